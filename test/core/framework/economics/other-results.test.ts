import { expect, test } from 'vitest';
import { otherResult } from '../../../../src/core/framework/economics/other-results.ts';
import { channelDecisions } from '../../../../src/core/steering/channel-decisions.ts';
import { channelWith, companyWith } from '../../../support/small-company.ts';

const recruiting = (elsewhere: number, newCustomers = 0) =>
  companyWith({
    channels: [
      channelWith('CH-META-ADS', { id: 'ads', ownership: 'paid', metrics: { newCustomers, volunteers: 6 } }),
      channelWith('CH-REFERRAL', { id: 'friends', metrics: { newCustomers: 4, volunteers: elsewhere } }),
    ] as never,
    costs: [{ id: 'c', channelId: 'ads', purpose: 'acquisition' as const, cash: 900, hours: 0 }],
  });

test('a channel that brings volunteers and no customer is judged on what a volunteer costs', () =>
  expect(otherResult(recruiting(11), 'ads')).toMatchObject({ count: 6, each: 150, elsewhere: [{ count: 11 }] }));

test('one that brings customers, or costs nothing, is judged as every channel', () => {
  expect(otherResult(recruiting(11, 3), 'ads')).toBeNull();
  expect(otherResult(recruiting(11), 'friends')).toBeNull();
});

test('it is stopped where others bring as many without this spending, and kept where nobody does', () => {
  const decisionOf = (elsewhere: number) =>
    channelDecisions(recruiting(elsewhere)).find(({ channelId }) => channelId === 'ads')?.decision;
  expect([decisionOf(11), decisionOf(1)]).toEqual(['cut', 'keep']);
});
