import { expect, test } from 'vitest';
import { containsRange, coversRange } from '../../../../src/core/linking/anchors/word-ranges.ts';
import type { LinkableSentence } from '../../../../src/core/linking/page-sentences.ts';

/** A sentence after `before` stemmed words of its block: stemmed words are 1, others 0. */
const sentence = (before: number, words: number[]) =>
  ({
    block: { index: 0 },
    before,
    words: words.map((stems) => ({ ids: Array(stems).fill(1) })),
  }) as unknown as LinkableSentence;
const ranges = new Map([[0, [{ first: 3, last: 4 }]]]);

test('a run covers a range whatever words without stems are at its ends', () => {
  const own = sentence(2, [1, 0, 1, 1, 0]);
  expect(coversRange(ranges, own, 2, 4)).toBe(true);
  expect(coversRange(ranges, own, 1, 5)).toBe(true);
  expect(coversRange(ranges, own, 0, 4)).toBe(false);
  expect(coversRange(ranges, own, 2, 3)).toBe(false);
});

test('a range is in the sentence that contains both its ends', () => {
  expect(containsRange(ranges, sentence(2, [1, 1, 1]))).toBe(true);
  expect(containsRange(ranges, sentence(0, [1, 1, 1, 1]))).toBe(false);
  expect(containsRange(new Map(), sentence(2, [1, 1, 1]))).toBe(false);
});
