import type { LinkableSentence } from '../page-sentences.ts';
import type { WordRanges } from './word-ranges.ts';

/** A run of words of one sentence, `from` … `to` (excluded), that may become an anchor. */
export interface AnchorRun {
  readonly sentence: LinkableSentence;
  readonly from: number;
  readonly to: number;
  readonly stems: readonly number[];
  /** True for a noun phrase, or for a part of one that stands alone. */
  readonly phrase: boolean;
  /** True for the title or an anchor in use, as they are written. */
  readonly known: boolean;
  /** True for the title as it is written. */
  readonly title: boolean;
  readonly score: number;
}

/** Which runs are eligible: those that `accepts` returns true for, in `ranges` when given. */
export interface RunChoice {
  readonly accepts: (run: AnchorRun) => boolean;
  readonly ranges?: WordRanges;
}

/** Words of the longest anchor that is not a title. Working assumption. */
export const maxAnchorWords = 9;

/** The words of a run as they are written. */
export function textOfRun({ sentence, from, to }: Pick<AnchorRun, 'sentence' | 'from' | 'to'>): string {
  return sentence.block.text.slice(sentence.words[from]!.start, sentence.words[to - 1]!.end);
}
