import type { Chart } from '../../core/report/charts/chart.ts';
import { chartAlt } from '../../core/report/charts/chart-table.ts';
import { slidePage } from '../../core/report/deck/slides.ts';
import { chartHeight } from '../charts/chart-height.ts';
import { officeChart } from '../../core/report/charts/office-chart.ts';
import { chartXml } from '../charts/chart-xml.ts';
import { colours, type Drawing, inInches, objectNames, type Place } from './style.ts';

const { textSize } = slidePage;

/**
 * A native chart. The library writes its part with the workbook of its numbers; `chartPart` then replaces the part by the
 * one that every Office document has, recognised by the title that is given here.
 */
export function drawChart(chart: Chart, number: number, { page, place, locale }: Drawing): Place {
  const taken = { ...place, h: Math.min(place.h, heightOf(chart)) };
  const { categories, series, across } = officeChart(chart, locale, emsOfLabel(chart, place));
  const data =
    across === undefined
      ? series.map(({ name, values }) => ({ name, labels: [...categories], values: values.map((one) => one ?? 0) }))
      : [
          { name: across.x.label[locale], values: [...across.values] },
          ...series.map(({ name, values }) => ({ name, values: values.map((one) => one ?? 0) })),
        ];
  page.addChart(across === undefined ? 'bar' : 'scatter', data, {
    ...inInches(taken),
    objectName: objectNames.chart,
    altText: chartAlt(chart)[locale],
    showTitle: true,
    title: titleOf(number),
  });
  return taken;
}

/** Height of a chart of few rows, which would be lost on its slide. */
const leastHeight = 240;
/** Rows from which each one gets the height of one line. */
const manyRows = 7;
const lineHeight = 1.5 * textSize;

function heightOf(chart: Chart): number {
  if (chart.kind === 'spans' && chart.rows.length >= manyRows) return (chart.rows.length + 2) * lineHeight;
  return Math.max(leastHeight, chartHeight(chart, textSize));
}

/** Part of the width for the names of rows; beyond it LibreOffice breaks names and leaves some out (measured). */
const labelShare = { usual: 0.4, many: 0.27 };

function emsOfLabel(chart: Chart, { w }: Pick<Place, 'w'>): number {
  const isCrowded = chart.kind === 'spans' && chart.unit !== 'day' && chart.rows.length >= manyRows;
  return ((isCrowded ? labelShare.many : labelShare.usual) * w) / textSize;
}

const titleOf = (number: number): string => `{{chart ${number}}}`;

/** A chart of the deck with its width, in points. */
export interface DrawnChart {
  readonly chart: Chart;
  readonly w: number;
}

/** The part of a chart that the library wrote, as the part of its description. */
export function chartPart(xml: string, charts: readonly DrawnChart[], locale: Drawing['locale']): string {
  const number = Number(/\{\{chart (\d+)\}\}/.exec(xml)?.[1] ?? -1);
  const drawn = charts[number];
  if (drawn === undefined) return xml;
  return chartXml(drawn.chart, {
    locale,
    colours: { ...colours, other: colours.bar },
    textSize,
    labelEms: emsOfLabel(drawn.chart, drawn),
    sheet: 'Sheet1',
    firstRow: 1,
    end: /<c:externalData[\s\S]*?<\/c:externalData>/.exec(xml)?.[0] ?? '',
  });
}
