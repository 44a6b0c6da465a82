import { expect, test } from 'vitest';
import { stockSentences } from '../../../src/core/diagnoses/stock-sentences.ts';
import { diagnosisOf } from '../../support/diagnosis-of.ts';
import { siteOf } from '../../support/site-of.ts';

const stock = (...words: readonly string[]) => ({
  text: words.map((word) => `Our expert team provides care that resolves ${word} in few visits.`),
});
const site = (pages: Parameters<typeof siteOf>[0]) => siteOf({ '/': {}, ...pages });

test('three pages that repeat a sentence but for a word are reported, with the words', () => {
  const pages = { '/a': stock('a', 'b', 'c'), '/b': stock('d', 'e', 'f', 'g'), '/c': stock('h', 'i', 'j') };
  const found = diagnosisOf(stockSentences, site(pages));
  expect(found).toMatchObject({ pages: 3 });
  expect(found!.sentence.en).toContain('up to 4 times a page (“Our expert team provides care…”)');
});

test.each([
  ['on two pages', { '/a': stock('a', 'b', 'c'), '/b': stock('d', 'e', 'f'), '/c': {} }],
  ['once or twice a page', { '/a': stock('a', 'b'), '/b': stock('c'), '/c': stock('d', 'e') }],
  [
    'word for word, which is a block of the template',
    { '/a': stock('a', 'a', 'a'), '/b': stock('a', 'a', 'a'), '/c': stock('a') },
  ],
])('%s: not reported', (_name, pages) => {
  expect(diagnosisOf(stockSentences, site(pages))).toBeNull();
});
