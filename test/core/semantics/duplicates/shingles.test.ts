import { expect, test } from 'vitest';
import { shingledText } from '../../../../src/core/semantics/duplicates/shingles.ts';
import { languages } from '../../../support/languages.ts';

const shingles = (...blocks: string[]) => shingledText(blocks, languages.fr);

test('a text of n words has n − 3 runs of four words', () => {
  expect(shingles('un deux trois quatre cinq six').shingles).toHaveLength(3);
});

test('a block under four words is one run', () => {
  expect(shingles('un deux').shingles).toHaveLength(1);
  expect(shingles('').shingles).toHaveLength(0);
});

test('a run that comes twice is kept once, and capitals do not count', () => {
  const text = 'un deux trois quatre';
  expect(shingles(text, text.toUpperCase()).shingles).toHaveLength(1);
});

test('runs inside sentences do not cross their end', () => {
  const { runs, sentences, shingles: all } = shingles('un deux trois quatre. cinq six sept huit.');
  expect([runs.length, [...sentences], all.length]).toEqual([2, [0, 1, 2], 5]);
});

test('equal texts have equal fingerprints, texts in another order do not', () => {
  expect(shingles('un deux').fingerprint).toBe(shingles('Un  deux').fingerprint);
  expect(shingles('un deux').fingerprint).not.toBe(shingles('deux un').fingerprint);
});
