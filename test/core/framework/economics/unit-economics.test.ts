import { describe, expect, test } from 'vitest';
import { acquisitionCosts } from '../../../../src/core/framework/economics/acquisition-costs.ts';
import { marginWithin, unitEconomics } from '../../../../src/core/framework/economics/unit-economics.ts';
import { exampleCompany, exampleNames, expectedValues } from '../../../support/example-companies.ts';

interface Expected {
  readonly acquisitionCost: number;
  readonly blendedCac: number;
  readonly paidCac: number;
  readonly organicCac: number;
  readonly economics: Record<string, number | string>;
}

describe.each(exampleNames)('%s', (name) => {
  const company = exampleCompany(name);
  const expected = expectedValues<Expected>(name);
  const costs = acquisitionCosts(company);
  const economics = unitEconomics(company, costs);

  test('acquisition cost and its three costs per customer', () => {
    expect(costs.total).toBe(expected.acquisitionCost);
    expect(costs.blendedCac).toBeCloseTo(expected.blendedCac, 2);
    expect(costs.paidCac).toBeCloseTo(expected.paidCac, 2);
    expect(costs.organicCac).toBeCloseTo(expected.organicCac, 2);
    expect(costs.attributableCac).toBeCloseTo(expected.economics.attributableCac as number, 2);
    expect(costs.sharedPerCustomer).toBeCloseTo(expected.economics.sharedCostPerCustomer as number, 2);
  });

  test('value of a customer and ceiling', () => {
    for (const key of ['ltv', 'byRatio', 'byPayback', 'cacMax', 'channelCap', 'channelBreakEven', 'ltvCac'] as const) {
      expect([key, (economics[key] as number).toFixed(2)]).toEqual([
        key,
        (expected.economics[key] as number).toFixed(2),
      ]);
    }
    expect(economics.binding).toBe(expected.economics.binding);
  });
});

describe('unitEconomics', () => {
  test('gives a subscription its payback, yearly churn and retained revenue', () => {
    const economics = unitEconomics(exampleCompany('larkfield-rota'));
    expect(economics.paybackMonths).toBe(7);
    expect(economics.annualChurn).toBeCloseTo(0.2529, 4);
    expect(economics.netRevenueRetention).toBeCloseTo(0.7659, 4);
  });

  test('has the payback as constraint when the policy accepts little value per cost', () => {
    const company = exampleCompany('larkfield-rota');
    const economics = unitEconomics({ ...company, policy: { ...company.policy, ltvCacMin: 1 } });
    expect(economics.binding).toBe('payback');
    expect(economics.cacMax).toBeCloseTo(682.53, 2);
  });

  test('reads margins between declared months on a straight line and never beyond the last one', () => {
    const { economics } = exampleCompany('maison-tilleul-gres');
    expect(marginWithin(economics, 6)).toBeCloseTo(60 * 0.55 * 1.16, 9);
    expect(marginWithin(economics, 9)).toBeCloseTo(60 * 0.55 * 1.26, 9);
    expect(marginWithin(economics, 60)).toBeCloseTo(60 * 0.55 * 1.62, 9);
    const some = { ...economics, expectedOrdersByMonth: { '12': 0.8 } };
    expect(marginWithin(some, 6)).toBeCloseTo(60 * 0.55 * 0.8, 9);
  });

  test('lets a customer who never leaves pay every month of the horizon', () => {
    const company = exampleCompany('larkfield-rota');
    if (company.economics.model !== 'subscription') throw new Error('the rota company sells subscriptions');
    expect(marginWithin({ ...company.economics, monthlyChurn: 0 }, 10)).toBeCloseTo(79 * 0.82 * 10, 9);
  });

  test('has no cost per customer without customers', () => {
    const company = exampleCompany('maison-tilleul-gres');
    const idle = company.channels.map((channel) => ({ ...channel, metrics: {} }));
    expect(acquisitionCosts({ ...company, channels: idle })).toMatchObject({
      blendedCac: null,
      paidCac: null,
      total: 27_300,
    });
  });
});
