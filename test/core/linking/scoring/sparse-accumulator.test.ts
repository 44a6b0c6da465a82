import { expect, test } from 'vitest';
import {
  highestRows,
  ranksBefore,
  SparseAccumulator,
} from '../../../../src/core/linking/scoring/sparse-accumulator.ts';

test('the highest rows come best first, ties by row, without those at zero', () => {
  const values = Float64Array.of(0, 3, 5, 3, 1);
  expect(highestRows(values, [4, 3, 2, 1, 0], 3)).toEqual([2, 1, 3]);
  expect(highestRows(values, [0, 4], 3)).toEqual([4]);
  expect(ranksBefore(values, 1, 3)).toBe(true);
});

test('values add up, and only the rows touched are listed', () => {
  const sums = new SparseAccumulator(5);
  sums.add(3, 1);
  sums.add(1, 2);
  sums.add(3, 4);
  sums.set(1, 7);
  expect([[...sums.rows()], sums.values[3], sums.values[1], sums.highest(1)]).toEqual([[3, 1], 5, 7, [1]]);
});

test('clearing brings back an empty array', () => {
  const sums = new SparseAccumulator(2);
  sums.add(1, 4);
  sums.clear();
  expect([[...sums.rows()], [...sums.values]]).toEqual([[], [0, 0]]);
  sums.add(1, 2);
  expect([...sums.values]).toEqual([0, 2]);
});
