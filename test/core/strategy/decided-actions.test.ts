import { expect, test } from 'vitest';
import type { ActionLine } from '../../../src/core/steering/action-readings.ts';
import { decidedActions } from '../../../src/core/strategy/decided-actions.ts';
import { companyWith } from '../../support/small-company.ts';
import { smallAction, smallPlan } from '../../support/small-plan.ts';

const company = companyWith();
const kpi = (given: object = {}) => ({
  kpiId: 'K-LEAD-N',
  role: 'performance',
  direction: 'up',
  unit: 'count',
  target: 20,
  low: 10,
  high: 30,
  ...given,
});
const line = (given: Partial<ActionLine> = {}): ActionLine => ({
  line: 2,
  actionId: 'a',
  kpiId: null,
  result: null,
  cash: null,
  hours: null,
  margin: null,
  ...given,
});
const decided = (lines: ActionLine[], given: object = {}) => {
  const action = smallAction({
    id: 'a',
    start: '2027-01-04',
    end: '2027-03-01',
    kpis: [kpi()] as never,
    costs: [
      { nature: 'production', planned: 6000 },
      { nature: 'people', planned: 4000 },
    ] as never,
    ...given,
  });
  return decidedActions(smallPlan({ actions: [action] }), company, lines, '2027-06-28')[0]!;
};

test('an action without a reading has no result, and its cost is the planned one', () => {
  const { plannedCost, attained, indicators, worst } = decided([]);
  expect([plannedCost, attained, worst]).toEqual([100, null, null]);
  expect(indicators).toEqual([{ kpiId: 'K-LEAD-N', target: 20, low: 10, reached: null }]);
});

test('a line without an indicator reads the first one, and the last reading counts', () => {
  const { attained, indicators } = decided([line({ result: 5 }), line({ result: 15 })]);
  expect([indicators[0]!.reached, attained]).toEqual([15, 0.75]);
});

test('hours that were read cost their hourly price', () => {
  const { rule } = decided([line({ result: 10, cash: 30, hours: 1 })]);
  expect(rule.en).toMatch(/: 10 for €50, €5 each; planned €5, at most €10\.$/);
});

test('a rate is not divided by a cost', () => {
  const { result, rule } = decided([line({ result: 0.03 })], {
    kpis: [kpi({ kpiId: 'K-CR', unit: 'rate', target: 0.02, low: 0.01, high: 0.03 })],
  });
  expect(result.costPerResult).toBeNull();
  expect(rule.en).toBe('Conversion rate: 3% read; target 2%, low mark 1%.');
});

test('the worst indicator is the furthest under its target', () => {
  const kpis = [kpi(), kpi({ kpiId: 'K-CR', unit: 'rate', target: 0.02, low: 0.01, high: 0.03 })];
  const lines = [line({ kpiId: 'K-LEAD-N', result: 18 }), line({ kpiId: 'K-CR', result: 0.01 })];
  expect(decided(lines, { kpis }).worst).toMatchObject({ kpi: { en: 'Conversion rate' }, reached: 0.01 });
  expect(decided([line({ result: 25 })]).worst).toBeNull();
});

test('an action that is cut keeps its rule as a lesson, an accessibility action is never cut', () => {
  const failed = [line({ result: 1, cash: 5000 })];
  const cut = decided(failed);
  expect([cut.decision, cut.lesson]).toEqual(['cut', cut.rule]);
  expect(decided(failed, { kind: 'accessibility' }).decision).not.toBe('cut');
});
