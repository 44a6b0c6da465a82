import { describe, expect, test } from 'vitest';
import { countedReferrals } from '../../../../src/core/framework/counters/counted-referrals.ts';
import { channelWith, companyWith } from '../../../support/small-company.ts';

const totals = { source: 'register', bounceDefinition: 'ga4', newCustomers: 198 } as const;
const counted = (ownMetrics: Record<string, number>) =>
  countedReferrals(companyWith({ siteTotals: { ...totals, ownMetrics } }));

describe('countedReferrals', () => {
  test('customers sent by another one are those of the counter that names them', () => {
    expect(counted({ 'schools that came with a friend code': 21 }).byCustomers).toBe(21);
    expect(counted({ 'clients venus par bouche à oreille': 12 }).byCustomers).toBe(12);
  });

  test.each([
    'Children who started after an unpaid recommendation',
    'Patients who came on the advice of another one',
    'Clients envoyés par des amis',
    'Élèves venus sur le conseil de leur école',
  ])('whatever it is called: “%s”', (name) => expect(counted({ [name]: 11 }).byCustomers).toBe(11));

  test('a free channel of customers who speak of the company counts them, a paid one does not', () => {
    const told = (name: string, ownership: 'earned' | 'paid') =>
      countedReferrals(
        companyWith({ channels: [channelWith('CH-DIRECT', { name, ownership, metrics: { newCustomers: 9 } })] }),
      ).byCustomers;
    expect(told('parents tell parents', 'earned')).toBe(9);
    expect(told('le bouche-à-oreille', 'earned')).toBe(9);
    expect(told('le bouche-à-oreille', 'paid')).toBeNull();
    expect(told('the counter', 'earned')).toBeNull();
  });

  test('a channel named as word of mouth counts them, whatever its type', () => {
    const told = channelWith('CH-DIRECT', { name: 'word of mouth', metrics: { newCustomers: 9 } });
    expect(countedReferrals(companyWith({ channels: [told] })).byCustomers).toBe(9);
  });

  test('an opinion is no customer, and neither is a number above all new customers', () => {
    expect(counted({ 'survey: would be referred': 40, 'parrainages envoyés': 900 }).byCustomers).toBeNull();
  });

  test('who is paid for each sale is no partner who recommends', () => {
    const paid = channelWith('CH-PARTNER', { ownership: 'paid', metrics: { newCustomers: 540, adSpend: 4680 } });
    expect(countedReferrals(companyWith({ channels: [paid] })).byPartners).toBeNull();
  });

  test('answers to a question are a share of the new customers, not a count of them', () => {
    const answers = { 'answers to how did you hear of us': 400, 'answers: a neighbour': 100, 'answers: a search': 90 };
    expect(counted(answers).byCustomers).toBe(50);
  });

  test('partners are channels that send on their own word; a marketplace does not', () => {
    const channels = [
      channelWith('CH-PARTNER', { metrics: { newCustomers: 17 } }),
      channelWith('CH-MARKETPLACE', { metrics: { newCustomers: 300 } }),
    ];
    expect(countedReferrals(companyWith({ channels }))).toMatchObject({ byPartners: 17, byCustomers: null });
  });
});
