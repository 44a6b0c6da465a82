import type { Language } from '../language/language.ts';
import { type LanguageIndex, meanWords } from './site-index.ts';
import { queryStems } from './terms.ts';
import { bm25Idf } from './vectors/weighting.ts';

export interface SearchHit {
  /** Row in the language's index. */
  readonly row: number;
  readonly score: number;
}

/** The pages that match a query, best first, at most `limit`; ties by row. */
export type Search = (query: string, limit: number) => SearchHit[];

/** Fitted on two sites in two languages (bench/notes/0103). */
const weights = {
  heading: 1,
  /** Headings with the word that count. */
  maxHeadings: 2,
  title: 12,
  /** Words of a title from which its weight decreases. */
  titleWords: 6,
  /** k1 of BM25. */
  saturation: 3,
  /** b of BM25. */
  length: 0.6,
} as const;

/** BM25F over body, headings and title (Robertson, Zaragoza & Taylor 2004); one pass over the index to build. */
export function searchOf(index: LanguageIndex, language: Language): Search {
  const pages = index.pages.length;
  const rows = rowsByTerm(index);
  const mean = meanWords(index);
  const scores = new Float64Array(pages);
  return (query, limit) => {
    scores.fill(0);
    for (const stem of new Set(queryStems(query, language))) {
      const term = index.termOf.get(stem);
      if (term === undefined) continue;
      const idf = bm25Idf(index.df[term]!, pages);
      for (let at = rows.offsets[term]!; at < rows.offsets[term + 1]!; at += 1) {
        const row = rows.rows[at]!;
        const weight = fieldWeight(index, rows.places[at]!, row, mean);
        scores[row]! += (idf * weight * (1 + weights.saturation)) / (weight + weights.saturation);
      }
    }
    return best(scores, limit);
  };
}

function fieldWeight(index: LanguageIndex, place: number, row: number, mean: number): number {
  const title = index.title[place]!;
  return (
    index.body[place]! / (1 - weights.length + (weights.length * index.words[row]!) / mean) +
    weights.heading * Math.min(weights.maxHeadings, index.headings[place]!) +
    (title === 0 ? 0 : weights.title * Math.min(1, weights.titleWords / Math.max(1, index.titleWords[row]!)))
  );
}

/** An inverted index: by term, its rows and the places of their counts. */
function rowsByTerm(index: LanguageIndex) {
  const { offsets, columns, rows: pages, width } = index.counts;
  const starts = new Uint32Array(width + 1);
  for (const column of columns) starts[column + 1]! += 1;
  for (let i = 0; i < width; i += 1) starts[i + 1]! += starts[i]!;
  const next = starts.slice();
  const rows = new Uint32Array(columns.length);
  const places = new Uint32Array(columns.length);
  for (let row = 0; row < pages; row += 1) {
    for (let at = offsets[row]!; at < offsets[row + 1]!; at += 1) {
      const place = next[columns[at]!]!++;
      rows[place] = row;
      places[place] = at;
    }
  }
  return { offsets: starts, rows, places };
}

function best(scores: Float64Array, limit: number): SearchHit[] {
  const found: SearchHit[] = [];
  scores.forEach((score, row) => {
    if (score > 0) found.push({ row, score });
  });
  return found.sort((a, b) => b.score - a.score || a.row - b.row).slice(0, limit);
}
