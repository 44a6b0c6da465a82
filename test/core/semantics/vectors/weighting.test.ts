import { expect, test } from 'vitest';
import type { SparseMatrix } from '../../../../src/core/semantics/vectors/sparse-matrix.ts';
import {
  bm25Idf,
  documentFrequencies,
  siteWeighting,
  smoothIdf,
  tfIdf,
} from '../../../../src/core/semantics/vectors/weighting.ts';

/** Three pages: term 0 on all, term 1 on two, term 2 on one. */
const counts: SparseMatrix = {
  rows: 3,
  width: 3,
  offsets: Uint32Array.of(0, 3, 5, 6),
  columns: Uint32Array.of(0, 1, 2, 0, 1, 0),
  values: Float32Array.of(1, 2, 1, 1, 1, 1),
};

test('the document frequency of a term is the number of rows that contain it', () => {
  expect([...documentFrequencies(counts)]).toEqual([3, 2, 1]);
});

test('a rarer term weighs more, and one left out weighs nothing', () => {
  const idf = smoothIdf([3, 2, 1], 3, { minDf: 1, maxShare: 1 });
  expect([...idf].map((value) => Number(value.toFixed(4)))).toEqual([1, 1.2877, 1.6931]);
  expect([...smoothIdf([3, 2, 1], 3, { minDf: 2, maxShare: 0.7 })]).toEqual([0, expect.any(Number), 0]);
  expect(smoothIdf([3, 2, 1], 3, { minDf: 1, maxShare: 1, skip: Uint8Array.of(0, 1, 0) })[1]).toBe(0);
});

test('rows have length 1, and a row without a term stays empty', () => {
  const { offsets, values } = tfIdf(counts, [3, 2, 1], { minDf: 1, maxShare: 0.7 });
  expect([...offsets]).toEqual([0, 2, 3, 3]);
  const length = Math.hypot(values[0]!, values[1]!);
  expect([length, values[2]]).toEqual([expect.closeTo(1, 6), 1]);
});

test('a small site keeps every term, a larger one those of two pages to three in ten', () => {
  expect(siteWeighting(7)).toMatchObject({ minDf: 1, maxShare: 1 });
  expect(siteWeighting(8)).toMatchObject({ minDf: 2, maxShare: 0.3 });
});

test('the frequency of BM25 falls as a term spreads, and stays above zero', () => {
  expect(bm25Idf(1, 10)).toBeCloseTo(Math.log(1 + 9.5 / 1.5), 9);
  expect(bm25Idf(10, 10)).toBeGreaterThan(0);
});
