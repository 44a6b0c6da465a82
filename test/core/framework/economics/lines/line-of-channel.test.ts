import { expect, test } from 'vitest';
import {
  ceilingOfChannel,
  lineOfChannel,
  paysByItsOffer,
} from '../../../../../src/core/framework/economics/lines/line-of-channel.ts';
import { unitEconomics } from '../../../../../src/core/framework/economics/unit-economics.ts';
import { channelDecisions } from '../../../../../src/core/steering/channel-decisions.ts';
import { channelWith, companyWith } from '../../../../support/small-company.ts';

const offer = { id: 'o1', kind: 'service' as const, vatRate: 0.2, revenueShare: 0.5 };
const company = companyWith({
  offers: [
    { ...offer, name: 'Seminar', priceNet: 2000, marginRate: 0.4 },
    { ...offer, id: 'o2', name: 'Room', priceNet: 90, marginRate: 0.3 },
  ],
  policy: { ltvCacMin: 2, paybackMonthsMax: 6 },
  channels: [channelWith('CH-MEDIA', { name: 'directory of seminar halls', metrics: { newCustomers: 5 } })],
});

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

const school = (given = {}) =>
  companyWith({
    offers: [
      { ...offer, name: 'Evening class', priceNet: 200, marginRate: 0.3, revenueShare: 0.6 },
      { ...offer, id: 'o2', name: 'Two days for companies', priceNet: 2000, marginRate: 0.5, revenueShare: 0.4 },
    ],
    policy: { ltvCacMin: 3, paybackMonthsMax: 12 },
    channels: [
      channelWith('CH-SEA', { id: 'b2b', name: 'ads “training for employers”', metrics: { newCustomers: 12 } }),
      channelWith('CH-META-ADS', { id: 'public', metrics: { newCustomers: 12 } }),
      channelWith('CH-MEDIA', { id: 'paper', name: 'flyers in companies', metrics: { newCustomers: 12 } }),
    ],
    costs: ['b2b', 'public', 'paper'].map((channelId) => ({
      id: channelId,
      channelId,
      purpose: 'acquisition' as const,
      cash: 2400,
    })),
    ...given,
  });

test('a channel is judged by the line of business whose customers it brings', () => {
  const one = school();
  expect(['b2b', 'public', 'paper'].map((id) => lineOfChannel(one, id)?.id)).toEqual([
    'organisations',
    'people',
    'people',
  ]);
  const [b2b, people] = channelDecisions(one);
  expect([b2b?.cac, people?.cac]).toEqual([200, 200]);
  expect(b2b?.ceiling).toBeCloseTo(1000 / 3, 6);
  expect(people?.ceiling).toBeLessThan(50);
  expect(['scale', 'keep']).toContain(b2b?.decision);
  expect(['adapt', 'cut']).toContain(people?.decision);
});

test('a channel takes the line that the file gives it', () => {
  const { offers, channels } = school();
  const named = school({
    offers: offers.map((own, index) => ({ ...own, line: ['pupils', 'employers'][index] })),
    channels: channels.map((own) => (own.id === 'public' ? { ...own, line: 'employers' } : own)),
  });
  expect(lineOfChannel(named, 'public')?.id).toBe('employers');
});

test('with one line the mean customer is the ceiling', () => {
  const mean = unitEconomics(company);
  expect(ceilingOfChannel(company, 'media', mean)).toEqual({
    value: mean.ltv,
    ceiling: mean.channelCap,
    breakEven: mean.channelBreakEven,
  });
});

test('a small dear offer does not judge the channels of which the file says no public', () => {
  const base = companyWith();
  const [offer] = base.offers;
  const company = companyWith({
    offers: [
      { ...offer, id: 'a', name: 'Repair of racing bikes', priceNet: 60, revenueShare: 0.9 },
      { ...offer, id: 'b', name: 'Carbon frame', priceNet: 3000, revenueShare: 0.1 },
    ] as never,
    personas: base.personas.map((one) => ({ ...one, segment: 'racing bikes' })),
    channels: [channelWith('CH-SEO', { metrics: { newCustomers: 50 } })] as never,
  });
  expect(lineOfChannel(company, 'seo')).toBeNull();
});

test('a few dear customers judge no channel of which the file says no public, even where they pay most', () => {
  const base = companyWith();
  const [offer] = base.offers;
  const lines = (shares: readonly [number, number], price: number) =>
    companyWith({
      offers: [
        { ...offer, id: 'a', name: 'Singer place', priceNet: 6, revenueShare: shares[0] },
        { ...offer, id: 'b', name: 'Choir place', priceNet: price, revenueShare: shares[1] },
      ] as never,
      personas: base.personas.map((one) => ({ ...one, segment: 'singers' })),
      channels: [channelWith('CH-SEO', { metrics: { newCustomers: 50 } })] as never,
    });
  expect(lineOfChannel(lines([0.48, 0.52], 24), 'seo')).toBeNull();
  expect(lineOfChannel(lines([0.2, 0.8], 6), 'seo')?.id).toBe('people');
});
