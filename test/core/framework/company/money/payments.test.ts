import { expect, test } from 'vitest';
import { paymentsIn, paymentsWords } from '../../../../../src/core/framework/company/money/payments.ts';
import { answerWords } from '../../../../../src/core/framework/company/questions/answer-words.ts';
import { ordersQuestion } from '../../../../../src/core/framework/company/questions/orders-question.ts';

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
  ['2x par an', 4, 6],
  ['1 x / mois', 24, 1],
  ['3 par an', 6, 4],
  ['3 a year', 6, 4],
  ['une seule fois par an', 2, 12],
  ['2 à 3 fois par an', 5, 4.8],
  ['2-3 fois par an', 5, 4.8],
  ['once or twice a year', 3, 8],
  ['every other month', 12, 2],
  ['un mois sur deux', 12, 2],
  ['tous les trimestres', 8, 3],
  ['quarterly', 8, 3],
  ['une fois par semestre', 4, 6],
  ['2 fois en deux ans', 2, 12],
  ['five times over two years', 5, 4.8],
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

test.each([
  'une seule fois',
  'une fois',
  '1 fois',
  'une fois seulement',
  'un seul achat',
  'once',
  'once only',
  'just once',
  'one time',
  'a single purchase',
])('%s is one payment, whatever the rhythm of the price', (typed) => {
  expect(paymentsIn(typed, 1)).toEqual({ count: 1, every: null });
});

test('times without a length are counted as they are, and a number that is none is no answer', () => {
  expect(paymentsIn('3 fois', null)).toEqual({ count: 3, every: null });
  expect(paymentsIn('twice', 1)).toEqual({ count: 2, every: 1 });
  expect(paymentsIn('plusieurs fois par an', 1)).toBeNull();
  expect(paymentsIn('a few times a year', 1)).toBeNull();
});

test.each([
  ['every month', null, '24 achats', '12 times a year, that is 24 purchases in two years'],
  ['une fois par an', null, 'une fois par an, soit 2 achats', 'once a year, that is 2 purchases in two years'],
  ['9 mois', 1, '12 fois par an pendant 9 mois, soit 9 achats', '12 times a year for 9 months, that is 9 purchases'],
  ['tous les trois ans', null, 'une fois tous les 3 ans, soit 1 achat', 'once every 3 years, that is 1 purchase in'],
  ['1', 1, 'une seule fois', 'once only'],
  ['39', 1, '39', '39'],
])('%s is said back in words', (typed, usual, fr, en) => {
  const read = paymentsIn(typed, usual)!;
  expect([paymentsWords(read, 'fr'), paymentsWords(read, 'en')]).toEqual([
    expect.stringContaining(fr),
    expect.stringContaining(en),
  ]);
});

test('the list of answers says how often in words', () => {
  expect(answerWords(ordersQuestion({}), 'tous les mois').en).toBe(
    '12 times a year, that is 24 purchases in two years',
  );
});
