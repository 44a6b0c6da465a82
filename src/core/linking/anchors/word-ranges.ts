import type { ReadSentence, ReadWord } from '../page-sentences.ts';

/** The first and the last word with stems of a run, among those of its block. */
export interface WordRange {
  readonly first: number;
  readonly last: number;
}

/** By number of their block, the words of the runs that may be accepted. */
export type RunPlaces = ReadonlyMap<number, readonly WordRange[]>;

/** Whether a run is one of those places: words without stems before and after it change nothing. */
export function isAmong(places: RunPlaces, { block, before, words }: ReadSentence, from: number, to: number): boolean {
  const first = before + withStems(words, 0, from);
  const last = first + withStems(words, from, to) - 1;
  return places.get(block.index)!.some((range) => range.first === first && range.last === last);
}

/** Whether a sentence has one of them. */
export function holdsOne(places: RunPlaces, { block, before, words }: ReadSentence): boolean {
  const ranges = places.get(block.index);
  if (ranges === undefined) return false;
  const end = before + withStems(words, 0, words.length);
  return ranges.some(({ first, last }) => first >= before && last < end);
}

function withStems(words: readonly ReadWord[], from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (words[at]!.ids.length > 0) count += 1;
  return count;
}
