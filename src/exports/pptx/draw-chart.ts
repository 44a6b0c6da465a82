import type { Chart } from '../../core/report/charts/chart.ts';
import { chartAlt } from '../../core/report/charts/chart-table.ts';
import { slidePage } from '../../core/report/deck/slides.ts';
import { chartHeight } from '../charts/chart-height.ts';
import { officeChart } from '../charts/chart-series.ts';
import { chartXml } from '../charts/chart-xml.ts';
import { colours, type Drawing, inInches, objectNames, type Place } from './style.ts';

const { textSize } = slidePage;

/**
 * A native chart. The library writes its part with the workbook of its numbers; `chartPart` then replaces the part by the
 * one that every Office document has, recognised by the title that is given here.
 */
export function drawChart(chart: Chart, number: number, { page, place, locale }: Drawing): Place {
  const taken = { ...place, h: Math.min(place.h, Math.max(leastHeight, chartHeight(chart, textSize))) };
  const { categories, series, across } = officeChart(chart, locale, emsOfLabel(place));
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

/** Names of rows take two fifths of the width. */
const emsOfLabel = ({ w }: Pick<Place, 'w'>): number => (0.4 * w) / textSize;

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
    labelEms: emsOfLabel(drawn),
    sheet: 'Sheet1',
    firstRow: 1,
    end: /<c:externalData[\s\S]*?<\/c:externalData>/.exec(xml)?.[0] ?? '',
  });
}
