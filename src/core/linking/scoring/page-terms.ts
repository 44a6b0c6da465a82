import type { LanguageIndex } from '../../semantics/site-index.ts';
import { blockEnd } from '../../semantics/term-postings.ts';

/**
 * Some terms of each page as columns, since they are read for millions of pairs: the terms of row i are
 * `terms[offsets[i] … offsets[i + 1])` and their idf sums to `sums[i]`.
 */
export interface PageTerms {
  readonly offsets: Uint32Array;
  readonly terms: Uint32Array;
  readonly sums: Float64Array;
}

/** The terms of each title, bigrams included, ascending. */
export function titleTerms({ pages, counts, title, stop }: LanguageIndex, idf: Float64Array): PageTerms {
  return collectTerms(pages.length, idf, (row, add) => {
    for (let at = counts.offsets[row]!; at < counts.offsets[row + 1]!; at += 1) {
      const term = counts.columns[at]!;
      if (title[at]! > 0 && !stop[term]) add(term);
    }
  });
}

/** Distinct words of an opening; 15 to 60 rank links about as well (bench/notes/0192). */
const openingWords = 15;

/** The first distinct words of each body, where a page states its subject, in their order. */
export function openingTerms({ pages, sequence, sequenceStarts }: LanguageIndex, idf: Float64Array): PageTerms {
  return collectTerms(pages.length, idf, (row, add) => {
    const found = new Set<number>();
    const end = sequenceStarts[row + 1]!;
    for (let at = sequenceStarts[row]!; at < end && found.size < openingWords; at += 1)
      if (sequence[at] !== blockEnd) found.add(sequence[at]!);
    found.forEach(add);
  });
}

function collectTerms(
  size: number,
  idf: Float64Array,
  collect: (row: number, add: (term: number) => void) => void,
): PageTerms {
  const offsets = new Uint32Array(size + 1);
  const sums = new Float64Array(size);
  const terms: number[] = [];
  for (let row = 0; row < size; row += 1) {
    collect(row, (term) => {
      terms.push(term);
      sums[row]! += idf[term]!;
    });
    offsets[row + 1] = terms.length;
  }
  return { offsets, terms: Uint32Array.from(terms), sums };
}
