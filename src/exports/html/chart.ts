import type { ReportBlock } from '../../core/report/blocks.ts';
import type { Locale } from '../../core/values/locale.ts';
import { escapeMarkup } from '../escape-markup.ts';

const colon = { fr: '\u202f:', en: ':' };

type Chart = Extract<ReportBlock, { kind: 'chart' }>;

/** A bar chart whose rows are those of a table: the picture and the figures are read together. */
export function chartMarkup({ caption, bars, limit }: Chart, locale: Locale): string {
  const largest = Math.max(...bars.map(({ value }) => value), limit?.value ?? 0, 1e-9);
  const part = (value: number): string => ((100 * Math.max(0, value)) / largest).toFixed(1);
  const mark = limit === null ? '' : `<rect class="limit" x="${part(limit.value)}" width=".7" height="1"/>`;
  const rows = bars.map(
    ({ label, value, shown, strong }) =>
      `<tr${strong ? ' class="strong"' : ''}><th scope="row">${escapeMarkup(label[locale])}</th><td class="drawn"><svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true"><rect width="${part(value)}" height="1"/>${mark}</svg></td><td class="number">${escapeMarkup(shown[locale])}</td></tr>`,
  );
  const legend =
    limit === null
      ? ''
      : `<figcaption><span class="limit-mark" aria-hidden="true"></span> ${escapeMarkup(`${limit.label[locale]}${colon[locale]} ${limit.shown[locale]}`)}</figcaption>`;
  return `<figure class="chart"><table><caption>${escapeMarkup(caption[locale])}</caption><tbody>${rows.join('')}</tbody></table>${legend}</figure>`;
}

/** Style of the charts: the bars of a text are dark, the others pale. */
export const chartStyle = `
.chart{max-width:760px;break-inside:avoid}.chart table{width:100%;border-collapse:collapse}.chart caption{text-align:left;font-size:.9rem;color:var(--soft);padding-bottom:6px}
.chart th{font-weight:400;text-align:left;width:34%;padding:3px 10px 3px 0}.chart td{padding:3px 0;border:0}.chart th{border:0;background:none}.chart .drawn{width:48%}.chart .number{padding-left:10px;text-align:right;white-space:nowrap}
.chart .bar{height:16px;border-radius:3px}.chart .bar rect{fill:var(--edge)}.chart .strong .bar rect{fill:var(--accent)}.chart .strong th,.chart .strong .number{font-weight:600}
.chart .bar .limit,.chart .strong .bar .limit{fill:var(--warm)}.limit-mark{display:inline-block;width:3px;height:1em;background:var(--warm);vertical-align:-.15em}
`;
