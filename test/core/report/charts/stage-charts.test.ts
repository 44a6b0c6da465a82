import { expect, test } from 'vitest';
import { needsChart, stepsChart } from '../../../../src/core/report/charts/stage-charts.ts';
import { smallPlan } from '../../../support/small-plan.ts';

const step = (label: string, count: number | null, before: number | null = null) => ({
  id: label,
  label,
  count,
  fromBefore: before === null || count === null ? null : { count, of: before, rate: count / before, interval: [0, 1] },
  amongParallel: null,
  source: 'register',
});
const chartOf = (...steps: object[]) =>
  stepsChart(smallPlan({ traffic: { site: {}, channels: [], funnel: { steps } } as never }));

test('the steps of a company are drawn with the largest loss', () => {
  const chart = chartOf(step('Visits', 1000), step('Calls', 200, 1000), step('Orders', 50, 200))!;
  expect(chart.rows.map(({ values, tone }) => [values[0], tone])).toEqual([
    [1000, 'main'],
    [200, 'loss'],
    [50, 'main'],
  ]);
  expect(chart.sentence.en).toBe('The largest loss is before “Calls”: 800 do not get there (20% go on).');
});

test('fewer than three counted steps are not drawn, and an unknown one is never zero', () => {
  expect(chartOf(step('Visits', 1000), step('Calls', 200, 1000), step('Orders', null))).toBeNull();
});

test('the neediest stage is the strong one', () => {
  const stages = [0.2, 0.5, 0.3].map((need, at) => ({ ...smallPlan().stages[at]!, need }));
  const chart = needsChart(smallPlan({ stages }))!;
  expect(chart.rows.map(({ tone }) => tone)).toEqual(['other', 'main', 'other']);
});
