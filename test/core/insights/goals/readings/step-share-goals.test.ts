import { describe, expect, test } from 'vitest';
import { judgedGoal } from '../../../../support/judged-goal.ts';

const funnel = [
  { id: 'a', label: 'Tastings booked', count: 500 },
  { id: 'b', label: 'Tastings held', count: null },
  { id: 'c', label: 'Orders signed', count: 150 },
];

describe('a share of one step that goes on', () => {
  test('is the next counted step over that one', () =>
    expect(judgedGoal('Turn 45% of tastings into orders', 'margin', { funnel })).toMatchObject({
      unit: 'share',
      current: 0.3,
      target: 0.45,
    }));
  test('is reached where both are the same within the error', () =>
    expect(judgedGoal('Turn 30% of tastings into orders', 'margin', { funnel })?.verdict).toBe('reached'));
  test('of a step that the file does not count is measured by nothing else', () =>
    expect(judgedGoal('Turn 45% of visits into orders', 'margin', { funnel })?.current).toBeNull());
});
