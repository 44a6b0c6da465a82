import { describe, expect, test } from 'vitest';
import { secondSide } from '../../../../src/core/framework/economics/second-side.ts';
import { channelDecisions } from '../../../../src/core/steering/channel-decisions.ts';
import { channelWith, companyWith } from '../../../support/small-company.ts';

const totals = { source: 'ga4', bounceDefinition: 'ga4' as const, timeDefinition: 't', attribution: 'last click' };
type Metrics = NonNullable<Parameters<typeof channelWith>[1]>['metrics'];
const market = (metrics: Metrics, ownMetrics: Record<string, number> = {}) =>
  companyWith({
    channels: [channelWith('CH-SEO', { metrics })],
    costs: [{ id: 'c', channelId: 'seo', purpose: 'acquisition', cash: 600 }],
    siteTotals: { ...totals, ownMetrics },
  });

describe('the worth of the second side', () => {
  test('is the margin of the orders by active seller, over the horizon', () => {
    const side = secondSide(market({ orders: 300, newCustomers: 60, newSellers: 20 }, { 'Active hosts': 100 }));
    // 300 orders × 40 of margin / 100 hosts in six months, over 24 months.
    expect(side?.value).toBeCloseTo(480);
    expect(side?.ceiling).toBeCloseTo(160);
    expect(side?.channels).toEqual([{ channelId: 'seo', cost: 600, count: 20, each: 30 }]);
  });
  test('is the value of a customer × the sign-ups that became one', () =>
    expect(
      secondSide(
        market({ newCustomers: 60, newsletterSignups: 400 }, { 'Members a year later of the 500 sign-ups': 50 }),
      )?.value,
    ).toBeCloseTo(8));
  test('is not known when nothing counts it', () =>
    expect(secondSide(market({ newCustomers: 60, newSellers: 20 }))).toBeNull());
});

test('a channel that brings the second side under its ceiling is kept, whatever its customers cost', () => {
  const decisionOf = (newSellers: number) =>
    channelDecisions(market({ orders: 300, newCustomers: 2, newSellers }, { 'Active hosts': 100 }))[0]?.decision;
  expect(decisionOf(0)).toBe('cut');
  expect(decisionOf(20)).toBe('keep');
});

test('a person of the second side counts where those who stayed are counted, not those who joined', () => {
  const company = companyWith({
    channels: [
      channelWith('CH-SEO', {
        metrics: { orders: 300, newCustomers: 60, newSellers: 20 },
        ownMetrics: { 'of these selling now': 5, 'of these, sold once': 12 },
      }),
    ],
    costs: [{ id: 'c', channelId: 'seo', purpose: 'acquisition', cash: 600 }],
    siteTotals: { ...totals, ownMetrics: { 'Active hosts': 100 } },
  });
  expect(secondSide(company)?.channels).toEqual([{ channelId: 'seo', cost: 600, count: 5, each: 120 }]);
});
