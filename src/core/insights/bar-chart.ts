import type { ChartDescription } from '../planning/plan/details/planned-insight.ts';
import type { Text } from '../values/text.ts';

type Bar = ChartDescription['bars'][number];

/** Bars kept in a chart (working assumption: more cannot be read at a glance). */
const mostBars = 8;

/** A chart of at most eight bars; the strong ones are kept first. */
export function barChart(
  title: Text,
  unit: ChartDescription['unit'],
  rows: readonly (Pick<Bar, 'label' | 'value'> & { readonly strong?: boolean })[],
  limit: ChartDescription['limit'] = null,
): ChartDescription {
  const bars = rows.map(({ label, value, strong = false }): Bar => ({ label, value, strong }));
  const extra = bars.length - mostBars;
  const weak = bars.filter(({ strong }) => !strong);
  const dropped = new Set(extra > 0 ? weak.slice(Math.max(0, weak.length - extra)) : []);
  return { title, unit, bars: bars.filter((bar) => !dropped.has(bar)).slice(0, mostBars), limit };
}
