import { expect, test } from 'vitest';
import { mean, sum } from '../../../src/core/values/sum.ts';

test('sums and means of a list, 0 for an empty one', () => {
  expect([sum([1, 2, 6]), mean([1, 2, 6]), sum([]), mean([])]).toEqual([9, 3, 0, 0]);
});
