import { describe, expect, test } from 'vitest';
import { offerLoads, soldParts, timeUnitOf, timeUsed } from '../../../../src/core/framework/counters/offer-loads.ts';
import { companyWith } from '../../../support/small-company.ts';

const offering = (attributes: string[], proofs: string[]) =>
  companyWith({ offers: [{ ...companyWith().offers[0]!, priceNet: 100, marginRate: 0.5, attributes, proofs }] });

describe('the time that an offer takes', () => {
  test('is its units times the time of one', () =>
    expect(offerLoads(offering(['6.5 engineer days each'], ['46 sold in the year']))[0]).toMatchObject({
      units: 46,
      each: 6.5,
      unit: 'day',
      used: 299,
    }));
  test('follows the parts that take another time', () =>
    expect(
      timeUsed(
        offering(
          ['3,5 h d’atelier par machine', '0,5 h de contrôle pour celles qui arrivent du partenaire'],
          ['410 vendues, dont 140 arrivées du partenaire'],
        ),
        'hour',
      ),
    ).toBe(270 * 3.5 + 140 * 0.5));
  test('of a group is divided by the seats sold in it', () => {
    const company = offering([], ['Eight seats a course', 'Eight courses, 48 seats sold of 64, 18 hours a course']);
    const [load] = offerLoads({ offers: [{ ...company.offers[0]!, pricePer: 'seat' }] });
    expect(load).toMatchObject({ units: 48, each: 3, used: 144 });
  });
  test('is unknown without a count, and is not read from a length', () => {
    expect(timeUsed(offering(['2 hours each'], []), 'hour')).toBeNull();
    expect(offerLoads(offering(['cinq jours'], ['46 sold']))[0]?.each).toBeNull();
  });
});

test('an offer says how much of it is sold', () =>
  expect(soldParts(offering([], ['842 of 888 seats sold']))).toMatchObject([{ used: 842, possible: 888 }]));

test('the unit of a limit is read from its name', () => {
  expect(timeUnitOf('heures d’atelier disponibles')).toBe('hour');
  expect(timeUnitOf('places')).toBeNull();
});
