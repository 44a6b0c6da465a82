import type { Language } from '../language/language.ts';
import type { LanguageIndex } from '../semantics/site-index.ts';
import type { PageText } from '../semantics/site-text.ts';
import { queryStems, termWords, wordKinds } from '../semantics/terms.ts';

/** How well one page answers one keyword, with the sentence that proves it. */
export interface KeywordCoverage {
  /** 0–1; a keyword is covered from .6 on. */
  readonly score: number;
  /** Row of the best page in its language's index; null when no page holds any of the words. */
  readonly row: number | null;
  readonly passage: string | null;
}

export const coveredFrom = 0.6;

export interface CoverageMeter {
  best(keyword: string): KeywordCoverage;
}

/**
 * Lexical, explainable coverage: s = .45·cov + .2·cov·prox + .2·title + .15·tf·cov over the stems of the keyword
 * (docs/decisions/0005). `pages[row]` is the text of the page at that row of the index; null = not a candidate.
 */
export function coverageMeter(
  pages: readonly (PageText | null)[],
  index: LanguageIndex,
  language: Language,
): CoverageMeter {
  const size = index.pages.length;
  const idf = (term: number | undefined): number =>
    Math.log(1 + (size + 1) / ((term === undefined ? 0 : index.df[term]!) + 0.5));
  const postings = postingsOf(index);
  const wordsOf = new Map<number, string[]>();

  function stemsOf(row: number): string[] {
    const known = wordsOf.get(row);
    if (known !== undefined) return known;
    const page = pages[row]!;
    const stems = page.blocks.flatMap((block) => [
      ...termWords(block.text, language)
        .filter((word) => word.kind !== wordKinds.sign)
        .map((word) => word.stem),
      // A gap between blocks, so that nearness stays inside one.
      ...new Array<string>(12).fill(''),
    ]);
    if (wordsOf.size > 64) wordsOf.clear();
    wordsOf.set(row, stems);
    return stems;
  }

  function score(row: number, stems: readonly string[], weights: readonly number[], total: number): number {
    let present = 0;
    let inTitle = 0;
    let occurrences = 0;
    let all = true;
    stems.forEach((stem, at) => {
      const place = placeOf(index, row, index.termOf.get(stem));
      const count = place < 0 ? 0 : index.body[place]! + index.title[place]!;
      if (count > 0) present += weights[at]!;
      else all = false;
      if (place >= 0 && index.title[place]! > 0) inTitle += weights[at]!;
      occurrences += place < 0 ? 0 : index.body[place]!;
    });
    const cov = present / total;
    if (cov === 0) return 0;
    const prox = stems.length === 1 ? 1 : all ? nearness(stemsOf(row), stems) : 0;
    const tf = Math.min(1, occurrences / (3 * stems.length));
    return 0.45 * cov + 0.2 * cov * prox + (0.2 * inTitle) / total + 0.15 * tf * cov;
  }

  return {
    best(keyword) {
      const stems = [...new Set(queryStems(keyword, language))].slice(0, 12);
      const weights = stems.map((stem) => idf(index.termOf.get(stem)));
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      const rows = candidateRows(stems, weights, total, index, postings);
      let best = { score: 0, row: null as number | null };
      for (const row of rows) {
        if (pages[row] === null || pages[row] === undefined) continue;
        const value = score(row, stems, weights, total);
        if (value > best.score) best = { score: value, row };
      }
      return {
        score: Number(best.score.toFixed(6)),
        row: best.row,
        passage:
          best.row === null
            ? null
            : proofPassage(pages[best.row]!, new Map(stems.map((stem, at) => [stem, weights[at]!])), language),
      };
    },
  };
}

/** Rows that hold enough of the keyword's weight to matter, ascending: a page without the rare words cannot win. */
function candidateRows(
  stems: readonly string[],
  weights: readonly number[],
  total: number,
  index: LanguageIndex,
  postings: readonly Uint32Array[],
): number[] {
  const held = new Map<number, number>();
  stems.forEach((stem, at) => {
    const term = index.termOf.get(stem);
    if (term === undefined) return;
    for (const row of postings[term]!) held.set(row, (held.get(row) ?? 0) + weights[at]!);
  });
  const best = Math.max(0, ...held.values());
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

/** 1 when all stems stand side by side, .5 within twelve words, .15 further apart. */
function nearness(words: readonly string[], stems: readonly string[]): number {
  const wanted = new Map(stems.map((stem, at) => [stem, at]));
  const last = new Array<number>(stems.length).fill(-1);
  let shortest = Number.POSITIVE_INFINITY;
  words.forEach((word, at) => {
    const which = wanted.get(word);
    if (which === undefined) return;
    last[which] = at;
    const first = Math.min(...last);
    if (first >= 0) shortest = Math.min(shortest, at - first + 1);
  });
  if (shortest <= stems.length + 1) return 1;
  return shortest < 12 ? 0.5 : 0.15;
}

/** The sentence with the highest share of the keyword's weight, ties: the first; at most 240 characters. */
function proofPassage(page: PageText, weights: ReadonlyMap<string, number>, language: Language): string | null {
  let best = 0;
  let passage: string | null = null;
  for (const block of page.blocks) {
    for (const sentence of language.sentences(block.text)) {
      if (sentence.length === 0) continue;
      const start = sentence[0]!.start;
      const last = sentence.at(-1)!;
      const text = block.text.slice(start, last.start + last.text.length);
      let weight = 0;
      for (const stem of new Set(termWords(text, language).map((word) => word.stem))) weight += weights.get(stem) ?? 0;
      if (weight > best) {
        best = weight;
        passage = text;
      }
    }
  }
  return passage === null || passage.length <= 240 ? passage : `${passage.slice(0, 239)}…`;
}
