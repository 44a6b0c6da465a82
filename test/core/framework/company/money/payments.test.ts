import { expect, test } from 'vitest';
import { paymentsIn } from '../../../../../src/core/framework/company/money/payments.ts';

test.each([
  ['once a year', 2, 12],
  ['une fois par an', 2, 12],
  ['une fois l’an', 2, 12],
  ['twice a year', 4, 6],
  ['3 times a month for one year', 36, 1 / 3],
  ['every three years', 1, 36],
  ['tous les 3 ans', 1, 36],
  ['every month for nine months', 9, 1],
  ['chaque mois pendant 9 mois', 9, 1],
  ['monthly', 24, 1],
  ['every year, three years', 2, 12],
  ['toutes les deux semaines pendant un an', 26, 24 / 52],
])('%s is %d payments in two years', (typed, count, every) => {
  const read = paymentsIn(typed, null);
  expect(read?.count).toBeCloseTo(count, 1);
  expect(read?.every).toBeCloseTo(every, 6);
});

test('a length of time alone counts by the rhythm of the price, within two years', () => {
  expect(paymentsIn('nine months', 12 / 52)?.count).toBe(39);
  expect(paymentsIn('3 semaines', 12 / 52)?.count).toBe(3);
  expect(paymentsIn('three years', 12)?.count).toBe(2);
  expect(paymentsIn('a year', 1)?.count).toBe(12);
  expect(paymentsIn('nine months', null)).toBeNull();
});

test('a number is a number of payments, and other words are none', () => {
  expect(paymentsIn('3', null)).toEqual({ count: 3, every: null });
  expect(paymentsIn('39', 1)).toEqual({ count: 39, every: 1 });
  expect(paymentsIn('often', 1)).toBeNull();
});
