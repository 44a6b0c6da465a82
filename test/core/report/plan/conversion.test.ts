import { expect, test } from 'vitest';
import type { ConversionDetail, LeverTest } from '../../../../src/core/planning/plan/details/conversion-detail.ts';
import { conversionsOf, effectText, indicatorsTable, methodText } from '../../../../src/core/report/plan/conversion.ts';
import { smallAction, smallPlan } from '../../../support/small-plan.ts';

test('an effect is its usual value, its range and its odds', () => {
  const detail = { effect: { low: 0.01, mode: 0.05, high: 0.1 }, successProbability: 0.33 } as ConversionDetail;
  expect(effectText(detail).en).toBe('+5% (from 1% to 10%), 33% odds');
  expect(effectText({ ...detail, effect: null }).en).toBe('teaches, no direct effect');
});

test('a test that cannot be run says why', () => {
  const method = { method: 'before_after_with_control', eligiblePerDay: 20, feasible: false, days: 1200 } as LeverTest;
  expect(methodText(method).en).toBe(
    'before and after, with a control channel: an A/B test would take 1,200 days, over the 56 that are acceptable',
  );
  expect(methodText({ ...method, eligiblePerDay: 0 }).en).toMatch(/without measured sessions/);
  expect(methodText({ ...method, method: 'ab', feasible: true }).en).toBe('A/B test');
});

test('actions are separated by their kind', () => {
  const conversion = {} as never;
  const plan = smallPlan({
    actions: [
      smallAction({ id: 'a', kind: 'conversion', conversion }),
      smallAction({ id: 'b', kind: 'accessibility', conversion }),
      smallAction({ id: 'c', kind: 'conversion' }),
    ],
  });
  const idsOf = (kind: 'conversion' | 'accessibility') => conversionsOf(plan, kind).map(({ action }) => action.id);
  expect([idsOf('conversion'), idsOf('accessibility')]).toEqual([['a'], ['b']]);
});

test('an indicator without a start is to read', () => {
  const kpi = {
    kpiId: 'K-CR',
    role: 'conversion',
    baseline: null,
    target: 0.02,
    unit: 'rate',
    readingFrequency: 'weekly',
  };
  const block = indicatorsTable(smallPlan({ kpis: [kpi] as never }));
  expect(block.kind === 'table' && block.rows[0]!.slice(2, 5)).toMatchObject([
    { en: 'to read' },
    { en: '2%' },
    { en: 'weekly' },
  ]);
});
