import { z } from 'zod';
import { groupBy } from '../../core/audits/groups.ts';
import { type ShownAnswer, subjectAnswers } from '../../core/analysis/semantics/subject-answers.ts';
import { keywordList } from '../../core/framework/imports/keyword-list.ts';
import { detectLanguage } from '../../core/language/detect.ts';
import { analysedLanguages, type LanguageCode, type Languages } from '../../core/language/language.ts';
import { groupOfKeywords, type KeywordGroup, keywordGroups } from '../../core/semantics/keywords/keyword-groups.ts';
import { Failure } from '../../core/values/failure.ts';
import type { Text } from '../../core/values/text.ts';
import type { Files } from '../../io/services/files.ts';
import type { Store } from '../../io/services/store.ts';
import { field, pathField } from '../inputs/field.ts';
import { type AuditedSite, auditedSite, auditIdOf } from './audited-site.ts';

/** Fields of the list of topics that group a list of keywords. */
export const keywordFields = {
  keywords: pathField(
    z.string().min(1).optional(),
    'liste de mots-clés à regrouper (txt, csv, tsv)\u202f: une ligne par mot-clé, ou un tableau dont les colonnes sont reconnues',
    'list of keywords to group (txt, csv, tsv): one keyword a line, or a table whose columns are recognised',
  ),
  groups: field(
    z.number().int().min(1).max(5_000).optional(),
    'nombre de groupes de mots-clés\u202f; par défaut, une douzaine de mots-clés par groupe',
    'number of groups of keywords; by default, about a dozen keywords a group',
  ),
  by: field(
    z.enum(['group', 'keyword']).default('group'),
    'avec --keywords, une ligne par groupe (group) ou par mot-clé (keyword)',
    'with --keywords, one row per group (group) or per keyword (keyword)',
  ),
};

export interface KeywordRequest {
  readonly keywords: string;
  readonly audit?: string | undefined;
  readonly groups?: number | undefined;
  readonly by: 'group' | 'keyword';
}

/** Columns of a group, and of a keyword. */
export const keywordColumns = {
  group: ['name', 'count', 'volume', 'intent', 'answer', 'advice', 'page', 'title', 'coverage', 'keywords'],
  keyword: ['keyword', 'volume', 'group', 'answer', 'advice', 'page', 'coverage'],
} as const;

/** Columns that a terminal has room for. */
export const briefKeywordColumns = {
  group: ['name', 'count', 'volume', 'advice', 'page'],
  keyword: ['keyword', 'volume', 'group', 'advice', 'page'],
} as const;

/** Most keywords of a list: a minute of work. Working assumption. */
const mostKeywords = 50_000;
const seed = 1;

/** Rows of the groups of a list of keywords, each with its page of the audited site or its gap. */
export async function keywordRows(
  { keywords: path, audit, groups, by }: KeywordRequest,
  { files, store, languages }: { files: Files; store: Store; languages: Languages },
): Promise<Record<string, unknown>[]> {
  const keywords = await readKeywords(path, files);
  const site = await siteOf(audit, { files, store, languages });
  const code = languageOf(
    keywords.map(({ term }) => term),
    site,
  );
  const found = keywordGroups(keywords, languages[code], { seed, ...(groups === undefined ? {} : { groups }) });
  const answerOf = answers(site, code, languages);
  const parted = groups === undefined ? found.flatMap((group) => partedByPage(group, answerOf, code)) : found;
  return parted.flatMap((group): Record<string, unknown>[] => {
    const { name, volume, intent, keywords: own } = group;
    const shared = ({ answer, page, coverage }: ShownAnswer) => ({
      answer,
      advice: answerTexts[answer],
      page,
      coverage,
    });
    if (by === 'keyword')
      return own.map((one) => ({
        keyword: one.term,
        volume: one.volume,
        group: name,
        ...shared(answerOf({ ...group, name: one.term, keywords: [one] })),
      }));
    const answer = answerOf(group);
    const terms = own.map(({ term }) => term);
    return [{ name, count: own.length, volume, intent, ...shared(answer), title: answer.title, keywords: terms }];
  });
}

/** One group for each page that answers some of its keywords, one for each page named after some that it answers in part, and one for the others: a group is one page to have. */
function partedByPage(
  group: KeywordGroup,
  answerOf: (group: KeywordGroup) => ShownAnswer,
  code: LanguageCode,
): KeywordGroup[] {
  const parts = groupBy(group.keywords, (keyword) => {
    const { answer, page, isNamed } = answerOf({ ...group, name: keyword.term, keywords: [keyword] });
    return answer === 'answered' || isNamed ? `${answer} ${page}` : '';
  });
  return parts.size < 2 ? [group] : Array.from(parts.values(), (keywords) => groupOfKeywords(keywords, code));
}

async function readKeywords(path: string, files: Files) {
  if (!(await files.exists(path)))
    throw new Failure('invalid-input', { fr: `Le fichier ${path} n’existe pas.`, en: `There is no file ${path}.` });
  const read = keywordList(await files.read(path));
  if ('kind' in read) throw new Failure('invalid-input', read.detail);
  if (read.length > 0 && read.length <= mostKeywords) return read;
  throw new Failure(
    'invalid-input',
    read.length === 0
      ? { fr: `${path} ne contient aucun mot-clé.`, en: `${path} contains no keyword.` }
      : {
          fr: `${path} contient plus de ${mostKeywords} mots-clés\u202f: partagez la liste.`,
          en: `${path} contains more than ${mostKeywords} keywords: split the list.`,
        },
  );
}

/** How much of a list is read to detect its language, in characters. */
const detectedPart = 5_000;

/** Characters of a list from which its words show its language: « escape game caen » is French on a French site. Working assumption. */
const leastDetected = 400;

/** The language of a list: that of the site where it is too short to show one; English when it is neither. */
function languageOf(terms: readonly string[], site: AuditedSite | null): LanguageCode {
  const text = terms.join('\n').slice(0, detectedPart);
  const own = site === null ? [] : analysedLanguages.filter((code) => site.index.byLanguage[code] !== undefined);
  if (text.length < leastDetected && own.length === 1) return own[0]!;
  const detected = detectLanguage(text, null);
  return analysedLanguages.find((code) => code === detected) ?? own[0] ?? 'en';
}

/** The audit of a folder, else the last one stored; null without any. */
async function siteOf(
  audit: string | undefined,
  { files, store, languages }: { files: Files; store: Store; languages: Languages },
): Promise<AuditedSite | null> {
  const id = audit === undefined ? await lastAudit(store) : await auditIdOf({ audit }, files, { typedByPerson: true });
  return id === null ? null : auditedSite(id, store, languages);
}

/** The page of each group; `unknown` without audit. */
function answers(
  site: AuditedSite | null,
  code: LanguageCode,
  languages: Languages,
): (group: KeywordGroup) => ShownAnswer {
  const unknown: ShownAnswer = { answer: 'unknown', page: null, title: null, coverage: null, isNamed: false };
  return site === null ? () => unknown : subjectAnswers(site, code, languages);
}

/** The last audits looked through for one that has ended. */
const recentAudits = 20;

async function lastAudit(store: Store): Promise<string | null> {
  for (const { id } of await store.crawls({ most: recentAudits }))
    if ((await store.readDocument(id, 'summary')) !== null) return id;
  return null;
}

const answerTexts: Readonly<Record<ShownAnswer['answer'], Text>> = {
  answered: { fr: 'page qui répond', en: 'page that answers' },
  partly: { fr: 'page à enrichir', en: 'page to enrich' },
  missing: { fr: 'page à créer', en: 'page to create' },
  unknown: { fr: 'aucun audit lu', en: 'no audit read' },
};
