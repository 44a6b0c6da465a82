import { expect, test } from 'vitest';
import { kpiSheet } from '../../../../src/core/report/workbook/kpi.ts';
import { pair } from '../../../../src/core/values/text.ts';
import { smallPlan } from '../../../support/small-plan.ts';

const kpi = (given: object = {}) => ({
  kpiId: 'K-CR',
  stage: 'ACT',
  role: 'conversion',
  baseline: null,
  baselineReason: pair('non relevé', 'not read'),
  target: 0.02,
  unit: 'rate',
  readingFrequency: 'weekly',
  ...given,
});
const rowOf = (given: object = {}, growthObjectives: object[] = []) =>
  kpiSheet(smallPlan({ kpis: [kpi(given)] as never }, { growthObjectives: growthObjectives as never })).rows[0]!;

test('an indicator without a start gives the reason, and its target is an assumption', () => {
  expect(rowOf()).toMatchObject({
    start: { value: null, format: 'rate' },
    startOrigin: { en: 'not read' },
    targetOrigin: { en: 'assumption' },
  });
});

test('a target computed from a start is not an assumption, one of the company is declared', () => {
  expect(rowOf({ baseline: 0.01 }).targetOrigin).toMatchObject({ en: 'computed' });
  expect(rowOf({}, [{ kpiId: 'K-CR', expected: 'kept' }]).targetOrigin).toMatchObject({ en: 'declared' });
  expect(rowOf({}, [{ kpiId: 'K-CR', expected: 'rejected' }]).targetOrigin).toMatchObject({ en: 'assumption' });
});

test('the share of a target to lower is turned over', () => {
  expect(rowOf().reached).toMatchObject({ formula: { over: 'read', under: 'target' } });
  expect(rowOf({ kpiId: 'K-CHURN-M' }).reached).toMatchObject({ formula: { over: 'target', under: 'read' } });
});
