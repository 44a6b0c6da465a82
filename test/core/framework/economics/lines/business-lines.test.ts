import { expect, test } from 'vitest';
import { businessLines } from '../../../../../src/core/framework/economics/lines/business-lines.ts';
import { unitEconomics } from '../../../../../src/core/framework/economics/unit-economics.ts';
import { channelWith, companyWith, personaWith } from '../../../../support/small-company.ts';

const seeds = {
  id: 'seeds',
  name: 'Seeds',
  kind: 'product' as const,
  priceNet: 20,
  vatRate: 0.2,
  marginRate: 0.4,
  revenueShare: 0.8,
};
const sacks = {
  ...seeds,
  id: 'sacks',
  name: 'Sacks for town halls',
  priceNet: 300,
  marginRate: 0.5,
  revenueShare: 0.2,
};
const company = (given = {}) =>
  companyWith({ offers: [seeds, sacks], policy: { ltvCacMin: 3, paybackMonthsMax: 12 }, ...given });

test('people and organisations are two lines, and a company that sells to one public has none', () => {
  expect(businessLines(company()).map(({ id, offers }) => [id, offers.map((one) => one.id)])).toEqual([
    ['organisations', ['sacks']],
    ['people', ['seeds']],
  ]);
  expect(businessLines(company({ offers: [{ ...seeds, revenueShare: 1 }] }))).toEqual([]);
  expect(businessLines(company({ offers: [seeds, { ...sacks, name: 'Sacks' }] }))).toEqual([]);
});

test('a company whose customers are all organisations has no line of private customers', () => {
  const personas = [personaWith({ name: 'Town halls' }), personaWith({ id: 'p2', name: 'Facility managers of shops' })];
  expect(businessLines(company({ personas }))).toEqual([]);
  expect(
    businessLines(company({ personas: [...personas, personaWith({ id: 'p3', name: 'Gardeners' })] })),
  ).toHaveLength(2);
});

test('offers without a price of their own tell no public from another', () => {
  const unpriced = [0, 1].map((at) => ({ about: `offers/${at}/priceNet`, taken: 'mean', from: 'no price' }));
  expect(businessLines(company({ hypotheses: unpriced }))).toEqual([]);
  expect(businessLines(company({ hypotheses: unpriced.slice(1) }))).toHaveLength(2);
});

test('the orders of an organisation are those that the notes of its offer count', () => {
  const worth = (notes: string[]) => businessLines(company({ offers: [seeds, { ...sacks, notes }] }))[0]?.value;
  expect(worth([])).toBe(150);
  expect(worth(['74 orders, 37 of them large'])).toBe(150);
  expect(worth(['74 orders including 37 repeats'])).toBe(300);
  expect(worth(['97 sold of 150 possible.', '10 businesses in all.'])).toBeCloseTo(1455, 6);
});

test('the lines add up to the mean that the file declares', () => {
  const one = company();
  const [organisations, people] = businessLines(one);
  const { economics } = one;
  if (economics.model !== 'transactional') throw new Error('a shop');
  const sales = { organisations: 0.2 / 300, all: 1 / economics.aovNet };
  const margin =
    (organisations?.each ?? 0) * sales.organisations + (people?.each ?? 0) * (sales.all - sales.organisations);
  expect(margin / sales.all).toBeCloseTo(economics.aovNet * economics.marginRate, 6);
  expect(people?.value).toBeLessThan(unitEconomics(one).ltv);
});

test('a group of customers that is the name of an offer is a line, one of gifts is not', () => {
  const named = (segment: string, name: string) =>
    businessLines(company({ offers: [seeds, { ...sacks, name }], personas: [personaWith({ segment })] })).map(
      ({ id, personaIds }) => [id, personaIds],
    );
  expect(named('seminars', 'Seminar of two days')).toEqual([
    ['seminars', ['p1']],
    ['people', []],
  ]);
  expect(named('gift buyers', 'Gift box')).toEqual([]);
});

test('the other side of a market is a line with what one of it is worth', () => {
  const market = company({
    offers: [{ ...seeds, revenueShare: 1 }],
    secondSide: { label: 'growers', margin: 900 },
    channels: [channelWith('CH-COMMUNITY', { metrics: { newSellers: 12 } }), channelWith('CH-SEO')],
  });
  expect(businessLines(market).map(({ id, name, value, ceiling }) => [id, name.en, value, ceiling])).toEqual([
    ['growers', 'growers', 900, 300],
    ['people', 'customers', unitEconomics(market).ltv, unitEconomics(market).channelCap],
  ]);
});

test('a line of buyers who come again is worth the orders that its notes count, in figures or in words', () => {
  const worth = (note: string) => businessLines(company({ offers: [seeds, { ...sacks, notes: [note] }] }))[0]?.value;
  expect(worth('120 sacks to 15 shops.')).toBe(8 * 150);
  expect(worth('90 deliveries, 12 restaurants.')).toBe(7.5 * 150);
  expect(worth('Dix cafés, 40 livraisons.')).toBe(4 * 150);
  expect(worth('40 dollars, 12 customers.')).toBe(150);
});

test('a customer who buys by the piece is worth the mean order, not one piece', () => {
  const pieces = { ...sacks, priceNet: 0.5, pricePer: 'piece' };
  const one = company({ offers: [seeds, pieces] });
  const { economics } = one;
  if (economics.model !== 'transactional') throw new Error('a shop');
  const [organisations] = businessLines(one);
  expect(organisations?.each).toBeCloseTo(economics.aovNet * pieces.marginRate, 6);
  expect(organisations?.orders).toBe(economics.expectedOrders);
});

test('a declared line whose orders are not counted has those of the company, not one sale', () => {
  const lines = businessLines(
    company({
      offers: [
        { ...seeds, line: 'gardeners' },
        { ...sacks, line: 'shops', notes: ['60 sacks to 15 shops.'] },
      ],
    }),
  );
  expect(lines.map(({ id, value }) => [id, Math.round(value)])).toEqual([
    ['gardeners', 16],
    ['shops', 600],
  ]);
});

test('a price per basket or per day is no month of a subscriber: the declared month is kept', () => {
  const economics = {
    model: 'subscription' as const,
    arpaMonthly: 60,
    marginRate: 0.5,
    monthlyChurn: 0.05,
    horizonMonths: 24,
  };
  const basket = { ...seeds, kind: 'subscription' as const, priceNet: 15 };
  const people = (pricePer: string) =>
    businessLines(company({ economics, offers: [{ ...basket, pricePer }, sacks] })).find(({ id }) => id === 'people');
  expect(people('panier')?.each).toBeCloseTo(30);
  expect(people('month')?.each).toBeCloseTo(6);
});
