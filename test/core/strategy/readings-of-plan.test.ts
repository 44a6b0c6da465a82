import { expect, test } from 'vitest';
import type { ActionLine } from '../../../src/core/steering/action-readings.ts';
import { readingsOfPlan } from '../../../src/core/strategy/readings-of-plan.ts';
import { smallAction, smallPlan } from '../../support/small-plan.ts';

const kpi = (kpiId: string) => ({ kpiId, role: 'performance' }) as never;
const plan = smallPlan({
  actions: [
    smallAction({ id: 'a', kpis: [kpi('K-CR'), kpi('K-LEAD-N')] }),
    smallAction({ id: 'b', kpis: [kpi('K-CR')] }),
  ],
});
const line = (given: Partial<ActionLine>): ActionLine => ({
  line: 2,
  actionId: 'a',
  kpiId: 'K-CR',
  result: 1,
  cash: 5,
  hours: null,
  margin: null,
  ...given,
});

test('a result of an indicator of the action is read', () => {
  const all = [line({}), line({ actionId: 'b', kpiId: null })];
  expect(readingsOfPlan(plan, all)).toEqual({ lines: all, refused: [] });
});

test('a line of an unknown action is refused whole', () => {
  const { lines, refused } = readingsOfPlan(plan, [line({ actionId: 'z', line: 7 })]);
  expect([lines, refused.map((one) => [one.line, one.why.en])]).toEqual([[], [[7, '“z” is no action of this plan']]]);
});

test('a result of another indicator is refused, and its costs are kept', () => {
  const { lines, refused } = readingsOfPlan(plan, [line({ kpiId: 'K-NPS' })]);
  expect([lines.map(({ result, cash }) => [result, cash]), refused.length]).toEqual([[[null, 5]], 1]);
});

test('two results without an indicator are ambiguous where the action has two', () => {
  const unnamed = [line({ kpiId: null }), line({ kpiId: null })];
  expect(readingsOfPlan(plan, unnamed).refused).toHaveLength(2);
  expect(readingsOfPlan(plan, unnamed.slice(1)).refused).toEqual([]);
});
