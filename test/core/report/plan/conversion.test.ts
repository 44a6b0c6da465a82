import { expect, test } from 'vitest';
import type { ConversionDetail, LeverTest } from '../../../../src/core/planning/plan/details/conversion-detail.ts';
import {
  conversionPart,
  conversionsOf,
  effectText,
  indicatorsTable,
  methodText,
} from '../../../../src/core/report/plan/conversion.ts';
import { kpiOf } from '../../../../src/core/framework/kpis/kpi-of.ts';
import { pair } from '../../../../src/core/values/text.ts';
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

test('a target that comes from other companies is set at the first reading', () => {
  const kpi = { kpiId: 'K-LEAD-CR', role: 'conversion', baseline: null, unit: 'rate', readingFrequency: 'monthly' };
  const target = kpiOf(kpi.kpiId).norm!.first[1];
  const cellOf = (given: object) => {
    const block = indicatorsTable(smallPlan({ kpis: [{ ...kpi, target, ...given }] as never }));
    return block.kind === 'table' ? block.rows[0]![3] : null;
  };
  expect(cellOf({})).toMatchObject({ en: 'set at the first reading' });
  expect(cellOf({ baseline: 0.01 })).toMatchObject({ en: expect.stringContaining('%') });
});

test('a change that gains nothing in the cycle is named after the others, not in the table', () => {
  const change = (id: string, gainPerHour: number) =>
    smallAction({
      id,
      kind: 'conversion',
      title: pair(id, id),
      effort: { weeks: [], planned: 2 } as never,
      conversion: {
        friction: { evidenceIds: ['x'], description: pair('F.', 'F.') },
        change: pair('C.', 'C.'),
        effect: { low: 0, mode: 0.05, high: 0.1 },
        successProbability: 0.5,
        family: 'path',
        gainPerHour,
        test: null,
      } as never,
    });
  const blocks = conversionPart(
    smallPlan({
      actions: [change('useful', 12), change('idle', 0)],
      traffic: { site: { newCustomers: 10 } } as never,
      maturity: { stages: [], events: [], halfLifeDays: 21, consent: pair('', '') },
      accessibility: { reason: pair('', ''), auditDate: '2027-01-14' } as never,
    }),
  );
  const texts = blocks.map((block) => JSON.stringify(block));
  expect(texts.find((text) => text.includes('useful (path)'))).not.toContain('idle');
  expect(
    texts.some((text) => text.includes('No customer of this cycle is expected of these') && text.includes('idle')),
  ).toBe(true);
});
