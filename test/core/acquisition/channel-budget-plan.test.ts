import { describe, expect, test } from 'vitest';
import { channelBudgetDrafts } from '../../../src/core/acquisition/channel-budget-plan.ts';
import type { ReallocationRow } from '../../../src/core/planning/plan/reallocation.ts';
import type { Steering } from '../../../src/core/planning/plan/steering.ts';
import { steeringWith } from '../../support/plan-parts.ts';
import { channelWith, companyWith, contextOf } from '../../support/small-company.ts';

const context = contextOf(
  companyWith({
    channels: [channelWith('CH-SEO'), channelWith('CH-SEA', { ownership: 'paid' })],
    costs: [
      { id: 'c1', channelId: 'sea', purpose: 'acquisition', cash: 800, hours: 10 },
      { id: 'c2', channelId: 'seo', purpose: 'acquisition', cash: 0, hours: 20 },
    ],
  }),
);
const row = (given: Partial<ReallocationRow> = {}): ReallocationRow => ({
  channelId: 'sea',
  before: 1000,
  after: 500,
  customersBefore: 20,
  customersAfter: 12,
  cac: 50,
  marginalCac: null,
  ...given,
});
const draftOf = (one: ReallocationRow, cash = 1000) =>
  channelBudgetDrafts(
    context,
    steeringWith({}, { allocation: { rows: [one] } as unknown as Steering['allocation'] }),
    cash,
  )[0];

describe('the budget of a channel', () => {
  test('is the part of its new cost that is cash', () => {
    expect(draftOf(row())?.plannedCash).toBe(400);
    expect(draftOf(row({ channelId: 'seo' }))?.plannedCash).toBe(0);
  });

  test('of an event whose place is paid for is the whole fee, or nothing', () => {
    const event = channelWith('CH-EVENT', { name: 'Garden fair', ownership: 'paid' });
    const titleOf = (after: number) =>
      channelBudgetDrafts(
        contextOf(companyWith({ channels: [event] as never })),
        steeringWith(
          {},
          { allocation: { rows: [row({ channelId: event.id, after })] } as unknown as Steering['allocation'] },
        ),
        1000,
      )[0]?.title.en;
    expect(titleOf(0)).toBe('Garden fair: do not take part, pay nothing');
    expect(titleOf(1000)).toBe('Garden fair: take part, €1,000 in all, hours included');
  });

  test('that stops while the plan builds on the channel says what goes on without money', () => {
    const partner = channelWith('CH-PARTNER', { name: 'Garden shops' });
    const titleOf = (given: object) =>
      channelBudgetDrafts(
        contextOf(companyWith({ channels: [partner] as never, ...given })),
        steeringWith(
          {},
          { allocation: { rows: [row({ channelId: partner.id, after: 0 })] } as unknown as Steering['allocation'] },
        ),
        1000,
      )[0]?.title.en;
    expect(titleOf({})).toBe('Garden shops: stop spending');
    expect(titleOf({ relayReach: [{ id: 'r', label: 'shops', active: 7, of: 40, channelId: partner.id }] })).toBe(
      'Garden shops: no more spending, keep the request to the other relays',
    );
  });

  test('is reduced to the acquisition budget', () => {
    expect(draftOf(row(), 100)?.plannedCash).toBe(100);
  });

  test('states how the full cost moves', () => {
    expect(draftOf(row())?.what.en).toBe(
      'Full cost cut from €1,000 to €500 over the cycle, hours included, of which €400 of direct spending.',
    );
    expect(draftOf(row({ after: 1000 }))?.what.en).toContain('kept at €1,000');
  });

  test('aims at the customers and the ceiling of the channel', () => {
    expect(draftOf(row())?.targets).toEqual({ 'K-NEWCUST': [10, 12, 15], 'K-CAC-CH': [40, 36, 28] });
  });

  test('aims at the cost per customer of all channels when the channel is stopped', () => {
    const stopped = draftOf(row({ after: 0, customersAfter: 0 }));
    expect(stopped?.kpiIds).toEqual(['K-CAC-BLENDED']);
    expect(stopped?.targets).toEqual({ 'K-CAC-BLENDED': [50, 45, 40] });
  });

  test('is media with consent for a paid channel, a fee elsewhere', () => {
    expect(draftOf(row())).toMatchObject({ cashNature: 'media', skill: 'ads', legalIds: ['L-COOK'] });
    expect(draftOf(row({ channelId: 'seo' }))).toMatchObject({ cashNature: 'fee', skill: 'writing', legalIds: [] });
  });
});
