import { expect, test } from 'vitest';
import { cycleGoal } from '../../../../src/core/insights/goals/cycle-goal.ts';
import { pair } from '../../../../src/core/values/text.ts';

const own = {
  kpiId: 'K-NEWCUST',
  baseline: 50,
  target: 100,
  proposed: null,
  mid: 110,
  kept: true,
  probability: 0.6,
  reason: pair('', ''),
};
const judged = (objective: object) =>
  cycleGoal({
    goal: { kind: 'new_customers' },
    target: { to: 100 },
    facts: { objectives: [{ ...own, ...objective }], amounts: {} },
    found: [],
  } as never);

test('a goal of new customers has the one number and the one verdict of its objective', () => {
  expect(judged({})).toMatchObject({ verdict: 'within-reach', reachable: 110 });
  expect(judged({ probability: 0.14, mid: 80, proposed: 80 })).toMatchObject({ verdict: 'ambitious', reachable: 80 });
  expect(judged({ kept: false, probability: 0, mid: 40, proposed: 50 })).toMatchObject({
    verdict: 'out-of-reach',
    reachable: 50,
  });
  expect(judged({ probability: 0.14, mid: 45, proposed: 50 })?.verdict).toBe('out-of-reach');
  expect(judged({ baseline: 120, proposed: 120, mid: 90, probability: null })).toMatchObject({
    verdict: 'reached',
    reachable: 120,
  });
});
