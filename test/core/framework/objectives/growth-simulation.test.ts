import { describe, expect, test } from 'vitest';
import {
  cycleSeed,
  type GrowthModel,
  growthModel,
  growthSimulation,
  searchEffect,
} from '../../../../src/core/framework/objectives/growth-simulation.ts';
import { companyWith } from '../../../support/small-company.ts';
import { exampleCompany, exampleNames, expectedValues } from '../../../support/example-companies.ts';

const declaredTotals = {
  source: 'declared',
  bounceDefinition: 'ga4',
  timeDefinition: 'declared',
  attribution: 'declared',
} as const;

interface Expected {
  readonly seoEffect: readonly number[];
  readonly simulation: {
    readonly doNothing: { p10: number; p50: number; p90: number };
    readonly plan: { p10: number; p25: number; p50: number; p75: number; p90: number };
  };
}

describe.each(exampleNames)('%s', (name) => {
  const company = exampleCompany(name);
  const expected = expectedValues<Expected>(name);

  test('the effect of search work comes from the keywords', () => {
    expect(searchEffect(company).map((value) => value.toFixed(1))).toEqual(
      expected.seoEffect.map((value) => value.toFixed(1)),
    );
  });

  test('the cycle with the plan falls where the reference program puts it, within 1 %', () => {
    const growth = growthSimulation(growthModel(company), cycleSeed(company));
    for (const key of ['p10', 'p25', 'p50', 'p75', 'p90'] as const) {
      expect(Math.abs(growth[key] / expected.simulation.plan[key] - 1)).toBeLessThan(0.01);
    }
  });

  test('so is the cycle without changes, simulated alone or with the plan', () => {
    const growth = growthSimulation({ ...growthModel(company), actions: [] }, cycleSeed(company));
    expect(growth.idle).toBe(growth.p50);
    const beside = growthSimulation(growthModel(company), cycleSeed(company)).idle;
    expect(Math.abs(beside / expected.simulation.doNothing.p50 - 1)).toBeLessThan(0.01);
    for (const key of ['p10', 'p50', 'p90'] as const) {
      expect(Math.abs(growth[key] / expected.simulation.doNothing[key] - 1)).toBeLessThan(0.01);
    }
  });
});

describe('growthSimulation', () => {
  const steady: GrowthModel = {
    channels: [{ id: 'a', sessions: 1_200_000, newCustomers: 12_000, sigma: 0 }],
    actions: [],
    seasonality: [1, 1, 1],
    baselineMonths: 12,
  };

  test('repeats the past when nothing changes', () => {
    expect(growthSimulation(steady, 1, 500).p50).toBeCloseTo(3000, -2);
  });

  test('gives the same runs for the same seed only', () => {
    expect(growthSimulation(steady, 7, 100).p50).toBe(growthSimulation(steady, 7, 100).p50);
    expect(growthSimulation(steady, 8, 100).p50).not.toBe(growthSimulation(steady, 7, 100).p50);
  });

  test('lets an action act from its first month on', () => {
    const stop = {
      channel: 'a',
      target: 'sessions_rel',
      effect: [-1, -1, -1],
      cvrFactor: 1,
      halfLifeMonths: 0,
      startMonth: 2,
      successProb: 1,
    } as const;
    expect(growthSimulation({ ...steady, actions: [stop] }, 1, 500).p50).toBeCloseTo(2000, -2);
  });

  test('counts the probability of a target from the runs', () => {
    const growth = growthSimulation(steady, 3, 1000);
    expect(growth.reaches(0)).toBe(1);
    expect(growth.reaches(10_000)).toBe(0);
    expect(growth.reaches(growth.p50)).toBeCloseTo(0.5, 2);
    expect(growth.at(0.3)).toBeGreaterThan(growth.at(0.7));
  });

  test('counts customers whom no channel brought, on whom a change of the rate of the site acts if they came through it', () => {
    const beside = { id: 'b', sessions: 600_000, newCustomers: 6_000, sigma: 0 };
    const halved = (target: 'sessions_rel' | 'cvr_rel', throughSite: boolean) => {
      const effect = { channel: '*', target, effect: [-0.5, -0.5, -0.5], cvrFactor: 1, halfLifeMonths: 0 } as const;
      const actions = [{ ...effect, startMonth: 0, successProb: 1 }];
      const { idle, p50 } = growthSimulation({ ...steady, beside: { ...beside, throughSite }, actions }, 1, 500);
      return [idle, p50].map((value) => Math.round(value / 100) * 100);
    };
    expect(halved('cvr_rel', true)).toEqual([4500, 2300]);
    expect(halved('cvr_rel', false)).toEqual([4500, 3000]);
    expect(halved('sessions_rel', true)).toEqual([4500, 3000]);
  });
});

describe('growthModel', () => {
  const [first, ...others] = companyWith().channels;
  const counted = (total: number, ofFirst: number | null) => {
    const channels = [
      { ...first!, metrics: { newCustomers: ofFirst } },
      ...others.map((one) => ({ ...one, metrics: {} })),
    ];
    return growthModel({ ...companyWith(), channels, siteTotals: { ...declaredTotals, newCustomers: total } });
  };

  test('has the customers that the company counts beside its channels', () => {
    expect(counted(11, 3).beside?.newCustomers).toBe(8);
    expect(counted(11, null).beside?.newCustomers).toBe(11);
    expect(counted(11, null).channels).toEqual([]);
  });

  test('has none where the channels claim as many or more', () => {
    expect(counted(3, 3).beside).toBeUndefined();
    expect(counted(3, 9).beside).toBeUndefined();
  });
});
