import { expect, test } from 'vitest';
import type { BarChart } from '../../../../src/core/report/charts/chart.ts';
import { chartLegend } from '../../../../src/core/report/charts/chart-legend.ts';
import { chartAlt, chartTable } from '../../../../src/core/report/charts/chart-table.ts';
import { pair } from '../../../../src/core/values/text.ts';

const bars: BarChart = {
  kind: 'bars',
  title: pair('Coût par client', 'Cost per customer'),
  unit: 'money',
  currency: 'EUR',
  sentence: pair('Un canal dépasse.', 'One channel exceeds it.'),
  source: pair('Source', 'Source'),
  ownTable: true,
  series: [{ name: pair('Coût', 'Cost'), tone: 'main' }],
  rows: [
    { label: pair('Presse', 'Press'), values: [40.5] },
    { label: pair('Radio', 'Radio'), values: [null] },
  ],
  limit: { label: pair('Plafond', 'Ceiling'), value: 30 },
};

test('the table of a chart has each drawn number, the limit too, and no zero for an unknown one', () => {
  expect(chartTable(bars).rows.map((row) => row.map((cell) => (cell as { en: string } | null)?.en ?? null))).toEqual([
    ['Press', '€40.50'],
    ['Radio', null],
    ['Ceiling', '€30'],
  ]);
});

test('the alternative text gives the sentence and the numbers', () => {
  expect(chartAlt(bars).en).toBe(
    'Cost per customer. One channel exceeds it. Press: €40.50; Radio: not measured; Ceiling: €30.',
  );
});

test('the legend gives the value of the limit', () => {
  expect(chartLegend(bars)).toEqual([{ mark: 'limit', text: pair('Plafond\u00a0: 30\u00a0€', 'Ceiling: €30') }]);
});
