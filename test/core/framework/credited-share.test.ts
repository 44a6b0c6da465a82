import { expect, test } from 'vitest';
import { creditedShare } from '../../../src/core/framework/credited-share.ts';
import { acquisitionCosts } from '../../../src/core/framework/economics/acquisition-costs.ts';
import { channelWith, companyWith } from '../../support/small-company.ts';

const totals = { source: 'ga4', bounceDefinition: 'ga4' as const, timeDefinition: 't', attribution: 'last click' };
const claiming = (newCustomers: number | null) =>
  companyWith({
    channels: [
      channelWith('CH-SEO', { metrics: { newCustomers: 60 } }),
      channelWith('CH-SEA', { metrics: { newCustomers: 40 } }),
    ] as never,
    costs: [{ id: 'c', channelId: 'sea', purpose: 'acquisition', cash: 400 }],
    siteTotals: { ...totals, newCustomers },
  });

test('the claims of channels count for the part that the total confirms', () =>
  expect(creditedShare(claiming(50))).toBe(0.5));
test('claims under the total, or near it, count whole', () => {
  expect(creditedShare(claiming(120))).toBe(1);
  expect(creditedShare(claiming(98))).toBe(1);
});
test('claims count whole when the total is not known', () => expect(creditedShare(claiming(null))).toBe(1));
test('a customer of a channel costs what its confirmed customers cost', () => {
  const { channels, newCustomers } = acquisitionCosts(claiming(50));
  expect(channels).toMatchObject([{ newCustomers: 20, cac: 20 }]);
  expect(newCustomers).toBe(50);
});
