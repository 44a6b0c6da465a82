import { inBoth, pair, type Text } from '../../values/text.ts';
import type { Cell, ReportColumn } from '../blocks.ts';
import type { BarChart, Chart, LineChart, PointChart, SpanChart } from './chart.ts';
import { chartValue } from './chart-value.ts';

/** The numbers of a chart as a table. */
export interface ChartTable {
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The table of a chart: every number that is drawn, as it is written beside the marks. */
export function chartTable(chart: Chart): ChartTable {
  switch (chart.kind) {
    case 'bars':
      return barTable(chart);
    case 'spans':
      return spanTable(chart);
    case 'lines':
      return lineTable(chart);
    case 'points':
      return pointTable(chart);
  }
}

const numeric = (label: Text): ReportColumn => ({ label, number: true });
const rowName: ReportColumn = { label: pair('Ligne', 'Row'), wide: true };
const shown = (value: number | null, chart: Chart): Text | null => (value === null ? null : chartValue(value, chart));

function barTable(chart: BarChart): ChartTable {
  const limit = chart.limit === null ? [] : [[chart.limit.label, shown(chart.limit.value, chart)]];
  return {
    columns: [rowName, ...chart.series.map(({ name }) => numeric(name))],
    rows: [
      ...chart.rows.map(({ label, values }): Cell[] => [label, ...values.map((value) => shown(value, chart))]),
      ...limit.map((row): Cell[] => [...row, ...chart.series.slice(1).map(() => '')]),
    ],
  };
}

function spanTable(chart: SpanChart): ChartTable {
  const [from, to] = chart.ends;
  const limit = chart.limit === null ? [] : [chart.limit];
  return {
    columns: [rowName, numeric(from), numeric(to), numeric(pair('Lecture', 'Reading'))],
    rows: [
      ...chart.rows.map((row): Cell[] => [row.label, shown(row.from, chart), shown(row.to, chart), row.shown]),
      ...limit.map(({ label, value }): Cell[] => [label, shown(value, chart), shown(value, chart), '']),
    ],
  };
}

function lineTable(chart: LineChart): ChartTable {
  return {
    columns: [{ label: pair('Période', 'Period') }, ...chart.series.map(({ name }) => numeric(name))],
    rows: chart.periods.map((period, at): Cell[] => [
      period,
      ...chart.series.map(({ values }) => shown(values[at] ?? null, chart)),
    ]),
  };
}

function pointTable(chart: PointChart): ChartTable {
  return {
    columns: [rowName, numeric(chart.x.label), numeric(chart.y.label)],
    rows: chart.points.map(({ label, x, y }): Cell[] => [label, shown(x, chart), shown(y, chart)]),
  };
}

/** Rows that an alternative text names: a longer one is read to nobody's benefit (working assumption). */
const mostNamed = 8;

const unknown = pair('non mesuré', 'not measured');

/** The alternative text of a chart: its sentence, then its numbers in words. */
export function chartAlt(chart: Chart): Text {
  const { rows } = chartTable(chart);
  const rest = rows.length - mostNamed;
  return inBoth((locale) => {
    const words = (cell: Cell): string => {
      const text = cell ?? unknown;
      return typeof text === 'object' && locale in text ? (text as Text)[locale] : String(text);
    };
    const named = rows.slice(0, mostNamed).map(([label = '', ...values]) => {
      const colon = locale === 'fr' ? '\u00a0: ' : ': ';
      return `${words(label)}${colon}${values.map(words).filter(Boolean).join(', ')}`;
    });
    const more = rest <= 0 ? '' : locale === 'fr' ? `\u202f; et ${rest} de plus` : `; and ${rest} more`;
    return `${chart.title[locale]}. ${chart.sentence[locale]} ${named.join(locale === 'fr' ? '\u202f; ' : '; ')}${more}.`;
  });
}
