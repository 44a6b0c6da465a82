import { describe, expect, test } from '@jest/globals';
import { acquisitionCosts } from '../../../src/core/framework/economics/acquisition-costs.ts';
import { cohortRetention, expectedOrders, netPromoterScore, virality } from '../../../src/core/framework/loyalty.ts';
import { exampleCompany, exampleNames, expectedValues } from '../../support/example-companies.ts';

interface Expected {
  readonly nps: { nps: number; lo: number; hi: number; n: number };
  readonly viral: { K: number; generations: number; total: number; amplification: number };
  readonly cohort: readonly number[];
}

describe.each(exampleNames)('%s', (name) => {
  const company = exampleCompany(name);
  const expected = expectedValues<Expected>(name);

  test('recommendation with its interval', () => {
    const nps = company.nps && netPromoterScore(company.nps);
    expect(nps?.answers).toBe(expected.nps.n);
    expect(nps?.score).toBeCloseTo(expected.nps.nps, 1);
    expect(nps?.low).toBeCloseTo(expected.nps.lo, 1);
    expect(nps?.high).toBeCloseTo(expected.nps.hi, 1);
  });

  test('growth by recommendation over a year', () => {
    const viral = company.viral && virality(company.viral, acquisitionCosts(company).newCustomers, 365);
    expect(viral?.coefficient).toBeCloseTo(expected.viral.K, 6);
    expect(viral?.generations).toBe(expected.viral.generations);
    expect(viral?.total).toBeCloseTo(expected.viral.total, 3);
    expect(viral?.amplification).toBeCloseTo(expected.viral.amplification, 4);
  });

  test('retention of cohorts', () => {
    const rates = company.cohorts && cohortRetention(company.cohorts);
    expect(rates?.map((rate) => Number(rate.toFixed(4)))).toEqual(expected.cohort);
  });
});

test('a score without answers does not exist', () => {
  expect(netPromoterScore({ promoters: 0, passives: 0, detractors: 0 })).toBeNull();
});

test('a coefficient of one doubles, triples, and has no long run', () => {
  const viral = virality({ invitesPerCustomer: 2, convPerInvite: 0.5, cycleDays: 10 }, 100, 25);
  expect(viral).toEqual({ coefficient: 1, generations: 2, total: 300, amplification: null });
});

test('expected orders are the first one and the later activity of its cohort', () => {
  expect(expectedOrders({ unit: 'quarter', rows: [{ cohort: 'a', size: 100, active: [100, 20, 10] }] })).toBeCloseTo(
    1.3,
    9,
  );
});
