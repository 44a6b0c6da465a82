import { describe, expect, test } from 'vitest';
import { buildSiteIndex } from '../../../src/core/semantics/site-index.ts';
import { languages } from '../../support/languages.ts';
import { pageTextOf } from '../../support/page-text-of.ts';

const pages = [
  pageTextOf('/b', 'Maillage interne', ['# Les liens', 'Le maillage interne relie les pages.']),
  pageTextOf('/a', 'École de rédaction', ['La stratégie d’une école.', 'Des stratégies pour chaque ecole.']),
];

describe('buildSiteIndex', () => {
  const index = buildSiteIndex(pages, languages);
  const french = index.byLanguage.fr!;
  const countOf = (row: number, term: string): number => {
    for (let at = french.counts.offsets[row]!; at < french.counts.offsets[row + 1]!; at += 1) {
      if (french.counts.columns[at] === french.termOf.get(term)) return french.counts.values[at]!;
    }
    return 0;
  };
  const stem = (word: string): string => languages.fr.stem(word);

  test('sorts pages by address, so that the order of arrival does not matter', () => {
    expect(index.urls).toEqual(['/a', '/b']);
    expect(buildSiteIndex([...pages].reverse(), languages)).toEqual(index);
  });
  test('inflections-are-one-term', () => expect(countOf(0, stem('stratégie'))).toBe(2));
  test('accents-fold', () => expect(stem('école')).toBe(stem('ecole')));
  test('counts a title word three times and a body word once', () => expect(countOf(1, stem('maillage'))).toBe(4));
  test('counts a heading in addition to its words in the body', () => expect(countOf(1, stem('liens'))).toBe(2));
  test('joins neighbouring content words, never across a stop word', () => {
    expect(french.termOf.has(`${stem('maillage')}_${stem('interne')}`)).toBe(true);
    expect(french.termOf.has(`${stem('relie')}_${stem('pages')}`)).toBe(false);
  });
  test('gives TF-IDF rows of length 1', () => {
    const row = french.tfidf.values.subarray(french.tfidf.offsets[0]!, french.tfidf.offsets[1]!);
    expect(row.reduce((sum, value) => sum + value * value, 0)).toBeCloseTo(1, 5);
  });
  test('separates the languages', () => {
    const both = buildSiteIndex([...pages, pageTextOf('/en', 'Pages', ['Internal links.'], 'en')], languages);
    expect(both.byLanguage.en!.pages).toEqual(Uint32Array.of(2));
    expect(both.byLanguage.fr!.pages.length).toBe(2);
  });
});
