import { blockEnd, type LanguageIndex } from '../../semantics/site-index.ts';

/**
 * Some terms of each page: those of row i are `terms[offsets[i] … offsets[i + 1])`, and weigh `sums[i]`, Σ idf. Columns,
 * since they are read for millions of pairs.
 */
export interface RowTerms {
  readonly offsets: Uint32Array;
  readonly terms: Uint32Array;
  readonly sums: Float64Array;
}

/** The terms of each title, bigrams too, ascending. */
export function titleTerms({ pages, counts, title, stop }: LanguageIndex, idf: Float64Array): RowTerms {
  return rowTerms(pages.length, idf, (row, take) => {
    for (let at = counts.offsets[row]!; at < counts.offsets[row + 1]!; at += 1) {
      const term = counts.columns[at]!;
      if (title[at]! > 0 && !stop[term]) take(term);
    }
  });
}

/** So many different words of the body; up to 60 they rank links about as well (docs/decisions/0192). */
const opening = 15;

/** The words a page opens with, where it says what it is about, in order. */
export function openingTerms({ pages, sequence, sequenceStarts }: LanguageIndex, idf: Float64Array): RowTerms {
  return rowTerms(pages.length, idf, (row, take) => {
    const found = new Set<number>();
    const end = sequenceStarts[row + 1]!;
    for (let at = sequenceStarts[row]!; at < end && found.size < opening; at += 1)
      if (sequence[at] !== blockEnd) found.add(sequence[at]!);
    found.forEach(take);
  });
}

function rowTerms(
  size: number,
  idf: Float64Array,
  read: (row: number, take: (term: number) => void) => void,
): RowTerms {
  const offsets = new Uint32Array(size + 1);
  const sums = new Float64Array(size);
  const terms: number[] = [];
  for (let row = 0; row < size; row += 1) {
    read(row, (term) => {
      terms.push(term);
      sums[row]! += idf[term]!;
    });
    offsets[row + 1] = terms.length;
  }
  return { offsets, terms: Uint32Array.from(terms), sums };
}
