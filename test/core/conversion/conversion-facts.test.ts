import { expect, test } from 'vitest';
import { conversionFacts } from '../../../src/core/conversion/conversion-facts.ts';
import { channelWith, companyWith, contextOf } from '../../support/small-company.ts';

const counted = {
  source: 'GA4',
  bounceDefinition: 'ga4',
  timeDefinition: 'engaged',
  attribution: 'last click',
} as const;
const factsOf = (...given: Parameters<typeof companyWith>) => conversionFacts(contextOf(companyWith(...given)));

test('what nobody measured is unknown, never zero', () => {
  expect(factsOf()).toMatchObject({
    monthlyVisits: null,
    monthlyCarts: null,
    cartAbandonment: null,
    checkoutLoss: null,
    formLoss: null,
  });
});

test('visits and carts are per month, a loss is what does not come out', () => {
  const channels = [channelWith('CH-SEO', { metrics: { sessions: 6000, orders: 60 } })];
  const facts = factsOf({ channels, siteTotals: { ...counted, carts: 600, checkouts: 100 } });
  expect(facts).toMatchObject({ monthlyVisits: 1000, monthlyCarts: 100 });
  expect(facts.checkoutLoss).toBeCloseTo(0.4, 9);
  expect(facts.cartAbandonment).toBeCloseTo(0.9, 9);
});

test('more orders than checkouts lose nobody', () => {
  const channels = [channelWith('CH-SEO', { metrics: { orders: 120 } })];
  expect(factsOf({ channels, siteTotals: { ...counted, checkouts: 100 } }).checkoutLoss).toBe(0);
});

test('findings are those of the audit, none without one', () => {
  const context = contextOf();
  expect(conversionFacts(context).findings).toEqual({});
  const site = { findings: { 'image.alt': 2 } } as never;
  expect(conversionFacts({ ...context, site }).findings).toEqual({ 'image.alt': 2 });
});

test('a rate is shown with one decimal in both languages', () => {
  expect(factsOf().rate(0.7021)).toEqual({ fr: '70,2\u00a0%', en: '70.2%' });
});
