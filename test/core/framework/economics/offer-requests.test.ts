import { expect, test } from 'vitest';
import { offerRequests, paysByItsOffer } from '../../../../src/core/framework/economics/offer-requests.ts';
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
test('a channel named after one offer is judged by what that offer leaves', () => {
  expect(paysByItsOffer(company, { channelId: 'media', cac: 300 })).toBe(true);
  expect(paysByItsOffer(company, { channelId: 'media', cac: 500 })).toBe(false);
});

test('an offer that each customer buys often allows more for a customer', () => {
  const often = (notes: string[]) => ({
    ...company,
    offers: company.offers.map((one) => (one.name === 'Seminar' ? { ...one, notes } : one)),
  });
  expect(paysByItsOffer(often(['40 seminars from 10 firms.']), { channelId: 'media', cac: 1500 })).toBe(true);
  expect(paysByItsOffer(often(['40 seminars from 10 months.']), { channelId: 'media', cac: 1500 })).toBe(false);
});

test('a channel that looks for organisations is judged by the one offer that they buy, not one of partners', () => {
  const named = (name: string, given = {}, last = 'Room') =>
    companyWith({
      ...company,
      offers: [
        { ...company.offers[0]!, name: 'Two days in your school' },
        { ...company.offers[1]!, name: last },
      ],
      channels: [channelWith('CH-MEDIA', { name, metrics: { newCustomers: 5 }, ...given })],
    });
  const pays = (...given: Parameters<typeof named>) =>
    paysByItsOffer(named(...given), { channelId: 'media', cac: 300 });
  expect(pays('ads “training for employers”')).toBe(true);
  expect(pays('publicité pour les entreprises')).toBe(true);
  expect(pays('ads for lovers of films')).toBe(false);
  expect(pays('entreprises amies', { ownership: 'partner' })).toBe(false);
  expect(pays('ads “training for employers”', {}, 'Room for a company')).toBe(false);
});
