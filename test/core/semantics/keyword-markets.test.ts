import { expect, test } from 'vitest';
import type { Keyphrase } from '../../../src/core/semantics/keyphrases/keyphrases.ts';
import { withMarkets } from '../../../src/core/semantics/keyword-markets.ts';
import { siteKeywords } from '../../../src/core/semantics/site-keywords.ts';
import { languages } from '../../support/languages.ts';

const keyphrase = (text: string, key: string): Keyphrase => ({ text, key, count: 1, score: 1 }) as Keyphrase;
const keywords = siteKeywords([[keyphrase('miels', 'miel'), keyphrase('cire', 'cir')]], 'fr');
const market = { volume: 333, difficulty: 0, position: null, targetPosition: 3, serpFactor: 1 };

test('a keyword takes the market of its text in another form, its clicks to one decimal', () => {
  const [honey, wax] = withMarkets(keywords, new Map([['le miel', market]]), languages);
  expect(honey!.potential).toEqual({ expectedClicks: 36.6, basis: 'volume', reason: null });
  expect(wax).toBe(keywords[1]);
});
