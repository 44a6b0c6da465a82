import type { LanguageIndex } from '../../semantics/site-index.ts';
import { type SparseMatrix, transpose } from '../../semantics/vectors/sparse-matrix.ts';
import { siteWeighting, smoothIdf } from '../../semantics/vectors/weighting.ts';
import { SparseAccumulator } from './sparse-accumulator.ts';

/** TF-IDF cosines of one page with all others, term at a time over an inverted index (Turtle & Flood 1995). */
export class CosineScores {
  /** Cosines of the page last read, by row; 0 for the page itself. */
  readonly row: SparseAccumulator;
  private readonly tfidf: SparseMatrix;
  private readonly byTerm: SparseMatrix;
  private readonly maxPages: number;
  private readonly idf: Float64Array;

  /** `maxPages`: terms on more pages are skipped when a page is read. */
  constructor({ pages, tfidf, df, stop }: LanguageIndex, maxPages: number) {
    this.row = new SparseAccumulator(pages.length);
    this.tfidf = tfidf;
    this.byTerm = transpose(tfidf);
    this.maxPages = maxPages;
    this.idf = smoothIdf(df, pages.length, siteWeighting(pages.length, stop));
  }

  read(source: number): void {
    const { row, maxPages } = this;
    row.clear();
    const { offsets, columns, values } = this.tfidf;
    const { offsets: starts, columns: rows, values: weights } = this.byTerm;
    for (let at = offsets[source]!; at < offsets[source + 1]!; at += 1) {
      const start = starts[columns[at]!]!;
      const end = starts[columns[at]! + 1]!;
      const weight = values[at]!;
      if (end - start > maxPages) continue;
      for (let k = start; k < end; k += 1) row.add(rows[k]!, weight * weights[k]!);
    }
    row.values[source] = 0;
  }

  /** Cosines of every page with a text outside the index, given by its terms and their counts. */
  ofCounts(counts: ReadonlyMap<number, number>): Float64Array {
    const { byTerm, idf } = this;
    const result = new Float64Array(this.tfidf.rows);
    let squares = 0;
    for (const [term, count] of [...counts].sort((a, b) => a[0] - b[0])) {
      const weight = (1 + Math.log(Math.max(1, count))) * idf[term]!;
      squares += weight * weight;
      for (let k = byTerm.offsets[term]!; k < byTerm.offsets[term + 1]!; k += 1)
        result[byTerm.columns[k]!]! += weight * byTerm.values[k]!;
    }
    const length = Math.sqrt(squares) || 1;
    return result.map((value) => value / length);
  }
}
