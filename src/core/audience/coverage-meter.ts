import type { Language } from '../language/language.ts';
import type { LanguageIndex } from '../semantics/site-index.ts';
import type { PageText } from '../semantics/page-text.ts';
import { queryStems, termWords } from '../semantics/terms.ts';
import { lazy } from '../values/lazy.ts';
import type { Meaning } from './said-otherwise.ts';

/** How well one page answers one keyword, with the sentence that shows it. */
export interface KeywordCoverage {
  /** 0–1; from 0.6 a keyword is covered. */
  readonly score: number;
  /** Row of the best page in the index of its language; null when no page contains any of the words. */
  readonly row: number | null;
  readonly passage: string | null;
}

export const coveredFrom = 0.6;

export interface CoverageMeter {
  /** The best page with its sentence. */
  best(keyword: string): KeywordCoverage;
  /** The best page without searching it for a sentence. */
  score(keyword: string): { readonly score: number; readonly row: number | null };
  /** At most `limit` pages with their scores, best first, ties by row. */
  pages(keyword: string, limit: number): { readonly row: number; readonly score: number }[];
  /** How well the page of a row covers a keyword, 0–1. */
  coverage(keyword: string, row: number): number;
  /** The sentence of the page of a row that says most of a keyword; null without one. */
  passage(keyword: string, row: number): string | null;
}

/**
 * Weights of the places of a keyword on a page, rounded from a logistic fit on one site and checked on another in the
 * other language (bench/notes/0120). A single word occurs by chance on many pages: for it only title, headings and
 * repetition count.
 */
const weights = {
  several: { present: 1.4, all: 0.5, title: 2.2, headings: 1.3, repeated: 2.5 },
  single: { present: 0.2, all: 0, title: 0.8, headings: 0.6, repeated: 2.5 },
} as const;
const highest = 7.9;
/** Weighted sum from which a keyword is covered: nine in ten index terms of the two sites reach it. */
const enough = 3.6;

/**
 * Lexical coverage that can be explained: the share of the keyword's idf present in the page (squared), in its title
 * and in its headings, and its repetition. `pages[row]` is the text of the page in that row; null = not a candidate.
 * `meanings`: what a page may say without the words of the keyword, such as a price.
 */
export function coverageMeter(
  pages: readonly (PageText | null)[],
  index: LanguageIndex,
  language: Language,
  meanings: readonly Meaning[] = [],
): CoverageMeter {
  const size = index.pages.length;
  const postings = postingsOf(index);
  const idf = (count: number): number => Math.log(1 + (size + 1) / (count + 0.5));
  const meant = meanings.map((meaning) => ({ meaning, rows: lazy(() => rowsSaying(meaning, pages)) }));

  function wordsOf(keyword: string): KeywordWord[] {
    const asked = language.words(keyword).map(({ text }) => folded(text));
    const meantBy = new Map<string, (typeof meant)[number]>();
    for (const one of meant)
      for (const word of asked) if (one.meaning.words.has(word)) meantBy.set(language.stem(word), one);
    return [...new Set(queryStems(keyword, language))].slice(0, 12).map((stem) => {
      const term = index.termOf.get(stem);
      const said = meantBy.get(stem);
      const own = term === undefined ? [] : postings[term]!;
      if (said === undefined) return { stem, term, rows: own, weight: idf(term === undefined ? 0 : index.df[term]!) };
      const rows = new Set([...own, ...said.rows()]);
      return { stem, term, rows: [...rows], weight: idf(rows.size), says: said.meaning.says, saidOn: said.rows() };
    });
  }

  function ranked(words: readonly KeywordWord[]): { row: number; score: number }[] {
    const total = totalOf(words);
    return candidateRows(words, total)
      .filter((row) => pages[row] !== null && pages[row] !== undefined)
      .map((row) => ({ row, score: scaled(answer(index, row, words, total)) }))
      .sort((a, b) => b.score - a.score || a.row - b.row);
  }

  const bestOf = (words: readonly KeywordWord[]) => ranked(words)[0] ?? { score: 0, row: null };
  const passageOf = (words: readonly KeywordWord[], row: number): string | null =>
    proofPassage(pages[row]!, words, language);
  return {
    best(keyword) {
      const words = wordsOf(keyword);
      const { row, score } = bestOf(words);
      return { score, row, passage: row === null ? null : passageOf(words, row) };
    },
    passage: (keyword, row) => (pages[row] == null ? null : passageOf(wordsOf(keyword), row)),
    score: (keyword) => bestOf(wordsOf(keyword)),
    pages: (keyword, limit) => ranked(wordsOf(keyword)).slice(0, limit),
    coverage(keyword, row) {
      const words = wordsOf(keyword);
      return scaled(answer(index, row, words, totalOf(words)));
    },
  };
}

interface KeywordWord {
  readonly stem: string;
  readonly term: number | undefined;
  /** Rows of the pages that have it, or that say what it means. */
  readonly rows: Iterable<number>;
  readonly weight: number;
  /** What it means in a text without the word, and the rows that say it; absent for other words. */
  readonly says?: Meaning['says'];
  readonly saidOn?: ReadonlySet<number>;
}

/** Occurrences that a page which says what a word means counts for: it answers it, in whatever words. Working assumption. */
const saidEnough = 3;

const folded = (word: string): string => word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

const rowsSaying = ({ says }: Meaning, pages: readonly (PageText | null)[]): ReadonlySet<number> =>
  new Set(pages.flatMap((page, row) => (page?.blocks.some(({ text }) => says(text)) === true ? [row] : [])));

const totalOf = (words: readonly KeywordWord[]): number => words.reduce((sum, word) => sum + word.weight, 0);

/** Weighted sum over the places of the words on a page. */
function answer(index: LanguageIndex, row: number, words: readonly KeywordWord[], total: number): number {
  let present = 0;
  let title = 0;
  let headings = 0;
  let occurrences = 0;
  let all = true;
  for (const { term, weight, saidOn } of words) {
    const place = placeOf(index, row, term);
    const isSaid = saidOn?.has(row) === true;
    const written = place < 0 ? 0 : index.body[place]!;
    const inBody = isSaid ? Math.max(saidEnough, written) : written;
    const inTitle = isSaid || (place >= 0 && index.title[place]! > 0);
    if (inBody > 0 || inTitle) present += weight;
    else all = false;
    if (inTitle) title += weight;
    if (isSaid || (place >= 0 && index.headings[place]! > 0)) headings += weight;
    occurrences += inBody;
  }
  const own = words.length > 1 ? weights.several : weights.single;
  const cov = present / total;
  return (
    own.present * cov * cov +
    (all ? own.all : 0) +
    (own.title * title) / total +
    (own.headings * headings) / total +
    own.repeated * cov * Math.min(1, occurrences / (3 * words.length))
  );
}

/** Maps the sum to 0–1 so that `enough` is 0.6. */
function scaled(sum: number): number {
  const share =
    sum <= enough
      ? (coveredFrom * sum) / enough
      : coveredFrom + ((1 - coveredFrom) * (sum - enough)) / (highest - enough);
  return Number(share.toFixed(6));
}

/** Rows, ascending, with enough of the keyword's weight to be best: a page without the rare words cannot be. */
function candidateRows(words: readonly KeywordWord[], total: number): number[] {
  const held = new Map<number, number>();
  for (const { rows, weight } of words) for (const row of rows) held.set(row, (held.get(row) ?? 0) + weight);
  let best = 0;
  for (const weight of held.values()) best = Math.max(best, weight);
  return [...held]
    .filter(([, weight]) => weight >= best - 0.35 * total)
    .map(([row]) => row)
    .sort((a, b) => a - b);
}

function postingsOf(index: LanguageIndex): Uint32Array[] {
  const lists: number[][] = Array.from({ length: index.terms.length }, () => []);
  for (let row = 0; row < index.counts.rows; row += 1) {
    for (let at = index.counts.offsets[row]!; at < index.counts.offsets[row + 1]!; at += 1) {
      const term = index.counts.columns[at]!;
      if (!index.bigram[term]) lists[term]!.push(row);
    }
  }
  return lists.map((list) => Uint32Array.from(list));
}

function placeOf(index: LanguageIndex, row: number, term: number | undefined): number {
  if (term === undefined) return -1;
  let low = index.counts.offsets[row]!;
  let high = index.counts.offsets[row + 1]! - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = index.counts.columns[middle]!;
    if (value === term) return middle;
    if (value < term) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/**
 * The sentence with the highest share of the keyword's weight, the first of equal ones; a heading only when no sentence
 * has any.
 */
function proofPassage(page: PageText, words: readonly KeywordWord[], language: Language): string | null {
  const headings = page.blocks.filter((block) => block.kind === 'heading');
  const others = page.blocks.filter((block) => block.kind !== 'heading');
  const passage = bestSentence(others, words, language) ?? bestSentence(headings, words, language);
  return passage === null || passage.length <= longestPassage ? passage : `${passage.slice(0, longestPassage - 1)}…`;
}

const longestPassage = 240;

function bestSentence(blocks: PageText['blocks'], words: readonly KeywordWord[], language: Language): string | null {
  let best = 0;
  let passage: string | null = null;
  for (const block of blocks) {
    for (const sentence of language.sentences(block.text)) {
      if (sentence.length === 0) continue;
      const start = sentence[0]!.start;
      const last = sentence.at(-1)!;
      const text = block.text.slice(start, last.start + last.text.length);
      const said = new Set(termWords(text, language).map((word) => word.stem));
      let weight = 0;
      for (const word of words) if (said.has(word.stem) || word.says?.(text) === true) weight += word.weight;
      if (weight > best) {
        best = weight;
        passage = text;
      }
    }
  }
  return passage;
}
