import { expect, test } from 'vitest';
import { funnelRates, keptShare } from '../../../../src/core/planning/context/funnel-rates.ts';
import { channelWith, companyWith, subscription } from '../../../support/small-company.ts';

test('a rate that nothing gives is unknown, and the margin is that of the economics', () => {
  expect(funnelRates(companyWith())).toMatchObject({ ACT: null, RET: null, REV: 0.4 });
});

test('conversion is orders over visits', () => {
  const channels = [channelWith('CH-SEO', { metrics: { sessions: 1000, orders: 20 } })];
  expect(funnelRates(companyWith({ channels })).ACT).toBeCloseTo(0.02, 9);
});

test('a subscription keeps what churn leaves, a shop its repeat rate', () => {
  expect(keptShare(companyWith({ economics: subscription }), 0.03)).toBeCloseTo(0.97, 9);
  expect(keptShare(companyWith(), 0.25)).toBe(0.25);
  expect(keptShare(companyWith({ economics: subscription }), null)).toBeNull();
});
