import { expect, test } from 'vitest';
import type { SpanChart } from '../../../../src/core/report/charts/chart.ts';
import { spanParts, spanScale } from '../../../../src/core/report/charts/chart-scale.ts';
import { pair } from '../../../../src/core/values/text.ts';

const name = pair('nom', 'name');
const spans = (...ends: [number, number][]): SpanChart => ({
  kind: 'spans',
  title: name,
  unit: 'count',
  currency: 'EUR',
  sentence: name,
  source: name,
  ownTable: true,
  ends: [name, name],
  rows: ends.map(([from, to]) => ({ label: name, from, to, shown: name, tone: 'main' })),
  limit: null,
});

test('steps far from zero are drawn on an axis that is cut, and says so', () => {
  expect(spanScale(spans([0, 516], [516, 535], [0, 535]))).toEqual({ least: 510, most: 540, cut: true });
});

test('steps near zero keep an axis from zero', () => {
  expect(spanScale(spans([0, 10], [10, 30]))).toEqual({ least: 0, most: 30, cut: false });
});

test('a mark across zero has a part on each side', () => {
  expect(spanParts(-3, 5)).toEqual({ hidden: 0, below: -3, above: 5 });
  expect(spanParts(5, 2)).toEqual({ hidden: 2, below: 0, above: 3 });
  expect(spanParts(-5, -2)).toEqual({ hidden: -2, below: -3, above: 0 });
});
