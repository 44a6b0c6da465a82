import type { Chart } from '../../core/report/charts/chart.ts';
import { plainText } from '../../core/values/strings/plain-text.ts';

/** The chart without control characters: neither XML nor a drawing may contain them. */
export const plainChart = (chart: Chart): Chart =>
  JSON.parse(JSON.stringify(chart), (_key, value: unknown) =>
    typeof value === 'string' ? plainText(value) : value,
  ) as Chart;
