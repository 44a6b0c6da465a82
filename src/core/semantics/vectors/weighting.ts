import type { SparseMatrix } from './sparse-matrix.ts';

export interface WeightingOptions {
  /** Terms in fewer rows are left out: a term of one page joins it to no other. */
  readonly minDf: number;
  /** Terms in a larger share of the rows are left out. */
  readonly maxShare: number;
  /** 1 = never weighted (stop words). */
  readonly skip?: Uint8Array;
}

/** Below this number of pages every term keeps its weight: nothing is frequent or rare yet. */
export const fewestPagesForDf = 8;

export function siteWeighting(pages: number, skip?: Uint8Array): WeightingOptions {
  return pages < fewestPagesForDf ? { minDf: 1, maxShare: 1, skip } : { minDf: 2, maxShare: 0.3, skip };
}

/** (1 + ln tf)·(ln((1 + N) / (1 + df)) + 1), rows of length 1; a row without terms stays empty. */
export function tfIdf(counts: SparseMatrix, df: ArrayLike<number>, options: WeightingOptions): SparseMatrix {
  const idf = smoothIdf(df, counts.rows, options);
  const offsets = new Uint32Array(counts.rows + 1);
  const columns = new Uint32Array(counts.columns.length);
  const values = new Float32Array(counts.columns.length);
  let end = 0;
  for (let row = 0; row < counts.rows; row += 1) {
    const start = end;
    let squares = 0;
    for (let at = counts.offsets[row]!; at < counts.offsets[row + 1]!; at += 1) {
      const column = counts.columns[at]!;
      const tf = counts.values[at]!;
      if (idf[column] === 0 || tf <= 0) continue;
      const weight = (1 + Math.log(Math.max(1, tf))) * idf[column]!;
      columns[end] = column;
      values[end] = weight;
      squares += weight * weight;
      end += 1;
    }
    const length = Math.sqrt(squares);
    for (let at = start; at < end; at += 1) values[at]! /= length;
    offsets[row + 1] = end;
  }
  return {
    rows: counts.rows,
    width: counts.width,
    offsets,
    columns: columns.slice(0, end),
    values: values.slice(0, end),
  };
}

/** 0 for a term that carries no weight. */
export function smoothIdf(df: ArrayLike<number>, rows: number, options: WeightingOptions): Float64Array {
  const idf = new Float64Array(df.length);
  const highest = Math.max(options.minDf, options.maxShare * rows);
  for (let term = 0; term < df.length; term += 1) {
    const pages = df[term]!;
    if (pages < options.minDf || pages > highest || options.skip?.[term] === 1) continue;
    idf[term] = Math.log((1 + rows) / (1 + pages)) + 1;
  }
  return idf;
}

/** Number of rows each column occurs in. */
export function documentFrequencies(counts: SparseMatrix): Uint32Array {
  const df = new Uint32Array(counts.width);
  for (const column of counts.columns) df[column]! += 1;
  return df;
}

/** ln(1 + (N − df + .5) / (df + .5)), the inverse document frequency of BM25 (Robertson & Zaragoza 2009). */
export function bm25Idf(df: number, pages: number): number {
  return Math.log(1 + (pages - df + 0.5) / (df + 0.5));
}
