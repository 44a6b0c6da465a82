import type { Text } from '../../values/text.ts';
import type { BarChart, ChartUnit } from './chart.ts';

export interface NamedBars {
  readonly title: Text;
  /** What a bar measures. */
  readonly measure: Text;
  readonly rows: readonly { readonly label: Text; readonly value: number | null }[];
  readonly sentence: Text;
  readonly source: Text;
  readonly unit?: ChartUnit;
  readonly currency?: string;
}

/** One bar a name; a table beside it has the numbers. */
export const namedBars = ({ rows, measure, unit = 'count', currency = '', ...head }: NamedBars): BarChart => ({
  kind: 'bars',
  ...head,
  unit,
  currency,
  ownTable: false,
  series: [{ name: measure, tone: 'main' }],
  rows: rows.map(({ label, value }) => ({ label, values: [value] })),
  limit: null,
});
