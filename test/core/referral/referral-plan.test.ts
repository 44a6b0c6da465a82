import { expect, test } from 'vitest';
import { referralDrafts } from '../../../src/core/referral/referral-plan.ts';
import { steeringWith } from '../../support/plan-parts.ts';
import { channelWith, companyWith, contextOf, personaWith } from '../../support/small-company.ts';

const context = contextOf();
const drafts = referralDrafts(context, steeringWith(), { hours: 60, cash: 1000 });

test('reward and running cost of a customer stay under the ceiling', () => {
  for (const { targets, referral } of drafts) {
    const [ceiling = 0, target = 0, reward = 0] = Object.values(targets ?? {})[0] ?? [];
    expect(ceiling).toBe(40);
    expect(reward).toBeLessThanOrEqual(target);
    expect(target).toBeLessThanOrEqual(ceiling);
    expect(referral?.ceiling).toBe(5000);
  }
});

test('a programme waits for the steps that it is built on', () => {
  expect(drafts.find(({ catalogueId }) => catalogueId === 'G-AMBASSADOR')?.dependencies ?? []).toEqual([]);
  const happy = { ...context, reach: { ...context.reach, promoters: 20 } };
  const ambassador = referralDrafts(happy, steeringWith(), { hours: 60, cash: 1000 }).find(
    ({ catalogueId }) => catalogueId === 'G-AMBASSADOR',
  );
  expect(ambassador?.dependencies).toEqual(['retention-nps']);
});

test('few customers make a pilot', () => {
  expect(drafts.every(({ referral }) => referral?.pilot)).toBe(true);
});

test('the text gives the very offer of the rule, a round amount not above that of a competitor', () => {
  const { company } = context;
  const competitors = [
    {
      id: 'r',
      name: 'Rival',
      channels: [],
      attributes: [],
      referralSystem: { kind: 'give_get' as const, reward: '3 € chacun', reviewReward: false },
    },
  ];
  const there = { ...context, company: { ...company, competitors } };
  for (const { referral } of referralDrafts(there, steeringWith(), { hours: 60, cash: 1000 })) {
    const text = referral!.ready?.parts.map((part) => part.text).join(' ');
    if (text !== undefined) expect(text).toContain(referral!.rewardReferrer.fr);
    if (text !== undefined) expect(text).toContain(referral!.rewardReferee.fr);
    expect(referral!.rewardEach).toBeLessThanOrEqual(300);
    expect(referral!.rewardEach % 50).toBe(0);
  }
});

test('what a programme gives nobody is no line of its letter', () => {
  const partner = channelWith('CH-PARTNER', {
    relays: [{ kind: 'partner', name: 'Cercle des cyclistes' }],
    metrics: { newCustomers: 40 },
  });
  const reached = personaWith({ segment: 'cyclistes' });
  const notes = referralDrafts(contextOf(companyWith({ channels: [partner], personas: [reached] })), steeringWith(), {
    hours: 60,
    cash: 1000,
  });
  const letters = notes.flatMap(({ catalogueId, referral }) =>
    catalogueId === 'G-PRESCRIBER' ? (referral?.ready?.parts ?? []) : [],
  );
  expect(letters).not.toEqual([]);
  expect(letters.map(({ text }) => text).join(' ')).not.toMatch(/Rien/u);
});

test('a programme of partners runs on no channel that the plan stops', () => {
  const partner = channelWith('CH-PARTNER', { metrics: { newCustomers: 40 } });
  const [here, there] = (['keep', 'cut'] as const).map((decision) =>
    referralDrafts(
      contextOf(companyWith({ channels: [partner, channelWith('CH-EMAIL-NL')] })),
      steeringWith({ 'CH-PARTNER': decision }),
      { hours: 60, cash: 1000 },
    )
      .filter(({ catalogueId }) => catalogueId === 'G-PRESCRIBER')
      .map(({ channelIds }) => channelIds),
  );
  expect(here).toEqual([['CH-PARTNER']]);
  expect(there?.flat()).not.toContain('CH-PARTNER');
});

test('what is put into a parcel is seen by those who receive one, not by every customer ever counted', () => {
  const company = companyWith({
    channels: [channelWith('CH-SEO', { metrics: { orders: 400, newCustomers: 200 } })],
    organisation: {
      ...companyWith().organisation,
      market: { ...companyWith().organisation.market, customersCount: 90_000 },
    },
  });
  const people = referralDrafts(contextOf(company), steeringWith(), { hours: 60, cash: 1000 }).flatMap(
    ({ catalogueId, referral }) => (catalogueId === 'G-GIFTCARD' ? [referral?.people] : []),
  );
  expect(people).toHaveLength(1);
  expect(people[0]).toBeLessThan(1000);
});
