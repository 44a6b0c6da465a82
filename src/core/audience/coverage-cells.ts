import type { Language } from '../language/language.ts';
import { contentStems } from '../semantics/terms.ts';
import type { Text } from '../values/text.ts';
import { clamp } from '../values/ratio.ts';
import { type Addresses, addressing } from './addressed-page.ts';
import { isAnybody } from './anybody.ts';
import type { CoverageCell, CoveragePages, NeedCoverage, PageContext } from './coverage-cell.ts';
import { accessStatus, coverageGap } from './coverage-gap.ts';
import { coveredFrom } from './coverage-meter.ts';
import { type CoverageSubject, coverageSubjects } from './coverage-subjects.ts';
import type { RowsNamedAfter } from './named-pages.ts';
import { type PersonaVoice, type StageCode, stageCodes } from './persona-needs.ts';
import { subjectQuestions } from './subject-questions.ts';

/**
 * A best page below this score is about something else: the site then has no page for the search. Working assumption.
 */
export const onTopicFrom = 0.35;

/** Share of a need that its best page answers: 0 below `onTopicFrom`, 1 from half a point above, linear between. */
export const answeredShare = (score: number): number => clamp((score - onTopicFrom) / 0.5, 0, 1);

/** A search or a question of a cell. */
interface Item {
  readonly text: string;
  readonly importance: number;
  /** 0–1. */
  readonly answered: number;
  readonly isMissing: boolean;
}

/** The page that speaks of a subject to a persona. */
interface SubjectPage {
  readonly url: string;
  readonly passage: string | null;
  readonly score: number;
  readonly isAddressed: boolean;
}

/** What a persona is compared with. */
export interface PersonaSite {
  readonly persona: PersonaVoice;
  readonly pages: CoveragePages | undefined;
  readonly context: PageContext;
  readonly language: Language;
  readonly namedAfter: RowsNamedAfter;
}

/** The cells of a persona, subject by subject in their order, then stage by stage. */
export function personaCells(needs: readonly NeedCoverage[], site: PersonaSite): CoverageCell[] {
  const { persona, pages, context, language, namedAfter } = site;
  const rows = new Map(Array.from({ length: pages?.rows ?? 0 }, (_, row) => [pages!.urlOf(row), row]));
  const subjects = coverageSubjects(
    {
      persona,
      needs,
      offers: context.offers.filter(({ page }) => rows.has(page)),
      topicOf: ({ topic }) => {
        const name = topic === null ? null : context.topicName(topic);
        return topic === null || name === null ? null : { id: topic, name };
      },
    },
    language,
  );
  const addresses = addressing(persona.name, language);
  const placed = subjects.map((subject) => {
    const page =
      pages === undefined
        ? null
        : pageOfSubject(subject, { pages, rows, addresses, namedAfter, leaving: context.leaving });
    return { subject, page };
  });
  const asked = isAnybody(persona.name) ? new Set<CellPlace['subject']>() : askedForWhom(placed);
  return placed.flatMap(({ subject, page }) =>
    stageCodes.flatMap((stage) => cellOf({ subject, stage, page, isAskedForWhom: asked.has(subject) }, site)),
  );
}

/**
 * The subjects of which customers may ask whether they suit them: those whose page speaks to them. An offer beside these is
 * for others, and where no page speaks to them the question is that of the first offer.
 */
function askedForWhom(placed: readonly Pick<CellPlace, 'subject' | 'page'>[]): ReadonlySet<CellPlace['subject']> {
  const spoken = placed.filter(({ page }) => page?.isAddressed === true);
  const first = placed.filter(({ subject, page }) => subject.isSold && page !== null).slice(0, 1);
  return new Set((spoken.length > 0 ? spoken : first).map(({ subject }) => subject));
}

interface Searched {
  readonly pages: CoveragePages;
  readonly rows: ReadonlyMap<string, number>;
  readonly addresses: Addresses;
  readonly namedAfter: RowsNamedAfter;
  readonly leaving: PageContext['leaving'];
}

/** Pages compared for one subject, and what a page gains that the menu or its title names after it, or that speaks to the persona. Working assumptions. */
const compared = 6;
const preferences = { menu: 0.3, title: 0.2, addressed: 0.2 } as const;

/** The page named after the subject that speaks to the persona, before one that only repeats its words. */
function pageOfSubject(
  { name, pages: named, closePages }: CoverageSubject<NeedCoverage>,
  { pages, rows, addresses, namedAfter, leaving }: Searched,
): SubjectPage | null {
  if (name === null) return null;
  const namedRows = named.flatMap((url) => rows.get(url) ?? []);
  const found = pages.meter.pages(name, compared).filter(({ score }) => score >= onTopicFrom);
  // A page named after the subject is about it, however few its words.
  const after = new Set([...namedAfter(name), ...closePages.flatMap((url) => rows.get(url) ?? [])]);
  const best = [...new Set([...namedRows, ...after, ...found.map(({ row }) => row)])]
    .filter((row) => leaving?.has(pages.urlOf(row)) !== true)
    .map((row) => {
      const text = pages.textOf(row);
      const isAddressed = text !== null && addresses(text);
      const said = pages.meter.coverage(name, row);
      const score = after.has(row) ? Math.max(said, coveredFrom) : said;
      const named = namedRows.includes(row) ? preferences.menu : after.has(row) ? preferences.title : 0;
      const preferred = score + named + (isAddressed ? preferences.addressed : 0);
      return { row, score, isAddressed, preferred };
    })
    // One that answers comes first: what another page says is not missing.
    .sort(
      (a, b) =>
        Number(b.score >= coveredFrom) - Number(a.score >= coveredFrom) || b.preferred - a.preferred || a.row - b.row,
    )[0];
  if (best === undefined) return null;
  const { row, score, isAddressed } = best;
  return { url: pages.urlOf(row), passage: pages.meter.passage(name, row), score, isAddressed };
}

interface CellPlace {
  readonly subject: CoverageSubject<NeedCoverage>;
  readonly stage: StageCode;
  readonly page: SubjectPage | null;
  readonly isAskedForWhom: boolean;
}

/** No cell where nobody asks anything. */
function cellOf(place: CellPlace, site: PersonaSite): CoverageCell[] {
  const items = itemsOf(place, site);
  if (items.length === 0) return [];
  const { subject, stage } = place;
  const { persona, pages, context } = site;
  const own = subject.needs.filter(
    (need) => need.stage === stage && need.page !== null && context.leaving?.has(need.page) !== true,
  );
  const best = place.page ?? [...own].sort((a, b) => b.score - a.score || (a.text < b.text ? -1 : 1))[0];
  const url = best === undefined ? null : 'url' in best ? best.url : best.page;
  const total = items.reduce((sum, { importance }) => sum + importance, 0);
  const held = items.reduce((sum, { importance, answered }) => sum + importance * answered, 0);
  const score = pages === undefined ? null : Number((held / total).toFixed(4));
  const access = url === null ? null : context.accessOf(url);
  const status = accessStatus(url, access);
  return [
    {
      persona: persona.id,
      subject: subject.name,
      topic: url === null ? null : context.topicOf(url),
      stage,
      score,
      page: url,
      passage: best?.passage ?? null,
      gap: score === null ? null : coverageGap(score, persona.weight * subject.importance, status),
      access: { depth: access?.depth ?? null, inlinksSameTopic: access?.inlinksSameTopic ?? 0, status },
      keywords: items.length,
      missing: items.filter(({ isMissing }) => isMissing).map(({ text }) => text),
      reason: score === null ? noPageInLanguage : null,
    },
  ];
}

/** The needs of a stage; a subject is searched besides, and its page is asked what any customer asks. */
function itemsOf(
  { subject, stage, page, isAskedForWhom }: CellPlace,
  { persona, context, language }: PersonaSite,
): Item[] {
  const assumed = new Set(persona.assumed ?? []);
  const key = (text: string): string => [...new Set(contentStems(text, language))].sort().join(' ');
  const { name } = subject;
  const needs = subject.needs
    .filter((need) => need.stage === stage)
    .filter(
      ({ text, source }) => (source !== 'job' || !assumed.has(text)) && (name === null || key(text) !== key(name)),
    )
    .map(
      (need): Item => ({
        text: need.text,
        importance: need.importance,
        answered: answeredShare(need.score) * stageFactor(need, context),
        isMissing: !need.covered,
      }),
    );
  if (name === null) return needs;
  if (stage === 'ACQ') {
    const score = page?.score ?? 0;
    return [{ text: name, importance: 1, answered: answeredShare(score), isMissing: score < coveredFrom }, ...needs];
  }
  if (stage !== 'ACT' || page === null || !subject.isSold) return needs;
  const answers = context.answersOf(page.url);
  if (answers === null) return needs;
  const audience = isAskedForWhom ? persona.name : null;
  const asked = { audience, isAddressed: page.isAddressed, language: persona.language };
  return [
    ...subjectQuestions(answers, asked).map(({ text, importance, isAnswered }) => ({
      text,
      importance,
      answered: isAnswered ? 1 : 0,
      isMissing: !isAnswered,
    })),
    ...needs,
  ];
}

/** Factor for a page written for another stage: it answers the need at another moment. Working assumptions. */
const stageFactors = { same: 1, next: 0.85, far: 0.7 } as const;

function stageFactor(need: NeedCoverage, context: PageContext): number {
  const stage = need.page === null ? null : context.stageOf(need.page);
  if (stage === null) return stageFactors.same;
  // Revenue, last in the list, is adjacent to activation, where the first order is placed.
  const distance = Math.abs(stageCodes.indexOf(stage) - stageCodes.indexOf(need.stage));
  if (distance === 0) return stageFactors.same;
  const isNext =
    distance === 1 || (stage === 'REV' && need.stage === 'ACT') || (stage === 'ACT' && need.stage === 'REV');
  return isNext ? stageFactors.next : stageFactors.far;
}

const noPageInLanguage: Text = {
  fr: 'Aucune page du site n’a été lue dans la langue de ce client.',
  en: 'No page of the site was read in the language of this customer.',
};
