import type { BarChart, Chart, LineChart, PointChart, SpanChart, Tone } from './chart.ts';
import { barScale, type Scale, spanParts, spanScale } from './chart-scale.ts';
import { chartValue } from './chart-value.ts';
import { emsOf, fitted } from '../deck/fitted-text.ts';
import type { Locale } from '../../values/locale.ts';
import type { Text } from '../../values/text.ts';

/** Colour of a mark: a tone, the line to compare with, or nothing for the part of a stack that carries the next one. */
export type MarkColour = Tone | 'limit' | 'hidden';

/** A column of numbers of an Office chart. */
export interface ChartSeries {
  readonly name: string;
  /** null = a gap. */
  readonly values: readonly (number | null)[];
  /** Colour of each mark. */
  readonly colours: readonly MarkColour[];
  /** Text beside each mark; null = none. */
  readonly labels: readonly (string | null)[];
  readonly dashed?: boolean;
}

/** A chart as Office applications draw it: categories and columns of numbers, as they are in the cells of a sheet. */
export interface OfficeChart {
  readonly form: 'bars' | 'stack' | 'lines' | 'points';
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** Ends of the value axis; null = as the application chooses. */
  readonly scale: Scale | null;
  /** For points: the values of the horizontal axis, with the names of both axes. */
  readonly across?: {
    readonly values: readonly number[];
    readonly x: PointChart['x'];
    readonly y: PointChart['y'];
  };
}

/** `labelEms`: width for the name of a row, on one line; a longer name is cut. */
export function officeChart(chart: Chart, locale: Locale, labelEms = Number.POSITIVE_INFINITY): OfficeChart {
  const name = (label: Text, after = ''): string => `${fitted(label[locale], labelEms - emsOf(after), 1)}${after}`;
  switch (chart.kind) {
    case 'bars':
      return bars(chart, locale, name);
    case 'spans':
      return spans(chart, locale, name);
    case 'lines':
      return lines(chart, locale);
    case 'points':
      return points(chart, locale);
  }
}

type RowName = (label: Text, after?: string) => string;

/** Bars, with the line that they are compared with as the last one. */
function bars(chart: BarChart, locale: Locale, name: RowName): OfficeChart {
  const { rows, limit, series } = chart;
  const shown = (value: number | null): string => (value === null ? '–' : chartValue(value, chart)[locale]);
  return {
    form: 'bars',
    categories: [...rows, ...(limit === null ? [] : [limit])].map(({ label }) => name(label)),
    series: series.map(({ name: measure, tone }, at): ChartSeries => {
      const values = rows.map((row) => row.values[at] ?? null);
      const own = (row: BarChart['rows'][number]): Tone => (series.length > 1 ? tone : (row.tone ?? tone));
      const bound = limit !== null && at === 0 ? [limit.value] : [];
      return {
        name: measure[locale],
        values: [...values, ...bound],
        colours: [...rows.map(own), ...bound.map(() => 'limit' as const)],
        labels: [...values, ...bound].map(shown),
      };
    }),
    scale: barScale(chart),
  };
}

/** Three columns stacked: an invisible one, what is below zero and what is above. */
function spans(chart: SpanChart, locale: Locale, name: RowName): OfficeChart {
  const scale = spanScale(chart);
  const limit =
    chart.limit === null
      ? []
      : [
          {
            label: chart.limit.label,
            from: scale.cut ? scale.least : 0,
            to: chart.limit.value,
            shown: chartValue(chart.limit.value, chart),
            tone: 'limit' as const,
          },
        ];
  const rows = [...chart.rows, ...limit];
  const start = chart.unit === 'day' ? dayZero : 0;
  const parts = rows.map(({ from, to }) => spanParts(from + start, to + start));
  const none = rows.map(() => null);
  const colours = rows.map(({ tone }) => tone);
  const names = partNames[locale];
  return {
    form: 'stack',
    // Beside a stacked bar no text is allowed: the reading follows the name of the row.
    categories: rows.map(({ label, shown }) => name(label, ` (${shown[locale]})`)),
    series: [
      {
        name: names.hidden,
        values: parts.map(({ hidden }) => hidden),
        colours: rows.map(() => 'hidden'),
        labels: none,
      },
      ...(parts.some(({ below }) => below !== 0)
        ? [{ name: names.below, values: parts.map(({ below }) => below), colours, labels: none }]
        : []),
      {
        name: names.above,
        values: parts.map(({ above }) => above),
        colours,
        labels: none,
      },
    ],
    scale: { ...scale, least: scale.least + start, most: scale.most + start },
  };
}

/** Office applications count days from 30 December 1899. */
const dayZero = 25_569;

const partNames = {
  fr: { hidden: 'Début', below: 'Sous zéro', above: 'Étendue' },
  en: { hidden: 'Start', below: 'Below zero', above: 'Extent' },
};

function lines({ periods, series }: LineChart, locale: Locale): OfficeChart {
  return {
    form: 'lines',
    categories: periods.map((period) => period[locale]),
    series: series.map(({ name, values, tone, dashed }) => ({
      name: name[locale],
      values,
      colours: values.map(() => tone),
      labels: values.map(() => null),
      ...(dashed === undefined ? {} : { dashed }),
    })),
    scale: null,
  };
}

function points({ points: placed, x, y, title }: PointChart, locale: Locale): OfficeChart {
  return {
    form: 'points',
    categories: placed.map(({ label }) => label[locale]),
    series: [
      {
        name: title[locale],
        values: placed.map((one) => one.y),
        colours: placed.map(({ tone }) => tone),
        labels: placed.map(({ label }) => label[locale]),
      },
    ],
    scale: { least: y.least, most: y.most, cut: false },
    across: { values: placed.map((one) => one.x), x, y },
  };
}
