import { expect, test } from 'vitest';
import { letterCounts, wordCounts } from '../../../../src/core/semantics/topics/short-text-counts.ts';
import { rowProduct } from '../../../../src/core/semantics/vectors/sparse-matrix.ts';
import { languages } from '../../../support/languages.ts';

test('a misspelt word shares runs of letters with the right one', () => {
  const counts = letterCounts(['plumber', 'plumbr', 'garden'], languages.en);
  expect(rowProduct(counts, 0, counts, 1)).toBeGreaterThan(0);
  expect(rowProduct(counts, 0, counts, 2)).toBe(0);
});

test('words are counted with their pairs, without stop words', () => {
  expect(wordCounts(['repair of a gas boiler'], languages.en).width).toBe(4);
});
