import { expect, test } from 'vitest';
import { existingReferrals } from '../../../src/core/referral/existing-referrals.ts';
import { steeringWith } from '../../support/plan-parts.ts';
import { channelWith, companyWith } from '../../support/small-company.ts';

const rowsOf = (...channels: ReturnType<typeof channelWith>[]) =>
  existingReferrals(companyWith({ channels }), steeringWith());

test('word of mouth is listed whatever the type of its channel, a platform that sells is not', () => {
  const told = channelWith('CH-DIRECT', { name: 'bouche à oreille', metrics: { newCustomers: 12 } });
  const platform = channelWith('CH-PARTNER', { name: 'plateforme qui prend 22 %', metrics: { newCustomers: 30 } });
  expect(rowsOf(told, platform).map(({ customers }) => customers)).toEqual([12]);
});

test('a relay that brings people who help is listed with them', () => {
  const shop = channelWith('CH-PARTNER', {
    name: 'affichette du magasin',
    status: 'active',
    metrics: { volunteers: 6 },
  });
  expect(rowsOf(shop)).toMatchObject([{ customers: 6, name: { fr: expect.stringMatching(/\(bénévoles\)$/u) } }]);
});

test('what a relay receives is said to the person it sends, and an unpaid one is thanked without a word of that person', () => {
  const hotels = (name: string) =>
    rowsOf(channelWith('CH-PARTNER', { name, metrics: { newCustomers: 9 } }))[0]?.verdict.en;
  expect(hotels('hotels (4% of the stay)')).toContain('is said to the person they send');
  expect(hotels('hotels')).toMatch(/in return, thanks .* nothing about that person/u);
});
