import { expect, test } from 'vitest';
import { taskCost } from '../../../../src/core/report/month/task-cost.ts';
import { formats } from '../../../../src/core/contents/formats/index.ts';
import type { CostLine } from '../../../../src/core/planning/plan/costs.ts';
import type { PlannedAction } from '../../../../src/core/planning/plan/planned-action.ts';
import { measurementTasks } from '../../../../src/core/strategy/measurement/tasks/index.ts';
import { smallAction, smallPlan } from '../../../support/small-plan.ts';
import { smallTask } from '../../../support/small-task.ts';

const line = (nature: CostLine['nature'], planned: number) => ({ nature, planned }) as CostLine;
const costOf = (parts: Partial<PlannedAction>): string => {
  const action = smallAction({ id: 'a', catalogueId: '', ...parts });
  const task = smallTask('a', { actionId: action.id, work: null });
  return taskCost(task, smallPlan({ actions: [action] })).en;
};

test('work on the site is free for who does it, and has no known price where somebody else keeps the site', () => {
  expect(taskCost(smallTask('a'), smallPlan()).en).toMatch(/^€0 if you do it yourself\. To be quoted/);
  expect(costOf({ kind: 'conversion', conversion: {} as PlannedAction['conversion'] })).toMatch(/To be quoted/);
});

test('a task of measuring costs nothing but time', () => {
  const id = measurementTasks[0]!.id;
  expect(costOf({ id, kind: 'measurement' })).toMatch(/^€0: nothing to buy/);
});

test('the purchases that the answer to a finding may need are to be quoted, not free', () => {
  expect(costOf({ kind: 'measurement', family: 'finding' })).toContain('To be quoted');
});

test('the hours of people are no cost beside the hours', () => {
  expect(costOf({ costs: [line('people', 4000)] })).toBe('€0: nothing to buy, only your time.');
});

test('an amount of the catalogue is said to be assumed, with its highest figure', () => {
  const dear = formats.find(({ cash }) => cash[0] > 0 && cash[1] > cash[0])!;
  const text = costOf({ catalogueId: dear.id, costs: [line('production', dear.cash[0] * 100)] });
  expect(text).toContain(`€${dear.cash[0]} planned, up to €${dear.cash[1].toLocaleString('en-GB')}`);
  expect(text).toContain('not measured');
});

test('what may be bought for a task that the plan counts without is named with its highest figure', () => {
  const free = formats.find(({ cash }) => cash[0] === 0 && cash[1] > 0)!;
  expect(costOf({ catalogueId: free.id })).toContain(`Up to €${free.cash[1].toLocaleString('en-GB')}`);
});

test('advertising is a part of the budget of the company', () => {
  expect(costOf({ costs: [line('people', 100), line('media', 20_000)] })).toMatch(/^€200 of advertising/);
});
