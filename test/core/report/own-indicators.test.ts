import { describe, expect, test } from 'vitest';
import { ownIndicators } from '../../../src/core/report/own-indicators.ts';
import { indicatorsTable } from '../../../src/core/report/plan/conversion.ts';
import { kpiSheet } from '../../../src/core/report/workbook/kpi.ts';
import { pair } from '../../../src/core/values/text.ts';
import { smallPlan } from '../../support/small-plan.ts';

const goal = {
  id: 'g',
  statement: '50 grocers',
  measure: pair('épiciers', 'grocers'),
  unit: 'count',
  current: 40,
  target: 50,
  reachable: 46,
  verdict: 'ambitious',
  proposal: pair('', ''),
};
const finding = (kind: string, start: number, target: number) => ({
  kind,
  answer: {
    title: pair('', ''),
    steps: [],
    done: pair('', ''),
    indicator: { name: pair(`part ${kind}`, `share ${kind}`), unit: 'share', start, target },
  },
});
const kpi = {
  kpiId: 'K-CR',
  role: 'conversion',
  baseline: 0.01,
  target: 0.02,
  unit: 'rate',
  readingFrequency: 'weekly',
};
const planOf = (statedGoals: readonly unknown[], insights: readonly unknown[]) =>
  smallPlan({ statedGoals, insights, kpis: [kpi] } as never);

describe('the counts on which goals and findings rest come before the general indicators', () => {
  const plan = planOf([goal], [finding('ways-apart', 0.3, 0.5)]);
  test('with their start and the value within reach', () =>
    expect(ownIndicators(plan)).toMatchObject([
      { name: { en: 'Grocers' }, unit: 'count', start: 40, target: 46 },
      { name: { en: 'share ways-apart' }, unit: 'rate', start: 0.3, target: 0.5 },
    ]));
  test('in the table and in the workbook', () => {
    const table = indicatorsTable(plan);
    expect(table.kind === 'table' && table.rows.map(([name]) => name)).toMatchObject([
      { en: 'Grocers' },
      { en: 'share ways-apart' },
      { en: 'Conversion rate' },
    ]);
    expect(kpiSheet(plan).rows).toHaveLength(3);
  });
  test('a goal that nothing measures or that is refused, and a target that is the start, are none', () =>
    expect(
      ownIndicators(
        planOf(
          [
            { ...goal, measure: null },
            { ...goal, verdict: 'reached', reachable: 40 },
            { ...goal, verdict: 'refused' },
          ],
          [finding('ways-apart', 0.3, 0.3), finding('dated-fact', 0, 1)],
        ),
      ),
    ).toEqual([]));
  test('a goal that is read on an indicator of the dashboard has one row, there', () => {
    const ofKpi = (kpiId: string) => ownIndicators(planOf([{ ...goal, unit: 'share', kpiId }], []));
    expect(ofKpi('K-CR')).toEqual([]);
    expect(ofKpi('K-CHURN-M')).toHaveLength(1);
  });
  test('a finding on the same start and target as a goal is that goal', () => {
    const own = { ...goal, unit: 'share', current: 0.3, target: 0.5, reachable: 0.5 };
    expect(
      ownIndicators(planOf([own], [finding('ways-apart', 0.3, 0.5), finding('means-apart', 0.3, 0.6)])),
    ).toHaveLength(2);
  });
  test('five at most', () =>
    expect(
      ownIndicators(
        planOf(
          [1, 2, 3, 4, 5, 6].map((n) => ({ ...goal, measure: pair(`m${n}`, `m${n}`) })),
          [],
        ),
      ),
    ).toHaveLength(5));
});
