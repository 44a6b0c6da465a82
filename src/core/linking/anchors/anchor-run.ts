import type { LinkableSentence } from '../page-sentences.ts';
import type { WordRanges } from './word-ranges.ts';

/** A run of words of one sentence, `from` … `to` (excluded), that may become an anchor. */
export interface AnchorRun {
  readonly sentence: LinkableSentence;
  readonly from: number;
  readonly to: number;
  readonly stems: readonly number[];
  /** True for a noun phrase, or for a part of one that can be used alone. */
  readonly phrase: boolean;
  /** True for the title or an anchor in use, word for word. */
  readonly known: boolean;
  /** True for the title, word for word. */
  readonly title: boolean;
  readonly score: number;
}

/** Which runs are eligible: those for which `accepts` returns true, inside `ranges` when given. */
export interface RunChoice {
  readonly accepts: (run: AnchorRun) => boolean;
  readonly ranges?: WordRanges;
}

/** Words of the longest anchor that is not a title. Working assumption. */
export const maxAnchorWords = 9;

/** The text of a run, as in the sentence. */
export function textOfRun({ sentence, from, to }: Pick<AnchorRun, 'sentence' | 'from' | 'to'>): string {
  return sentence.block.text.slice(sentence.words[from]!.start, sentence.words[to - 1]!.end);
}

/** True for words that all have a capital. */
export function isProperName({ sentence, from, to }: Pick<AnchorRun, 'sentence' | 'from' | 'to'>): boolean {
  return sentence
    .tags()
    .slice(from, to)
    .every(({ text }) => /^\p{Lu}/u.test(text));
}
