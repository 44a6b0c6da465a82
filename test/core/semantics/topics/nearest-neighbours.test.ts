import { expect, test } from 'vitest';
import { mixedNeighbours, sparseNeighbours } from '../../../../src/core/semantics/topics/nearest-neighbours.ts';
import type { SparseMatrix } from '../../../../src/core/semantics/vectors/sparse-matrix.ts';

/** Rows of two columns: (1, 0), (0.8, 0.6), (0.6, 0.8), (0, 1). */
const values = [1, 0, 0.8, 0.6, 0.6, 0.8, 0, 1];
const sparse: SparseMatrix = {
  rows: 4,
  width: 2,
  offsets: Uint32Array.of(0, 1, 3, 5, 6),
  columns: Uint32Array.of(0, 0, 1, 0, 1, 1),
  values: Float32Array.of(1, 0.8, 0.6, 0.6, 0.8, 1),
};

test('the nearest rows come first, ties by row, without the row itself', () => {
  const { rows } = sparseNeighbours(sparse, 2);
  expect([...rows]).toEqual([1, 2, 2, 0, 1, 3, 2, 1]);
});

test('a row has −1 where too few others share a term', () => {
  const { rows, scores } = sparseNeighbours(sparse, 3);
  expect([[...rows].slice(0, 3), scores[2]]).toEqual([[1, 2, -1], 0]);
});

test('dense and sparse neighbours of the same rows agree', () => {
  const dense = { rows: 4, width: 2, values: Float32Array.from(values) };
  expect(mixedNeighbours(dense, sparse, 2).rows).toEqual(sparseNeighbours(sparse, 2).rows);
});
