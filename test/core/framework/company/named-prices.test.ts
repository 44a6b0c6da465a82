import { expect, test } from '@jest/globals';
import { namedPrices, namedPricesText } from '../../../../src/core/framework/company/named-prices.ts';

const read = (typed: string) => namedPrices(typed).map(({ name, price }) => [name, price]);

test('a price follows its offer with or without a sign, decimal comma included', () => {
  expect(read('Vase 40, Bol 18,50 €; Assiette : 25')).toEqual([
    ['Vase', 40],
    ['Bol', 18.5],
    ['Assiette', 25],
  ]);
});

test('the sign may come first, and words may introduce the price', () => {
  expect(read('Vase £40, Bowl from £18.50')).toEqual([
    ['Vase', 40],
    ['Bowl', 18.5],
  ]);
  expect(read('Coupe à 35 euros')).toEqual([['Coupe', 35]]);
});

test('an offer without a price keeps its name, and each name counts once', () => {
  expect(read('Sur mesure, Sur mesure')).toEqual([['Sur mesure', null]]);
  expect(read('?')).toEqual([]);
});

test('the kept form reads as the same offers', () => {
  const rows = namedPrices('Vase 40, Bol 18,50, Sur mesure');
  expect(namedPrices(namedPricesText(rows))).toEqual(rows);
});
