import type { EChartsCoreOption } from 'echarts/core';
import type { BarChart, Chart, LineChart, PointChart, SpanChart, Tone } from '../../core/report/charts/chart.ts';
import { barScale, type Scale, spanParts, spanScale } from '../../core/report/charts/chart-scale.ts';
import { chartValue, dayAt } from '../../core/report/charts/chart-value.ts';
import { emsOf, fitted, lineCount } from '../../core/report/deck/fitted-text.ts';
import { dayText } from '../../core/values/day-text.ts';
import type { Locale } from '../../core/values/locale.ts';

/** Colours that stand for those of the theme: the drawing gets the real ones afterwards, light or dark. */
export const placeholders = {
  ink: '#000101',
  soft: '#000102',
  line: '#000103',
  edge: '#000104',
  accent: '#000105',
  warm: '#000106',
  poor: '#000107',
} as const;

const toneColours: Readonly<Record<Tone, keyof typeof placeholders>> = {
  main: 'accent',
  other: 'edge',
  gain: 'accent',
  loss: 'poor',
};

const colourOf = (tone: Tone): string => placeholders[toneColours[tone]];

/** How a drawing is laid out, in pixels; the page scales it. */
export interface ChartLayout {
  readonly width: number;
  /** Of the names of rows, and the most lines of one. */
  readonly labelWidth: number;
  readonly labelLines: number;
  /** Of the name at the end of a line. */
  readonly nameWidth: number;
  /** Most months named on the axis of a calendar. */
  readonly months: number;
}

/** The narrow one has the width of a telephone, where the wide one would be cut or too small to read. */
export const chartLayouts = {
  wide: { width: 720, labelWidth: 236, labelLines: 2, nameWidth: 200, months: 13 },
  narrow: { width: 350, labelWidth: 128, labelLines: 3, nameWidth: 92, months: 3 },
} as const satisfies Record<string, ChartLayout>;

const fontSize = 14;
const lineHeight = 17;
const labelGap = 8;
const axisHeight = 26;

/** A chart as an option object of the drawing library, and the height it needs. */
export function chartOption(
  chart: Chart,
  locale: Locale,
  layout: ChartLayout,
): { readonly option: EChartsCoreOption; readonly height: number } {
  switch (chart.kind) {
    case 'bars':
      return barOption(chart, locale, layout);
    case 'spans':
      return spanOption(chart, locale, layout);
    case 'lines':
      return lineOption(chart, locale, layout);
    case 'points':
      return pointOption(chart, locale);
  }
}

const text = (colour: keyof typeof placeholders = 'ink') => ({ color: placeholders[colour], fontSize });

/** Names of the rows, cut where they would take too many lines. */
const rowNames = (labels: readonly string[], { labelWidth, labelLines }: ChartLayout): string[] =>
  labels.map((label) => fitted(label, labelWidth / fontSize, labelLines));

function rowAxis(labels: readonly string[], layout: ChartLayout) {
  return {
    type: 'category',
    inverse: true,
    data: rowNames(labels, layout),
    axisTick: { show: false },
    axisLine: { lineStyle: { color: placeholders.edge } },
    axisLabel: { ...text(), width: layout.labelWidth, overflow: 'break', lineHeight, margin: labelGap, interval: 0 },
  };
}

const rowLines = (labels: readonly string[], layout: ChartLayout): number =>
  Math.max(...rowNames(labels, layout).map((name) => lineCount(name, layout.labelWidth / fontSize)));

/** The line that the marks are compared with. */
function limitLine(limit: BarChart['limit']) {
  if (limit === null) return {};
  return {
    markLine: {
      symbol: 'none',
      silent: true,
      label: { show: false },
      lineStyle: { color: placeholders.warm, width: 2, type: 'solid' },
      data: [{ xAxis: limit.value }],
    },
  };
}

function barOption(chart: BarChart, locale: Locale, layout: ChartLayout) {
  const labels = chart.rows.map(({ label }) => label[locale]);
  const scale = barScale(chart);
  const shown = (value: number | null): string => (value === null ? '–' : chartValue(value, chart)[locale]);
  const widest = Math.max(...chart.rows.flatMap(({ values }) => values.map((value) => emsOf(shown(value)))));
  const several = chart.series.length > 1;
  const rowHeight = Math.max(several ? 22 * chart.series.length + 14 : 30, rowLines(labels, layout) * lineHeight + 10);
  const height = rowHeight * labels.length + 8;
  return {
    height,
    option: {
      grid: { left: layout.labelWidth + labelGap, right: widest * fontSize + 14, top: 4, bottom: 4 },
      xAxis: { type: 'value', show: false, min: scale.least, max: scale.most },
      yAxis: rowAxis(labels, layout),
      series: chart.series.map(({ tone }, at) => ({
        type: 'bar',
        silent: true,
        barWidth: several ? 18 : 20,
        barGap: '12%',
        data: chart.rows.map(({ values, tone: own }) => ({
          value: values[at] ?? 0,
          itemStyle: { color: colourOf(several ? tone : (own ?? tone)) },
        })),
        label: {
          show: true,
          position: 'right',
          ...text(),
          formatter: ({ dataIndex }: { dataIndex: number }) => shown(chart.rows[dataIndex]?.values[at] ?? null),
        },
        ...(at === 0 ? limitLine(chart.limit) : {}),
      })),
    },
  };
}

function spanOption(chart: SpanChart, locale: Locale, layout: ChartLayout) {
  const labels = chart.rows.map(({ label }) => label[locale]);
  const scale = spanScale(chart);
  const widest = Math.max(...chart.rows.map(({ shown }) => emsOf(shown[locale])));
  const rowHeight = Math.max(30, rowLines(labels, layout) * lineHeight + 10);
  const height = rowHeight * labels.length + axisHeight + 8;
  const parts = chart.rows.map(({ from, to }) => spanParts(from, to));
  return {
    height,
    option: {
      grid: { left: layout.labelWidth + labelGap, right: widest * fontSize + 14, top: 4, bottom: axisHeight },
      xAxis: valueAxis(chart, scale, { locale, months: layout.months }),
      yAxis: rowAxis(labels, layout),
      series: (
        ['hidden', ...(parts.some(({ below }) => below !== 0) ? (['below'] as const) : []), 'above'] as const
      ).map((part) => ({
        type: 'bar',
        stack: 'span',
        silent: true,
        barWidth: 18,
        data: parts.map((one, at) => ({
          value: one[part],
          itemStyle: { color: part === 'hidden' ? 'transparent' : colourOf(chart.rows[at]!.tone) },
        })),
        ...(part === 'above'
          ? {
              label: {
                show: true,
                position: 'right',
                ...text(),
                formatter: ({ dataIndex }: { dataIndex: number }) => chart.rows[dataIndex]?.shown[locale] ?? '',
              },
              ...limitLine(chart.limit),
            }
          : {}),
      })),
    },
  };
}

interface AxisNames {
  readonly locale: Locale;
  readonly months: number;
}

/** An axis with few values; the first days of months for a calendar. */
function valueAxis(chart: SpanChart, scale: Scale, { locale, months: most }: AxisNames) {
  const months = chart.unit === 'day' ? firstDaysOfMonths(scale, most) : null;
  const shown = (value: number): string =>
    months === null ? chartValue(value, chart)[locale] : monthName(value, locale);
  return {
    type: 'value',
    min: scale.least,
    max: scale.most,
    splitNumber: 5,
    axisLine: { show: false },
    axisTick: { show: false, ...(months === null ? {} : { customValues: months }) },
    splitLine: { show: true, lineStyle: { color: placeholders.line } },
    axisLabel: {
      ...text('soft'),
      hideOverlap: true,
      formatter: shown,
      ...(months === null ? {} : { customValues: months }),
    },
  };
}

/** `mars`, and `janv. 2027` where a year starts. */
function monthName(day: number, locale: Locale): string {
  const name = dayText(dayAt(day), locale, 'short-month');
  return dayAt(day).endsWith('-01-01') ? name : name.replace(/\s*\d{4}$/, '');
}

/** At most so many first days of months, equally far apart. */
function firstDaysOfMonths({ least, most }: Scale, count: number): number[] {
  const days = Array.from({ length: most - least + 1 }, (_, at) => least + at);
  const first = days.filter((day) => dayAt(day).endsWith('-01'));
  const step = Math.ceil(first.length / count);
  return first.filter((_, at) => at % step === 0);
}

const lineChartHeight = 300;

function lineOption(chart: LineChart, locale: Locale, layout: ChartLayout) {
  const widest = Math.max(...chart.series.map(({ name }) => emsOf(name[locale])));
  return {
    height: lineChartHeight,
    option: {
      grid: { left: 64, right: Math.min(layout.nameWidth, widest * fontSize) + 20, top: 14, bottom: axisHeight + 4 },
      xAxis: {
        type: 'category',
        boundaryGap: false,
        data: chart.periods.map((period) => period[locale]),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: placeholders.edge } },
        axisLabel: { ...text('soft'), hideOverlap: true },
      },
      yAxis: {
        type: 'value',
        axisLine: { show: false },
        splitLine: { lineStyle: { color: placeholders.line } },
        axisLabel: { ...text('soft'), formatter: (value: number) => chartValue(value, chart)[locale] },
      },
      series: chart.series.map(({ name, values, tone, dashed }) => ({
        type: 'line',
        name: name[locale],
        silent: true,
        data: values.map((value) => value ?? '-'),
        symbol: 'circle',
        symbolSize: 6,
        lineStyle: { color: colourOf(tone), width: 2, type: dashed === true ? 'dashed' : 'solid' },
        itemStyle: { color: colourOf(tone) },
        endLabel: { show: true, formatter: '{a}', ...text(), width: layout.nameWidth, overflow: 'break', lineHeight },
        labelLayout: { moveOverlap: 'shiftY' },
      })),
    },
  };
}

const pointChartHeight = 340;

function pointOption(chart: PointChart, locale: Locale) {
  const axis = ({ label, least, most }: PointChart['x']) => ({
    type: 'value',
    name: label[locale],
    nameLocation: 'middle',
    nameTextStyle: text('soft'),
    min: least,
    max: most,
    axisTick: { show: false },
    axisLine: { show: true, lineStyle: { color: placeholders.edge } },
    splitLine: { lineStyle: { color: placeholders.line } },
  });
  return {
    height: pointChartHeight,
    option: {
      grid: { left: 64, right: 24, top: 30, bottom: 54 },
      xAxis: { ...axis(chart.x), nameGap: 32, interval: 1, axisLabel: text('soft') },
      yAxis: { ...axis(chart.y), nameGap: 40, axisLabel: text('soft') },
      series: [
        {
          type: 'scatter',
          silent: true,
          symbolSize: 14,
          data: chart.points.map(({ x, y, tone }) => ({ value: [x, y], itemStyle: { color: colourOf(tone) } })),
          label: {
            show: true,
            ...text(),
            position: 'top',
            formatter: ({ dataIndex }: { dataIndex: number }) => chart.points[dataIndex]?.label[locale] ?? '',
          },
          labelLayout: { moveOverlap: 'shiftY' },
        },
      ],
    },
  };
}
