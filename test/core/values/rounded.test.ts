import { expect, test } from 'vitest';
import { rounded } from '../../../src/core/values/rounded.ts';

test('a number is rounded to its decimals', () => {
  expect([rounded(2.345678, 2), rounded(-2.5, 0), rounded(0.1 + 0.2, 6)]).toEqual([2.35, -2, 0.3]);
});
