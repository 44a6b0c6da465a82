import { expect, test } from 'vitest';
import { lowerBound } from '../../../../src/core/semantics/vectors/lower-bound.ts';

const sorted = Uint32Array.of(2, 4, 4, 8);

test('the first place whose value is at least the one asked', () => {
  expect([0, 2, 3, 4, 5, 8, 9].map((value) => lowerBound(sorted, value))).toEqual([0, 0, 1, 1, 3, 3, 4]);
});

test('only the given range is searched', () => {
  expect([lowerBound(sorted, 4, 2), lowerBound(sorted, 9, 0, 2)]).toEqual([2, 2]);
});
