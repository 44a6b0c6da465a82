import { expect, test } from 'vitest';
import { readingsSheet } from '../../../../src/core/report/workbook/readings.ts';
import { smallAction, smallPlan } from '../../../support/small-plan.ts';

const kpi = (kpiId: string, given: object = {}) => ({
  kpiId,
  role: 'performance',
  direction: 'up',
  unit: 'rate',
  target: 0.02,
  readingFrequency: 'weekly',
  provenance: 'computed',
  ...given,
});
const rowsOf = (...kpis: object[]) =>
  readingsSheet(smallPlan({ actions: [smallAction({ id: 'a', kpis: kpis as never })] })).rows;

test('each indicator of an action is one row, with the codes that close the cycle', () => {
  expect(rowsOf(kpi('K-CR'), kpi('K-CTR')).map((row) => [row.action, row.kpi])).toEqual([
    ['a', 'K-CR'],
    ['a', 'K-CTR'],
  ]);
});

test('cost and margin are typed once for each action', () => {
  expect(rowsOf(kpi('K-CR'), kpi('K-CTR')).map((row) => 'cash' in row)).toEqual([true, false]);
});

test('the share of a target to lower is turned over', () => {
  const [up, down] = rowsOf(kpi('K-CR'), kpi('K-CHURN-M', { direction: 'down' }));
  expect(up!.reached).toMatchObject({ formula: { over: 'result', under: 'target' } });
  expect(down!.reached).toMatchObject({ formula: { over: 'target', under: 'result' } });
});
