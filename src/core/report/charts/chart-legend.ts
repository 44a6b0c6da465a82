import { inBoth, pair, type Text } from '../../values/text.ts';
import type { Chart, Tone } from './chart.ts';
import { spanScale } from './chart-scale.ts';
import { chartValue } from './chart-value.ts';

/** A line of the legend: a colour of marks, or the line that they are compared with. */
export interface LegendItem {
  readonly mark: Tone | 'limit' | 'none';
  readonly text: Text;
}

/** What the marks of a chart mean, when its rows do not say it. */
export function chartLegend(chart: Chart): LegendItem[] {
  const limit = chart.kind === 'bars' || chart.kind === 'spans' ? chart.limit : null;
  return [
    ...(chart.kind === 'bars' && chart.series.length > 1
      ? chart.series.map(({ name, tone }): LegendItem => ({ mark: tone, text: name }))
      : []),
    ...(limit === null
      ? []
      : [{ mark: 'limit' as const, text: withValue(limit.label, chartValue(limit.value, chart)) }]),
    ...(chart.kind === 'spans' ? cutNote(chart) : []),
  ];
}

const withValue = (label: Text, value: Text): Text =>
  pair(`${label.fr}\u00a0: ${value.fr}`, `${label.en}: ${value.en}`);

/** An axis that does not start at zero makes differences look larger: the reader is told. */
function cutNote(chart: Extract<Chart, { kind: 'spans' }>): LegendItem[] {
  const { cut, least } = spanScale(chart);
  if (!cut) return [];
  const from = chartValue(least, chart);
  return [
    {
      mark: 'none',
      text: inBoth((locale) => (locale === 'fr' ? `L’axe commence à ${from.fr}.` : `The axis starts at ${from.en}.`)),
    },
  ];
}
