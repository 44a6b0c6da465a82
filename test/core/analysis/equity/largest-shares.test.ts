import { expect, test } from 'vitest';
import { largestShares, rounded } from '../../../../src/core/analysis/equity/largest-shares.ts';

test('the largest shares come first, equal ones by key', () => {
  const shares = new Map([
    ['b', 0.2],
    ['c', 0.5],
    ['a', 0.2],
  ]);
  expect(largestShares(shares, 2)).toEqual([
    ['c', 0.5],
    ['a', 0.2],
  ]);
});

test('a share keeps nine significant digits', () => {
  expect(rounded(0.12345678912)).toBe(0.123456789);
});
