import { expect, test } from 'vitest';
import { alreadyOurs } from '../../../../src/core/framework/counters/already-ours.ts';
import { channelDecisions } from '../../../../src/core/steering/channel-decisions.ts';
import { channelWith, companyWith } from '../../../support/small-company.ts';

const totals = { source: 'ga4', bounceDefinition: 'ga4' as const, timeDefinition: 't', attribution: 'last click' };
const company = (already: number) =>
  companyWith({
    channels: [
      channelWith('CH-AFF', { name: 'Couponeer', ownership: 'paid', metrics: { newCustomers: 100 } }),
    ] as never,
    costs: [{ id: 'c', channelId: 'aff', purpose: 'acquisition', cash: 1000 }],
    siteTotals: {
      ...totals,
      ownMetrics: { 'orders with a Couponeer code': 100, 'of those, already in the basket': already },
    },
  });

test('a counter that names a channel and people who were there already is taken off it', () =>
  expect(alreadyOurs(company(80))).toMatchObject([{ channelId: 'aff', count: 80, whole: 100, share: 0.8 }]));

test('and its cost per customer is that of the others', () => {
  expect(channelDecisions(company(80))[0]?.incrementalCac).toBeCloseTo(50);
  expect(channelDecisions(company(80))[0]?.decision).toBe('adapt');
  expect(channelDecisions(company(0))[0]?.decision).toBe('scale');
});

test('a counter that names what is sold names no channel, even one with that word in its name', () => {
  const seminars = companyWith({
    offers: [{ ...companyWith().offers[0], name: 'Seminar' }] as never,
    channels: [channelWith('CH-MEDIA', { name: 'directory of seminar rooms', metrics: { newCustomers: 5 } })] as never,
    siteTotals: { ...totals, ownMetrics: { 'Seminars sold': 19, 'of these, seminars to existing customers': 12 } },
  });
  expect(alreadyOurs(seminars)).toEqual([]);
});
