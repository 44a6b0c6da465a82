import { describe, expect, test } from 'vitest';
import { judgedGoal } from '../../../../support/judged-goal.ts';

const totals = { source: 'ga4', bounceDefinition: 'ga4' as const, timeDefinition: 't', attribution: 'last click' };
const judged = (ownMetrics: Record<string, number>) =>
  judgedGoal('Bring the mean delay of the report under nine days, to keep the contracts', 'retention', {
    siteTotals: { ...totals, orders: 200, newCustomers: 180, ownMetrics },
  });
const groups = { 'Delay of the report by e-mail, days': 3, 'Delay of the report by post, days': 14 };

describe('a goal of time is measured on the mean that the file counts', () => {
  test('and one that is reached aims at the group that waits longest', () => {
    const goal = judged({ 'Mean delay of the report, days': 8.5, ...groups });
    expect(goal).toMatchObject({ verdict: 'reached', current: 8.5, target: 9 });
    expect(goal?.proposal.en).toContain('14 (“Delay of the report by post, days”)');
  });
  test('and one that is not has still to be reached', () =>
    expect(judged({ 'Mean delay of the report, days': 11, ...groups })).toMatchObject({
      verdict: 'within-reach',
      current: 11,
    }));
  test('and a delay of something else is none', () =>
    expect(judged({ 'Mean delay of the parcel, days': 8.5 })?.current).not.toBe(8.5));
});
