import { expect, test } from 'vitest';
import { splitByWords } from '../../../../src/core/semantics/keywords/split-by-words.ts';

const keyword = (nouns: string, others = '') => ({
  stems: `${others} ${nouns}`.trim().split(' '),
  nouns: nouns.split(' '),
});

test('keywords that share only what qualifies their nouns are apart, those that share a noun are together', () => {
  expect(splitByWords([keyword('lamp', 'bespoke'), keyword('table', 'bespoke')])).toEqual([[0], [1]]);
  expect(splitByWords([keyword('lamp', 'bespoke'), keyword('lamp', 'old')])).toEqual([[0, 1]]);
});
