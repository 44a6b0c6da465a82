import { expect, test } from 'vitest';
import { officeChart } from '../../../../src/core/report/charts/office-chart.ts';
import { dashboardSheet } from '../../../../src/core/report/workbook/dashboard.ts';
import type { SheetCell } from '../../../../src/core/report/workbook/workbook.ts';
import { exampleCompany, planOf } from '../../../support/companies.ts';

const plan = planOf(exampleCompany('maison-tilleul-gres'));
const sheet = dashboardSheet(plan);
const numberOf = (cell: SheetCell | undefined): number | null =>
  typeof cell === 'object' && cell !== null && 'value' in cell ? (cell.value ?? null) : null;

test('each picture of the dashboard draws the numbers of its own rows', () => {
  expect(sheet.charts?.map(({ chart }) => chart.kind)).toEqual(['lines', 'bars', 'bars', 'spans', 'bars']);
  for (const { chart, firstRow } of sheet.charts ?? []) {
    const { series, categories } = officeChart(chart, 'fr');
    const block = sheet.rows.slice(firstRow - 1, firstRow - 1 + categories.length);
    expect(block.map(({ name }) => (name as { fr: string }).fr)).toEqual(categories);
    ['first', 'second'].slice(0, series.length).forEach((key, at) => {
      expect(block.map((row) => numberOf(row[key]))).toEqual([...series[at]!.values]);
    });
  }
});

test('the pace ends at the target, and what was read is for the reader to type', () => {
  const { firstRow, chart } = sheet.charts![0]!;
  const rows = sheet.rows.slice(firstRow - 1, firstRow - 1 + officeChart(chart, 'fr').categories.length);
  const target = plan.kpis.find(({ kpiId }) => kpiId === 'K-NEWCUST')!.target;
  expect(target).toBeGreaterThan(500);
  expect(numberOf(rows.at(-1)?.['first'])).toBe(target);
  for (const row of rows) expect(row['second']).toEqual({ typed: 'number' });
});
