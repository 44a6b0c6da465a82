import { expect, test } from 'vitest';
import { rewardBars } from '../../../src/core/framework/legal/reward-practices.ts';
import { existingReferrals } from '../../../src/core/referral/existing-referrals.ts';
import { noRewardReasons } from '../../../src/core/referral/no-reward.ts';
import { referralFacts } from '../../../src/core/referral/referral-facts.ts';
import { steeringWith } from '../../support/plan-parts.ts';
import { channelWith, companyWith, contextOf } from '../../support/small-company.ts';

const budget = { hours: 6, cash: 40 };
const reasonsOf = (company: ReturnType<typeof companyWith>, kept: string[] = []): string[] => {
  const context = contextOf(company);
  return noRewardReasons(context, referralFacts(context, steeringWith()), kept, budget).map(({ en }) => en);
};

test('a plan that rewards somebody gives no reason, one that rewards nobody always does', () => {
  expect(reasonsOf(companyWith(), ['G-GIVEGET'])).toEqual([]);
  expect(reasonsOf(companyWith(), ['G-PASSON'])).toEqual([expect.stringContaining('6 h')]);
});

test('without a budget for it, the reason is the budget', () => {
  const { budget: given } = companyWith();
  const none = companyWith({ budget: { ...given, stageCaps: { ...given.stageCaps, referral: 0 } } });
  expect(reasonsOf(none)).toEqual([expect.stringContaining('referral budget of the file is 0')]);
});

test('care is not recommended for a benefit, in any country', () => {
  const { organisation } = companyWith();
  for (const country of ['FR', 'GB', 'CH']) {
    const practice = companyWith({
      organisation: { ...organisation, country, businessModel: 'local_service', regulatedFlags: ['health'] },
    });
    expect(reasonsOf(practice)[0]).toContain('Care is not recommended for a benefit');
  }
});

test('what friends send is shown in the unit that the company counts', () => {
  const friends = channelWith('CH-REFERRAL', { name: 'told by a friend', ownMetrics: { sofas: 12 } });
  const [row] = existingReferrals(companyWith({ channels: [friends] }), steeringWith());
  expect([row?.name.en, row?.customers, row?.share]).toEqual(['told by a friend (sofas)', 12, null]);
});

test('who sends customers is judged on its cost, and a partner that buys to sell again is no such source', () => {
  const friends = channelWith('CH-REFERRAL', { metrics: { newCustomers: 20 } });
  const club = channelWith('CH-PARTNER', { metrics: { newCustomers: 30 } });
  const agency = { ...club, id: 'agency', ownMetrics: { 'what an agency pays us a night': 90 } };
  const file = companyWith({ channels: [friends, club, agency] });
  const rows = existingReferrals(file, steeringWith());
  expect(rows.map(({ channelId, customers }) => [channelId, customers])).toEqual([
    [club.id, 30],
    [friends.id, 20],
  ]);
  const costs = [
    { id: 'c', channelId: club.id, purpose: 'acquisition' as const, cash: 6000, hours: 0, label: 'dinners' },
  ];
  const [dear] = existingReferrals(companyWith({ channels: [friends, club], costs }), steeringWith());
  expect(dear?.verdict.en).toContain('under the ceiling before any new programme');
});

test('a promise of independence bars a first reward, not the one that customers are given already', () => {
  const { organisation, budget: given } = companyWith();
  const free = { ...organisation, brand: { ...organisation.brand, values: ['independence'] } };
  const budgeted = { ...given, stageCaps: { ...given.stageCaps, referral: 0.1 } };
  const friends = channelWith('CH-REFERRAL', { name: 'a month free', metrics: { newCustomers: 20 } });
  const costs = [{ id: 'c', channelId: friends.id, purpose: 'referral' as const, cash: 80, hours: 0 }];
  const parts = { organisation: free, budget: budgeted, channels: [friends] };
  expect(rewardBars(companyWith(parts))).toEqual(['independence']);
  expect(rewardBars(companyWith({ ...parts, costs }))).toEqual([]);
});
