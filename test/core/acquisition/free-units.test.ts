import { expect, test } from 'vitest';
import { freeShare, freeUnits } from '../../../src/core/acquisition/free-units.ts';
import { companyWith, contextOf } from '../../support/small-company.ts';

const serviceCapacity = [
  { id: 's', label: 'Places from March to June', possible: 400, used: 400, refused: 90, months: [3, 4, 5, 6] },
  { id: 'w', label: 'Places from July to February', possible: 800, used: 400, months: [7, 8, 9, 10, 11, 12, 1, 2] },
];
const year = { baselineMonths: 12, baselineStart: '2026-01-01' };
const [first] = companyWith().offers;
const contextWith = (given: object, limits: object[] = serviceCapacity) =>
  contextOf(
    companyWith({
      offers: [{ ...first!, kind: 'service', ...given }],
      serviceCapacity: limits,
      period: { ...companyWith().period, ...year },
    } as never),
  );
const context = contextWith({});
const [offer] = context.company.offers;

test('only the months with room count', () => {
  // 50 a month in January and February of a cycle that ends in June
  expect(freeUnits(context, offer!)).toBeGreaterThan(80);
  expect(freeUnits(context, offer!)).toBeLessThan(110);
});

test('the weeks after a launch are full or free', () => {
  expect(freeShare(context, offer!, '2027-01-04')).toBeGreaterThan(0.4);
  expect(freeShare(context, offer!, '2027-03-01')).toBe(0);
});

test('nothing is known of room that is not limited by month', () => {
  const plain = contextOf();
  expect([freeUnits(plain, offer!), freeShare(plain, offer!, '2027-01-04')]).toEqual([null, null]);
});

test('a membership takes no place, a product none but its own, and days of people bound whatever is sold', () => {
  const freeOf = (given: object, limits?: object[]) => {
    const own = contextWith(given, limits);
    return freeUnits(own, own.company.offers[0]!);
  };
  const subscribed = { kind: 'subscription', name: 'Contrat annuel' };
  const days = serviceCapacity.map((one) => ({ ...one, label: one.label.replace('Places', 'Days of the crew') }));
  expect([freeOf(subscribed), freeOf({ kind: 'product' }), freeOf({ name: 'Don ponctuel' })]).toEqual([
    null,
    null,
    null,
  ]);
  expect(freeOf(subscribed, days)).toBeGreaterThan(80);
});
