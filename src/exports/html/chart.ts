import type { Chart } from '../../core/report/charts/chart.ts';
import { chartLegend } from '../../core/report/charts/chart-legend.ts';
import { chartTable } from '../../core/report/charts/chart-table.ts';
import type { Locale } from '../../core/values/locale.ts';
import { chartSvg } from '../charts/chart-svg.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { fold } from './fold.ts';
import { labels, rowsText } from './labels.ts';
import { plainTable } from './tables.ts';

/** A picture with its title, sentence and legend, then its numbers as a table that the reader opens. */
export function chartMarkup(chart: Chart, locale: Locale): string {
  const legend = chartLegend(chart).map(
    ({ mark, text }) => `<li><span class="key ${mark}" aria-hidden="true"></span>${escapeMarkup(text[locale])}</li>`,
  );
  const caption = `<figcaption><strong>${escapeMarkup(chart.title[locale])}</strong> ${escapeMarkup(chart.sentence[locale])}</figcaption>`;
  return `<figure class="chart">${caption}${chartSvg(chart, locale)}${chartSvg(chart, locale, 'narrow')}${
    legend.length === 0 ? '' : `<ul class="keys">${legend.join('')}</ul>`
  }<p class="source">${escapeMarkup(chart.source[locale])}</p>${numbersMarkup(chart, locale)}</figure>`;
}

function numbersMarkup(chart: Chart, locale: Locale): string {
  if (!chart.ownTable) return '';
  const { columns, rows } = chartTable(chart);
  const content = plainTable({ kind: 'table', caption: chart.title, columns, rows, more: 0 }, locale);
  return fold({ title: labels.chartNumbers[locale], count: rowsText(rows.length, rows.length, locale), content });
}

/** Style of the pictures; a narrow screen shows the narrow drawing, whose text keeps a readable size. */
export const chartStyle = `
.chart{max-width:760px;break-inside:avoid;margin:20px 0}.chart figcaption{margin:0 0 8px;font-size:.95rem;color:var(--soft)}.chart figcaption strong{display:block;color:var(--ink)}
.drawing{display:block;width:100%;height:auto}.drawing.narrow{display:none}.drawing text{font-family:"Liberation Sans",Arial,Helvetica,sans-serif;paint-order:stroke;stroke:var(--paper);stroke-width:5px;stroke-linejoin:round}
.keys{list-style:none;display:flex;flex-wrap:wrap;gap:2px 18px;padding:0;margin:6px 0 0;font-size:.88rem}.key{display:inline-block;width:.8em;height:.8em;margin-right:.4em;background:var(--accent)}.key.other{background:var(--edge)}.key.loss{background:var(--poor)}.key.limit{width:3px;height:1em;background:var(--warm);vertical-align:-.15em}.key.none{display:none}
.chart .source{font-size:.8rem;color:var(--soft);margin:4px 0}
@media screen and (max-width:34rem){.drawing.wide{display:none}.drawing.narrow{display:block}}
@media print{.drawing,.key{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`;
