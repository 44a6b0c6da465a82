import type { ReportBlock, ReportColumn } from '../../core/report/blocks.ts';
import { dayText } from '../../core/values/day-text.ts';
import type { Locale } from '../../core/values/locale.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { moreText } from '../report-labels.ts';
import { cellMarkup } from './cell.ts';
import { heatClass } from './colours.ts';
import { escapeCell } from './escape-cell.ts';
import { fold, foldBelow } from './fold.ts';
import { itemsText, labels, rowsText } from './labels.ts';

type Of<Kind extends ReportBlock['kind']> = Extract<ReportBlock, { kind: Kind }>;

/** Where a table is: the first one of a section, a later one, or in a part that the reader opens. */
export type TablePlace = 'first' | 'next' | 'inside';

/** Most cells of a table in view, and most rows inside a part that the reader has opened (working assumptions). */
const mostCells = { first: 24, next: 12 };
const mostOpenRows = 12;
const mostHeatRows = 4;

/** A table in view when it is short for its place, else folded. */
export function tableMarkup(block: Of<'table'>, locale: Locale, place: TablePlace): string {
  const { rows, columns, more } = block;
  const isShort = place === 'inside' ? rows.length <= mostOpenRows : rows.length * columns.length <= mostCells[place];
  const content = plainTable(block, locale);
  if (isShort) return content;
  return fold({ title: block.caption[locale], count: rowsText(rows.length, rows.length + more, locale), content });
}

export function plainTable({ columns, rows, caption, more }: Of<'table'>, locale: Locale): string {
  const head = columns.map(
    (column) => `<th scope="col"${columnClass(column)}>${escapeMarkup(column.label[locale])}</th>`,
  );
  const opening = columns.map((column, at) => {
    // The value alone is clear in a table of two columns, whose first one names it.
    const isNamed = at > 0 && (columns.length > 2 || column.number === true);
    return `<td${columnClass(column)}${isNamed ? ` data-label="${escapeMarkup(column.label[locale])}"` : ''}>`;
  });
  const lines = rows.map(
    (row) => `<tr>${row.map((cell, at) => `${opening[at] ?? '<td>'}${cellMarkup(cell, locale)}</td>`).join('')}</tr>`,
  );
  const rest = more > 0 ? `<p class="more">${moreText(more, null, locale)}</p>` : '';
  return `<table class="stack"><caption>${escapeMarkup(caption[locale])}</caption><thead><tr>${head.join('')}</tr></thead><tbody>${lines.join('\n')}</tbody></table>${rest}`;
}

function columnClass({ number, wide }: ReportColumn): string {
  const names = [number ? 'number' : '', wide ? 'wide' : ''].filter((name) => name !== '');
  return names.length > 0 ? ` class="${names.join(' ')}"` : '';
}

/** A table of shades; each cell also shows its number, since colour is never the only sign. */
export function heatMarkup(block: Of<'heat'>, locale: Locale): string {
  const head = block.columns.map((name) => `<th scope="col">${escapeCell(name[locale])}</th>`).join('');
  const rows = block.rows.map((name, row) => {
    const cells = (block.values[row] ?? []).map((value) =>
      value === null
        ? `<td class="unknown" title="${labels.notMeasured[locale]}">–</td>`
        : `<td class="${heatClass(value)}">${Math.round(value * 100)}</td>`,
    );
    return `<tr><th scope="row">${escapeCell(name)}</th>${cells.join('')}</tr>`;
  });
  const title = block.caption[locale];
  const caption = escapeMarkup(title);
  const content = `<div class="scroll" role="region" tabindex="0" aria-label="${caption}"><table class="heatmap"><caption>${caption}</caption><thead><tr><td></td>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
  if (rows.length <= mostHeatRows) return content;
  return fold({ title, count: rowsText(rows.length, rows.length, locale), content });
}

/** Dated items, a part a month; the first month is in view. */
export function daysMarkup(block: Of<'days'>, locale: Locale): string {
  const months = new Map<string, Of<'days'>['items'][number][]>();
  for (const item of block.items) {
    const month = item.date.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), item]);
  }
  const parts = Array.from(months, ([month, items], at) => {
    const rows = items.map(
      (item) =>
        `<tr><th scope="row">${dayText(item.date, locale, 'weekday')}</th><td><span class="family">${escapeMarkup(item.family[locale])}</span></td><td class="wide"><strong>${escapeCell(item.title[locale])}</strong><br><span class="note">${escapeCell(item.detail[locale])}</span></td></tr>`,
    );
    const title = dayText(`${month}-01`, locale, 'month');
    return foldBelow(`<h3>${title}</h3>`, {
      count: itemsText(items.length, locale),
      content: `<table class="stack days" aria-label="${title}"><tbody>${rows.join('')}</tbody></table>`,
      open: at === 0,
    });
  });
  return `<p class="caption">${escapeMarkup(block.caption[locale])}</p>${parts.join('\n')}`;
}
