import type { SparseMatrix } from './sparse-matrix.ts';

export interface WeightingOptions {
  /** Terms in fewer rows are left out: a term of one page relates it to no other. */
  readonly minDf: number;
  /** Terms in a larger share of the rows are left out. */
  readonly maxShare: number;
  /** By term, 1 to leave it out, as stop words are. */
  readonly skip?: Uint8Array;
}

/** On fewer pages every term is kept: frequencies mean nothing yet. Working assumption. */
export const minPagesForDf = 8;
/** Highest share of the pages with a term of a site. Working assumption. */
const maxSiteShare = 0.3;

/** Weighting of the terms of a site; `skip`: 1 for terms left out. */
export function siteWeighting(pages: number, skip?: Uint8Array): WeightingOptions {
  return pages < minPagesForDf ? { minDf: 1, maxShare: 1, skip } : { minDf: 2, maxShare: maxSiteShare, skip };
}

/** TF-IDF (Salton & Buckley 1988): (1 + ln tf)·(ln((1 + N) / (1 + df)) + 1), rows of length 1; a row without terms stays empty. */
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

/** ln((1 + N) / (1 + df)) + 1 by term; 0 for a term left out. */
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

/** By column, the number of rows that contain it. */
export function documentFrequencies(counts: SparseMatrix): Uint32Array {
  const df = new Uint32Array(counts.width);
  for (const column of counts.columns) df[column]! += 1;
  return df;
}

/** ln(1 + (N − df + .5) / (df + .5)), the inverse document frequency of BM25 (Robertson & Zaragoza 2009). */
export function bm25Idf(df: number, pages: number): number {
  return Math.log(1 + (pages - df + 0.5) / (df + 0.5));
}
