import { expect, test } from 'vitest';
import { numberIn, numberInSentence } from '../../../../src/core/framework/company/typed-number.ts';

test('a decimal sign has one or two digits after it, a sign of thousands three', () => {
  expect(['1 204,50', '25.000 €', '$3,000', '1.234.567,89', '1,234,567.89', "1'200", '18,5'].map(numberIn)).toEqual([
    1204.5, 25000, 3000, 1234567.89, 1234567.89, 1200, 18.5,
  ]);
  expect(['0,125', '0.5', '0'].map(numberIn)).toEqual([0.125, 0.5, 0]);
});

test('signs and names of money, percent, hours and about are left out', () => {
  expect(['55 %', '$500', '25 000 euros', 'CHF 120.-', 'environ 500 €', '~40', '25k€'].map(numberIn)).toEqual([
    55, 500, 25000, 120, 500, 40, 25000,
  ]);
  expect(['2h', '1h30', '3 heures par semaine', '3 hours a week'].map(numberIn)).toEqual([2, 1.5, 3, 3]);
});

test('what is not one number in digits is not read', () => {
  expect(['douze', 'une dizaine', '-3', '2-3', '3,00,0', 'v2', ''].map(numberIn)).toEqual(Array(7).fill(null));
});

test('a sentence with one number is read with its limit, its round word or the noun that it counts', () => {
  const read = (typed: string) => numberInSentence(typed, { counts: true });
  expect(
    ['pas plus de 300 euros', '200 € maximum', 'une trentaine', 'une dizaine de clients', '30 clients'].map(read),
  ).toEqual([300, 200, 30, 10, 30]);
  expect(['30 par mois', 'a few', 'entre 3 et 5 clients'].map(read)).toEqual([null, null, null]);
  expect(numberInSentence('3 mariages', { counts: false })).toBeNull();
});
