import { expect, test } from 'vitest';
import { actionsSheet } from '../../../../src/core/report/workbook/actions.ts';
import { smallAction, smallPlan } from '../../../support/small-plan.ts';
import { smallTask } from '../../../support/small-task.ts';
import { workItem } from '../../../support/work-item.ts';

const kpi = {
  kpiId: 'K-LEAD-N',
  role: 'performance',
  direction: 'up',
  unit: 'count',
  target: 20,
  low: 10,
  provenance: 'computed',
};
const costs = [
  { nature: 'media', planned: 3000, purpose: 'acquisition' },
  { nature: 'people', planned: 4000, purpose: 'acquisition' },
];
const rowOf = (given: object = {}) =>
  actionsSheet(
    smallPlan({
      tasks: [smallTask('a', { actionId: 'a', work: null })],
      actions: [
        smallAction({
          start: '2027-01-04',
          end: '2027-02-01',
          costs: costs as never,
          profitability: { verdictDate: '2027-03-01' } as never,
          ...given,
        }),
      ],
    }),
  ).rows[0]!;

test('spending leaves hours out, the cost includes them', () => {
  expect(rowOf()).toMatchObject({ plannedHours: { value: 2 }, plannedCash: { value: 30 }, plannedCost: { value: 70 } });
});

test('an action without an indicator has no goal', () => {
  expect(rowOf()).not.toHaveProperty('target');
});

test('the cost is divided by a count, never by a rate', () => {
  expect(rowOf({ kpis: [kpi] })).toMatchObject({
    target: { value: 20 },
    costEach: { formula: { template: 'quotient' } },
  });
  expect(rowOf({ kpis: [{ ...kpi, unit: 'rate' }] }).costEach).toBe('–');
});

test('the share of a target to lower is turned over', () => {
  expect(rowOf({ kpis: [{ ...kpi, direction: 'down' }] }).reached).toMatchObject({
    formula: { over: 'target', under: 'result' },
  });
});

test('an action without a cost is paid by steering', () => {
  expect(rowOf({ costs: [] }).purpose).toMatchObject({ en: 'steering' });
});

test('work on the site is a row with its hours and their cost, judged by no indicator', () => {
  const task = smallTask('title.missing', { actionId: null, work: workItem('title.missing'), hours: 3 });
  const plan = smallPlan({ tasks: [task] });
  const [row] = actionsSheet(plan).rows;
  expect(row).toMatchObject({ title: task.title, plannedHours: { value: 3 }, plannedCash: { value: 0 } });
  expect(row!.plannedCost).toMatchObject({ value: 3 * plan.inputs.company.hourlyCost });
  expect(row).not.toHaveProperty('target');
});
