import { expect, test } from 'vitest';
import { offerRequests } from '../../../../src/core/framework/economics/offer-requests.ts';
import { channelWith, companyWith } from '../../../support/small-company.ts';

const offer = { id: 'o1', kind: 'service' as const, vatRate: 0.2, revenueShare: 0.5 };
const offers = [
  { ...offer, name: 'Seminar', priceNet: 2000, marginRate: 0.4 },
  { ...offer, id: 'o2', name: 'Room', priceNet: 90, marginRate: 0.3 },
];
const company = companyWith({
  offers,
  policy: { ltvCacMin: 2, paybackMonthsMax: 6 },
  channels: [channelWith('CH-MEDIA', { name: 'directory of seminar halls', metrics: { newCustomers: 5 } })],
  siteTotals: {
    source: 's',
    bounceDefinition: 'ga4',
    timeDefinition: 't',
    attribution: 'a',
    ownMetrics: {
      'Requests for a seminar by people we know (19), signed': 12,
      'Requests for a seminar from a list (27), signed': 5,
    },
  },
});

test('the requests for one offer are added up, with the margin of those won', () =>
  expect(offerRequests(company).map(({ asked, won, margin }) => [asked, won, margin])).toEqual([[46, 17, 13_600]]));

test('customers who came back after an offer are no requests for it', () => {
  const ownMetrics = { 'New customers who began with a seminar (412), back': 231 };
  const counted = { ...company, siteTotals: { ...company.siteTotals!, ownMetrics } };
  expect(offerRequests(counted)).toEqual([]);
});
