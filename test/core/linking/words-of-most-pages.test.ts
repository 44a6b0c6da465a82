import { expect, test } from 'vitest';
import { wordsOfMostPages } from '../../../src/core/linking/words-of-most-pages.ts';

test('words are those of most pages from three pages and three in ten on', () => {
  const pages = (named: number, others: number) =>
    Array.from({ length: named + others }, (_, index) => ({
      blocks: [{ kind: 'paragraph' as const, index: 0, text: index < named ? 'La Miellerie répond.' : 'Du miel.' }],
    }));
  const counts = [
    [2, 0],
    [3, 7],
    [3, 8],
  ] as const;
  expect(counts.map(([named, others]) => wordsOfMostPages(pages(named, others))('la miellerie'))).toEqual([
    false,
    true,
    false,
  ]);
});
