import { describe, expect, test } from 'vitest';
import { netPromoterScore } from '../../../src/core/framework/net-promoter-score.ts';
import { exampleCompany, exampleNames, expectedValues } from '../../support/example-companies.ts';

interface Expected {
  readonly nps: { nps: number; lo: number; hi: number; n: number };
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
});

test('a score without answers does not exist', () => {
  expect(netPromoterScore({ promoters: 0, passives: 0, detractors: 0 })).toBeNull();
});
