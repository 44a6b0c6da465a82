import { type Locale, locales } from '../../values/locale.ts';
import { sum } from '../../values/sum.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';
import type { Cell, ReportBlock } from '../blocks.ts';
import { fitted, lineCount } from './fitted-text.ts';
import { cellText, clean } from './slide-text.ts';
import { type SlideColumn, type SlideTable, slidePage, usableWidth } from './slides.ts';

/** The title of a column in French and English, and its share of the width of the table. */
type ColumnTitle = readonly [fr: string, en: string, share: number, kind?: 'number'];

/** A table `width` points wide whose cells are cut to `lines` lines. */
export function slideTable(
  titles: readonly ColumnTitle[],
  rows: readonly (readonly Cell[])[],
  { lines = 2, width = usableWidth }: { readonly lines?: number; readonly width?: number } = {},
): SlideTable {
  const columns = titles.map(
    ([fr, en, share, kind]): SlideColumn => ({ label: clean(pair(fr, en)), share, number: kind === 'number' }),
  );
  const cut = (cell: Cell, share: number): Text => {
    const text = clean(cellText(cell));
    return inBoth((locale) => fitted(text[locale], columnEms(share, width), lines));
  };
  return { columns, rows: rows.map((row) => row.map((cell, at) => cut(cell, columns[at]?.share ?? 1))) };
}

/** Some columns of a table of the report, by their place there, each with its share of the width. */
export function pickedTable(
  block: ReportBlock,
  picks: readonly (readonly [place: number, share: number])[],
): SlideTable {
  if (block.kind !== 'table') return slideTable([], []);
  return slideTable(
    picks.map(([place, share]): ColumnTitle => {
      const { label, number } = block.columns[place]!;
      return number === true ? [label.fr, label.en, share, 'number'] : [label.fr, label.en, share];
    }),
    block.rows.map((row) => picks.map(([place]) => row[place] ?? null)),
  );
}

/** Width of the text of a column, in ems of its size. */
export const columnEms = (share: number, width: number = usableWidth, size: number = slidePage.textSize): number =>
  (share * width - slidePage.cellMargin) / size;

/** Width of bold text for the same text in regular type. */
export const bold = 1.1;

interface RowSetting {
  readonly width?: number;
  readonly size?: number;
  /** True for a row in bold. */
  readonly heading?: boolean;
  readonly locales?: readonly Locale[];
}

/** Height of a row in points: that of its tallest cell, in the language where it is tallest. */
export function rowHeight(
  cells: readonly Text[],
  columns: readonly SlideColumn[],
  { width = usableWidth, size = slidePage.textSize, heading = false, locales: shown = locales }: RowSetting = {},
): number {
  const lines = cells.flatMap((cell, at) => {
    const ems = columnEms(columns[at]?.share ?? 1, width, size) / (heading ? bold : 1);
    return shown.map((locale) => lineCount(cell[locale], ems));
  });
  return Math.max(1, ...lines) * size * slidePage.leading + slidePage.cellPadding;
}

const bodyEms = usableWidth / slidePage.bodySize;

/** Where the figure starts, under the title and the body. */
export function figureTop(body: readonly Text[]): number {
  const lines = locales.map((locale) => sum(body.map((text) => lineCount(text[locale], bodyEms))));
  const most = Math.max(0, ...lines);
  return slidePage.bodyTop + (most === 0 ? 0 : most * slidePage.bodySize * slidePage.leading + 14);
}

/** The table cut into pages that fit under the body, with heights as even as possible. */
export function pagesOf({ columns, rows }: SlideTable, body: readonly Text[]): SlideTable[] {
  const room = roomFor(columns, body);
  const heights = rows.map((row) => rowHeight(row, columns));
  const full = pagesWithin(heights, room);
  // The smallest height that needs no more pages leaves none with a single row.
  const even = [...heights.keys()]
    .map((at) => sum(heights.slice(0, at + 1)))
    .find((height) => height <= room && pagesWithin(heights, height).length === full.length);
  const pages = even === undefined ? full : pagesWithin(heights, even);
  return pages.map(([from, to]) => ({ columns, rows: rows.slice(from, to) }));
}

/** Height that is left for rows under the body and the titles of the columns. */
const roomFor = (columns: readonly SlideColumn[], body: readonly Text[]): number =>
  slidePage.sourceTop -
  8 -
  figureTop(body) -
  rowHeight(
    columns.map((one) => one.label),
    columns,
    { heading: true },
  );

function pagesWithin(heights: readonly number[], room: number): [from: number, to: number][] {
  const pages: [number, number][] = [];
  let left = 0;
  heights.forEach((height, at) => {
    const last = pages.at(-1);
    if (last === undefined || height > left) {
      pages.push([at, at + 1]);
      left = room;
    } else last[1] = at + 1;
    left -= height;
  });
  return pages;
}

/** The rows that fit on one page; the body then ends with how many rows are left out. */
export function cutToPage(table: SlideTable, body: readonly Text[]): { table: SlideTable; body: readonly Text[] } {
  if (firstPage(table, body).rows.length === table.rows.length) return { table, body };
  const withCount = (shown: number): Text[] => [
    ...body,
    pair(
      `Les ${shown} premières lignes sur ${table.rows.length}\u202f; le rapport donne les autres.`,
      `The first ${shown} rows of ${table.rows.length}; the report gives the others.`,
    ),
  ];
  const cut = firstPage(table, withCount(table.rows.length));
  return { table: cut, body: withCount(cut.rows.length) };
}

function firstPage({ columns, rows }: SlideTable, body: readonly Text[]): SlideTable {
  const heights = rows.map((row) => rowHeight(row, columns));
  const [, to] = pagesWithin(heights, roomFor(columns, body))[0] ?? [0, 0];
  return { columns, rows: rows.slice(0, to) };
}
