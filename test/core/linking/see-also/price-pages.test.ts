import { expect, test } from 'vitest';
import { isPriceList, namesPrices, pricedStems } from '../../../../src/core/linking/see-also/price-pages.ts';
import { languages } from '../../../support/languages.ts';
import { siteOf } from '../honey-site.ts';

const titled = (title: string) => siteOf({ '/p': { title, text: 'Rien.' } })[0]!;

test('a page of rats has no prices', () => {
  expect(namesPrices(titled('Chasser les rats du jardin'))).toBe(false);
  expect(namesPrices(titled('Tarifs'))).toBe(true);
});

test('the page of all prices is told from the prices of one thing', () => {
  expect(isPriceList(titled('Nos tarifs'))).toBe(true);
  expect(isPriceList(titled('Prix d’un ramonage'))).toBe(false);
  expect([...pricedStems(titled('Prix d’un ramonage 2026'), { language: languages.fr })]).toEqual([
    languages.fr.stem('ramonage'),
  ]);
  expect(pricedStems(titled('Nos tarifs'), { language: languages.fr }).size).toBe(0);
});
