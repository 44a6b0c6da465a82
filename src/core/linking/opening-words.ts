import { blockEnd, type LanguageIndex } from '../semantics/site-index.ts';

/** The words a page opens with, where it says what it is about. */
export interface OpeningWords {
  readonly terms: Uint32Array;
  /** Σ idf. */
  readonly sum: number;
}

/** So many different words of the body; up to 60 they rank links about as well (docs/decisions/0192). */
const opening = 15;

/** By row of the index. */
export function openingWords({ pages, sequence, sequenceStarts }: LanguageIndex, idf: Float64Array): OpeningWords[] {
  return Array.from(pages, (_, row) => {
    const found = new Set<number>();
    const end = sequenceStarts[row + 1]!;
    for (let at = sequenceStarts[row]!; at < end && found.size < opening; at += 1)
      if (sequence[at] !== blockEnd) found.add(sequence[at]!);
    const terms = Uint32Array.from(found);
    return { terms, sum: terms.reduce((total, term) => total + idf[term]!, 0) };
  });
}
