import { expect, test } from 'vitest';
import { nextCyclePlan } from '../../../src/core/steering/next-cycle-plan.ts';
import { channelWith, companyWith } from '../../support/small-company.ts';

const channels = [channelWith('CH-SEA', { ownership: 'paid', metrics: { sessions: 900 } })];
const spent = { id: 'c', channelId: channels[0]!.id, purpose: 'acquisition' as const, cash: 3400 };

test('channels that cost and count no customers are not said to cost nothing', () => {
  const company = companyWith({ channels, costs: [{ ...spent, inKind: 0, hours: 0, label: 'Ads', volunteer: false }] });
  expect(nextCyclePlan(company).explanation.en).toMatch(/^The channels cost €3,400 .*none counts the new customers/);
});

test('without a cost there is nothing to spread', () =>
  expect(nextCyclePlan(companyWith({ channels, costs: [] })).explanation.en).toMatch(/nothing to spread/));
