import type { Chart } from '../../core/report/charts/chart.ts';

/** Height that a chart needs in an Office document for a text size, in points. */
export function chartHeight(chart: Chart, textSize: number): number {
  if (chart.kind === 'lines' || chart.kind === 'points') return textSize * 26;
  const limit = chart.limit === null ? 0 : 1;
  const perRow = chart.kind === 'bars' ? Math.max(2.4, 1.6 * chart.series.length + 0.6) : 2.5;
  const axis = chart.kind === 'spans' || chart.series.length > 1 ? 3 : 1;
  return textSize * ((chart.rows.length + limit) * perRow + axis);
}
