import type { LinkableSentence, SentenceWord } from '../page-sentences.ts';

/** First and last word of a run, counted among the words of its block that have stems. */
export interface WordRange {
  readonly first: number;
  readonly last: number;
}

/** By block index, the ranges of the runs that may be accepted. */
export type WordRanges = ReadonlyMap<number, readonly WordRange[]>;

/** True when a run covers one of the ranges; words without stems at its ends do not count. */
export function coversRange(
  ranges: WordRanges,
  { block, before, words }: LinkableSentence,
  from: number,
  to: number,
): boolean {
  const first = before + stemmedWords(words, 0, from);
  const last = first + stemmedWords(words, from, to) - 1;
  return ranges.get(block.index)!.some((range) => range.first === first && range.last === last);
}

/** True when one of the ranges is in the sentence. */
export function containsRange(ranges: WordRanges, { block, before, words }: LinkableSentence): boolean {
  const ofBlock = ranges.get(block.index);
  if (ofBlock === undefined) return false;
  const end = before + stemmedWords(words, 0, words.length);
  return ofBlock.some(({ first, last }) => first >= before && last < end);
}

function stemmedWords(words: readonly SentenceWord[], from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (words[at]!.ids.length > 0) count += 1;
  return count;
}
