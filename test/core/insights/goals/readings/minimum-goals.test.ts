import { expect, test } from 'vitest';
import { judgedGoal } from '../../../../support/judged-goal.ts';

const commitments = [
  { id: 'm', name: 'stock photo licence', minimum: { what: 'photos taken', count: 900, counted: 300, penaltyEach: 2 } },
];

test('a thing paid for and not used is judged on the minimum that asks for it, not on the margin of a year', () => {
  const given = { commitments };
  expect(judgedGoal('Pay for no photo that nobody looks at', 'margin', given)).toMatchObject({
    unit: 'money',
    current: 1200,
    target: 0,
  });
  expect(judgedGoal('Pay for no van that stays in the yard', 'margin', given)?.current).not.toBe(1200);
});
