import { expect, test } from 'vitest';
import { monthsSaid, paymentsIn, paymentsWords } from '../../../../../src/core/framework/company/money/payments.ts';
import { answerWords } from '../../../../../src/core/framework/company/questions/answer-words.ts';
import { costCeiling, economicsOf, policyOf } from '../../../../../src/core/framework/economics/answered-economics.ts';
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
  'achat unique',
  'jamais plus d’une fois',
  'pas plus d’une fois',
  'never more than once',
  'one-off',
  'une fois dans leur vie',
  'un client n’achète qu’une seule fois',
  'customers never buy more than once',
  'ils ne reviennent jamais',
  'nobody comes back',
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

test.each([
  ['un client sur quatre revient une fois par an', 1.5, 12],
  ['1 sur 4 revient chaque année', 1.5, 12],
  ['un quart de mes clients revient une fois par an, les autres jamais', 1.5, 12],
  ['25 % reviennent une fois par an', 1.5, 12],
  ['20 à 30 % reviennent une fois par an', 1.5, 12],
  ['les deux tiers reviennent deux fois par an', 3.67, 6],
  ['neuf clients sur dix reviennent une fois par an', 2.8, 12],
  ['la moitié achète deux fois par an, les autres une seule fois', 2.5, 6],
  ['One customer in four comes back once a year.', 1.5, 12],
  ['half come back once a year', 2, 12],
  ['two thirds of our customers come back twice a year, the rest never', 3.67, 6],
  ['25% of my customers come back once', 1.25, null],
  ['one out of four customers comes back every month for six months', 2.5, 1],
  ['un client sur quatre revient tous les trois ans', 1, 36],
])('“%s” is %d purchases of a customer on average', (typed, count, every) => {
  expect(paymentsIn(typed, 1)).toMatchObject({ count, every });
});

test('who comes back buys once more than they come back', () => {
  expect(paymentsIn('mes clients reviennent deux fois', null)?.count).toBe(3);
  expect(paymentsIn('100 % reviennent une fois par an', null)?.count).toBe(
    paymentsIn('ils reviennent une fois par an', null)?.count,
  );
  expect(paymentsIn('un client achète deux fois par an', null)?.count).toBe(4);
});

test.each([
  'la plupart ne reviennent jamais',
  'most come back once a year',
  'certains reviennent tous les mois',
  'les habitués viennent toutes les semaines',
  'un client fidèle revient chaque mois',
  'my best customers buy each month',
  'une fois par an pour un client sur quatre',
  'once a year for half of them',
  'une fois par an s’ils sont contents',
  'ils reviennent une fois sur deux',
  'parfois une fois par an',
  'moins d’un client sur quatre revient une fois par an',
  'au plus une fois par an',
  'un client sur quatre revient',
  'un client sur quatre revient une fois par an, un autre tous les mois',
  'la moitié achète une seule fois',
  '75 % ne reviennent jamais',
  'cinq clients sur quatre reviennent une fois par an',
  'deux clients par an',
  '3 fois la première année puis une fois par an',
  '25 %',
])('“%s” is said of some, and is refused with the way to write it', (typed) => {
  expect(paymentsIn(typed, 1)).toBeNull();
  expect(ordersQuestion({}).read(typed)).toMatchObject({
    fault: { en: expect.stringContaining('“one customer in four comes back once a year”') },
  });
});

test('what some do is no length of time of all', () => {
  expect(monthsSaid('chaque client reste 9 mois')).toBe(9);
  expect(monthsSaid('a member stays about two years')).toBe(24);
  expect(monthsSaid('la moitié reste 9 mois')).toBeNull();
});

test('a share of customers who come back is said back as that, and is no share of the ceiling of all', () => {
  const orders = 'un client sur quatre revient une fois par an';
  expect(answerWords(ordersQuestion({}), orders)).toEqual({
    fr: '25\u00a0% des clients reviennent une fois par an, les autres non, soit en moyenne 1,5 achat par client en deux ans',
    en: '25% of customers come back once a year, the others do not, that is on average 1.5 purchases a customer in two years',
  });
  const economics = economicsOf({ aov: '400', margin: '50', orders }, false);
  expect(economics).toMatchObject({ expectedOrders: 1.5, expectedOrdersByMonth: { 6: 1, 12: 1, 24: 1.5 } });
  expect(costCeiling(economics, policyOf(false))).toBe(100);
});
