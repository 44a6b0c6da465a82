import { expect, test } from 'vitest';
import { coherenceOf } from '../../../src/core/referral/coherence.ts';
import { programmes } from '../../../src/core/referral/programmes/index.ts';
import { referralFacts } from '../../../src/core/referral/referral-facts.ts';
import { steeringWith } from '../../support/plan-parts.ts';
import { channelWith, companyWith, contextOf } from '../../support/small-company.ts';

const [programme] = programmes;
const coherence = (company = companyWith(), given: object = {}, each = 0) => {
  const context = contextOf(company);
  const cost = { each, whole: 12 };
  return coherenceOf(context, referralFacts(context, steeringWith()), { ...programme!, ...given }, cost);
};
const rival = (reward: string) => ({ id: 'r', name: 'Rival', referralSystem: { kind: 'give_get' as const, reward } });

test('the means are hours with their part of the cycle, who does it, and a cost under the ceiling', () => {
  expect(coherence().means.en).toMatch(
    new RegExp(
      `^${programme!.hours.mode} h to set up, \\d+% of the hours .*; €12 at most per customer brought, under the ceiling of €40\\.$`,
    ),
  );
});

test('partners who send customers are named with their count', () => {
  const channels = [
    channelWith('CH-PARTNER', { name: 'Accompagnatrices', metrics: { newCustomers: 17 } }),
    channelWith('CH-SEO', { metrics: { newCustomers: 20 } }),
  ];
  expect(coherence(companyWith({ channels }), { family: 'partner' }).target.en).toBe(
    'Accompagnatrices: 17 of 37 new customers through them already.',
  );
});

test('an unmeasured recommendation and an unknown number of customers are stated', () => {
  expect(coherence().target.en).toMatch(
    /recommendation not measured, number of customers .* not recorded; first of all Camille \(100%\)\.$/,
  );
});

test('a net promoter score is shown with its answers', () => {
  const nps = { promoters: 60, passives: 30, detractors: 10 };
  expect(coherence(companyWith({ nps })).target.en).toContain('net promoter score of 50 over 100 answers');
});

test('without a competitor the comparison is to complete', () => {
  expect(coherence().competitors.en).toMatch(/^No competitor recorded/);
});

test('the reward is compared with that of a competitor of the same kind', () => {
  const company = companyWith({ competitors: [rival('10 € chacun')] });
  expect(coherence(company, {}, 8).competitors.en).toContain('Ours gives €8 a side, no more than their €10.');
  expect(coherence(company, { family: 'review_reward' }).competitors.en).toContain('They have no scheme of this kind.');
});

test('each family serves the objective in its own way', () => {
  const of = (family: string) => coherence(companyWith(), { family }).objectives.en;
  expect(new Set(['partner', 'community', 'review_reward', 'sponsorship'].map(of)).size).toBe(4);
});
