import { expect, test } from 'vitest';
import { offerCosts } from '../../../../src/core/framework/economics/offer-costs.ts';
import { offerRequests } from '../../../../src/core/framework/economics/offer-requests.ts';
import { companyWith } from '../../../support/small-company.ts';

const [base] = companyWith().offers;
const offer = (given: object) => ({ ...base!, id: 'o1', name: 'Réparation', kind: 'service' as const, ...given });
const costs = (...offers: object[]) =>
  offerCosts(
    companyWith({ offers: offers.map((one, at) => offer({ id: `o${at}`, revenueShare: 1 / offers.length, ...one })) }),
  );

test('work comes off a margin that counts the goods alone, and off no margin that counts it already', () => {
  const goods = { priceNet: 60, marginRate: 0.5, notes: ['Gomme 20 €, poste 10 €, et 30 minutes de travail.'] };
  expect(costs(goods)).toMatchObject([{ left: 20, isCounted: false, bought: 30 }]);
  const all = { priceNet: 60, marginRate: 1 / 3, notes: ['Gomme 20 €, poste 10 €, et 30 minutes de travail.'] };
  expect(costs(all)[0]?.left).toBeCloseTo(20);
  expect(costs(all)).toMatchObject([{ isCounted: true }]);
});

test('the stated costs replace a margin that is only the mean of the company', () =>
  expect(
    costs({
      priceNet: 30,
      marginRate: 0.4,
      notes: ['Each visit takes 1 hour of my time, 10 miles at 45p, and £9 of bits.'],
    }),
  ).toMatchObject([{ left: 30 - 20 - 4.5 - 9, isStated: true }]));

test.each([
  ['a total beside its count', '40 ventes, 2 400 €.'],
  ['what one customer brings', 'The hotel alone $9,000, at 60 days, nothing signed.'],
  ['prices and means', 'A large one is €90, the average order €55.'],
  ['the hours and the money of a year', '2 960 heures, 127 280 €.'],
  ['a year of purchases', 'Bois 4 000 €, vernis 900 €.'],
])('%s is no cost of one sale', (_what, note) =>
  expect(costs({ priceNet: 60, marginRate: 0.4, notes: [note] })).toEqual([]),
);

test('what is said of each one is its cost, however high', () =>
  expect(
    costs({ priceNet: 60, marginRate: 0.4, notes: ['Pour chaque pièce, bois 100 €, vernis 50 €.'] }),
  ).toMatchObject([{ bought: 150 }]));

test('a pass costs each of its uses, once', () => {
  const [, pass] = costs(
    {
      name: 'One tuning',
      priceNet: 15,
      marginRate: 0.3,
      notes: ['Every tuning booking takes me 30 minutes of calls.'],
    },
    {
      name: 'Tuning pass',
      kind: 'subscription',
      priceNet: 90,
      marginRate: 0.6,
      notes: ['10 passes, 120 bookings between them.'],
    },
  );
  expect(pass).toMatchObject({ left: 90 - 12 * 10, units: 10, uses: { count: 12, each: 10 } });
});

test('a delay, a lesson, a whole evening or two times are no work of one sale', () => {
  for (const note of [
    'We answer each message within 2 hours.',
    'Each lesson takes 45 minutes.',
    'Hall 220, sound 150, and 22 hours between us each time.',
    'Each one takes 10 minutes. Every second one takes 30 minutes of work.',
  ])
    expect(costs({ notes: [note] })).toEqual([]);
});

test('faults of what was sold are no requests that were won', () => {
  const counted = (result: string) =>
    offerRequests(
      companyWith({
        offers: [offer({ name: 'City bike' })],
        siteTotals: { source: 'x', ownMetrics: { [`City bikes (500), ${result}`]: 40 } } as never,
      }),
    );
  expect(counted('signed')).toMatchObject([{ asked: 500, won: 40 }]);
  expect(counted('redone under warranty')).toEqual([]);
});

test('what the customer of an intermediary pays is no cost of the commission', () => {
  const given = { priceNet: 57.6, marginRate: 0.83, notes: ['410 bookings, €480, and 20 minutes of work each.'] };
  expect(costs({ ...given, name: 'Boat for a day (our commission)' })).toMatchObject([{ bought: 0 }]);
  expect(costs({ ...given, name: 'Boat for a day (our commission)' })[0]?.left).toBeGreaterThan(0);
  expect(costs({ priceNet: 24, marginRate: 0.8, notes: ['Panier de 200 €, nous gardons 12 %, café 5 €.'] })).toEqual(
    [],
  );
});

test('a journey written with its price and its sum is counted once, and off the price where no margin is declared', () =>
  expect(
    costs({
      priceNet: 6,
      marginRate: 0,
      notes: [
        '20 km en moyenne, payés 0,40 € du kilomètre au conducteur, soit 8 € : chaque trajet coûte 2 € de plus que la participation.',
      ],
    }),
  ).toMatchObject([{ travel: 8, bought: 0, left: -2 }]));
