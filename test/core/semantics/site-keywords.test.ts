import { describe, expect, test } from 'vitest';
import type { Keyphrase } from '../../../src/core/semantics/keyphrases/keyphrases.ts';
import { siteKeywords } from '../../../src/core/semantics/site-keywords.ts';

const keyphrase = (text: string): Keyphrase => ({ text, key: text, count: 1, score: 1 }) as Keyphrase;
const pages = [
  [keyphrase('miel'), keyphrase('ruche')],
  [keyphrase('cire'), keyphrase('miel')],
];

describe('siteKeywords', () => {
  test('keeps the keyphrases of at least two pages and sums their reciprocal ranks', () => {
    expect(siteKeywords(pages, 'fr')).toMatchObject([{ text: 'miel', pages: 2, score: 1.5 }]);
  });
  test('gives the reason when no volume is known', () => {
    expect(siteKeywords(pages, 'fr')[0]!.potential).toMatchObject({ expectedClicks: null, basis: 'none' });
  });
});
