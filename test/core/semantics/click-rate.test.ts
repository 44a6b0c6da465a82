import { expect, test } from 'vitest';
import { clickRate } from '../../../src/core/semantics/click-rate.ts';

test('the click rate falls with the position and is zero beyond the second page', () => {
  expect([1, 1.4, 10, 11, 20, 21, null].map(clickRate)).toEqual([0.285, 0.285, 0.025, 0.01, 0.01, 0, 0]);
});
