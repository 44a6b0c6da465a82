import { expect, test } from 'vitest';
import { wordRank } from '../../../../src/core/semantics/keyphrases/word-rank.ts';

const ranks = (words: number[], n: number) => [
  ...wordRank(
    words,
    words.map((_, at) => at),
    n,
  ),
];

test('the highest rank is 1', () => {
  expect(Math.max(...ranks([0, 1, 2, 0, 3], 4))).toBe(1);
});

test('a word beside many others ranks above those beside it', () => {
  const [hub, ...others] = ranks([1, 0, 2, 0, 3, 0, 4], 5);
  expect(others.every((rank) => rank < hub!)).toBe(true);
});

test('of two words used alike, the earlier one ranks higher', () => {
  const [first, second] = ranks([0, 1], 2);
  expect(first).toBeGreaterThan(second!);
});
