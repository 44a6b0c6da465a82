import type { Language } from '../../language/language.ts';
import { type SparseMatrix, sideBySide } from '../vectors/sparse-matrix.ts';
import { documentFrequencies, tfIdf } from '../vectors/weighting.ts';
import { type Grouping, groupTexts } from './group-texts.ts';
import { letterCounts, wordCounts } from './short-text-counts.ts';

export interface ShortTextOptions {
  readonly seed: number;
  /** Number of groups wanted; by default groups of about twelve texts. */
  readonly groups?: number;
  /** Higher gives more, narrower groups. */
  readonly resolution?: number;
}

/** For queries and titles (bench/notes/0105). */
const settings = {
  rank: 100,
  neighbours: 8,
  medianSize: 12,
  resolutions: [0.5, 1, 1.5, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64],
} as const;
/** Terms in a larger share of the texts tell none of them apart; in a few texts they may be the subject of half. Working assumptions. */
const maxShare = 0.4;
const fewTexts = 50;

/**
 * Groups queries, titles or other texts of a few words, thousands of them in seconds. Letters alone give the best groups
 * of a free size; words added to them give better groups of a given number (bench/notes/0105).
 */
export function groupShortTexts(texts: readonly string[], language: Language, options: ShortTextOptions): Grouping {
  const letters = weighted(letterCounts(texts, language));
  const rows = options.groups === undefined ? letters : sideBySide(letters, weighted(wordCounts(texts, language)));
  return groupTexts(rows, { ...options, settings });
}

function weighted(counts: SparseMatrix): SparseMatrix {
  return tfIdf(counts, documentFrequencies(counts), { minDf: 2, maxShare: counts.rows < fewTexts ? 1 : maxShare });
}
