import type { Language, LanguageCode } from '../../language/language.ts';
import { compareText } from '../../values/compare-text.ts';
import type { Intent } from '../intent/intent-cue.ts';
import { queryIntent, shownIntent } from '../intent/query-intent.ts';
import { queryStems } from '../terms.ts';
import { groupShortTexts } from '../topics/group-short-texts.ts';
import { keywordNouns } from './keyword-nouns.ts';
import { splitByWords } from './split-by-words.ts';
import { minTextsForTopics } from '../topics/group-texts.ts';
import { type DenseMatrix, denseProduct } from '../vectors/dense-matrix.ts';

/** A keyword of a list with its volume; null when the list has none. */
export interface Keyword {
  readonly term: string;
  readonly volume: number | null;
}

export interface KeywordGroup {
  /** The keyword with the most searches, else the one closest to the others. */
  readonly name: string;
  /** From the most searched. */
  readonly keywords: readonly Keyword[];
  /** Sum of the known volumes; null when none is known. */
  readonly volume: number | null;
  /** Intent of most keywords; null when their words do not show one. */
  readonly intent: Intent | null;
}

export interface KeywordGroupOptions {
  readonly seed: number;
  /** Number of groups wanted; by default groups of about twelve keywords. */
  readonly groups?: number;
}

/** Groups of keywords of one language, from the most searched, then from the largest; forms of the same words are one keyword. */
export function keywordGroups(
  keywords: readonly Keyword[],
  language: Language,
  options: KeywordGroupOptions,
): KeywordGroup[] {
  const distinct = distinctKeywords(keywords, language);
  const { members, vectors } = grouped(distinct, language, options);
  return members
    .map((rows) => groupOf(rows, distinct, vectors, language.code))
    .sort(
      (a, b) =>
        (b.volume ?? -1) - (a.volume ?? -1) || b.keywords.length - a.keywords.length || compareText(a.name, b.name),
    );
}

/** One keyword for each set of stems in the same order: the most searched form, with its volume. */
export function distinctKeywords(keywords: readonly Keyword[], language: Language): Keyword[] {
  const byKey = new Map<string, Keyword>();
  for (const keyword of keywords) {
    const key = queryStems(keyword.term, language).join(' ') || keyword.term.toLowerCase();
    const known = byKey.get(key);
    if (known === undefined || (keyword.volume ?? -1) > (known.volume ?? -1)) byKey.set(key, keyword);
  }
  return [...byKey.values()].sort((a, b) => compareText(a.term, b.term));
}

/**
 * Rows of each group; a keyword that shares no word with another is a group of its own. A given number of groups is kept,
 * whatever they share.
 */
function grouped(keywords: readonly Keyword[], language: Language, options: KeywordGroupOptions) {
  if (keywords.length < minTextsForTopics) return { members: keywords.map((_, row) => [row]), vectors: null };
  const { topicOf, members, vectors } = groupShortTexts(
    keywords.map(({ term }) => term),
    language,
    options,
  );
  const alone = [...topicOf.keys()].filter((row) => topicOf[row]! < 0).map((row) => [row]);
  const groups = options.groups === undefined ? members.flatMap((rows) => split(rows, keywords, language)) : members;
  return { members: [...groups, ...alone], vectors };
}

const split = (rows: readonly number[], keywords: readonly Keyword[], language: Language): number[][] =>
  splitByWords(
    rows.map((row) => {
      const { term } = keywords[row]!;
      return { stems: queryStems(term, language), nouns: keywordNouns(term, language) };
    }),
  ).map((group) => group.map((at) => rows[at]!));

function groupOf(
  rows: readonly number[],
  all: readonly Keyword[],
  vectors: DenseMatrix | null,
  language: LanguageCode,
): KeywordGroup {
  const closeness = new Map(rows.map((row) => [row, vectors === null ? 0 : meanCosine(row, rows, vectors)]));
  const sorted = [...rows].sort(
    (a, b) => (all[b]!.volume ?? -1) - (all[a]!.volume ?? -1) || closeness.get(b)! - closeness.get(a)! || a - b,
  );
  return groupOfKeywords(
    sorted.map((row) => all[row]!),
    language,
  );
}

/** The group of these keywords, the first of which gives its name. */
export function groupOfKeywords(keywords: readonly Keyword[], language: LanguageCode): KeywordGroup {
  const known = keywords.flatMap(({ volume }) => (volume === null ? [] : [volume]));
  return {
    name: keywords[0]!.term,
    keywords,
    volume: known.length === 0 ? null : known.reduce((sum, volume) => sum + volume, 0),
    intent: commonIntent(keywords, language),
  };
}

function meanCosine(row: number, rows: readonly number[], vectors: DenseMatrix): number {
  return rows.reduce((sum, other) => sum + denseProduct(vectors, row, vectors, other), 0) / rows.length;
}

/** Keywords of a group whose intent is read. */
const intentKeywords = 30;

function commonIntent(keywords: readonly Keyword[], language: LanguageCode): Intent | null {
  const counts = new Map<Intent, number>();
  for (const { term } of keywords.slice(0, intentKeywords)) {
    const intent = shownIntent(queryIntent(term, language));
    if (intent !== null) counts.set(intent, (counts.get(intent) ?? 0) + 1);
  }
  const read = Math.min(keywords.length, intentKeywords);
  const best = [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0];
  return best !== undefined && best[1] * 2 > read ? best[0] : null;
}
