import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { ReportColumn } from '../../core/report/blocks.ts';
import type { Locale } from '../../core/values/locale.ts';
import { type ColumnTexts, columnWidths, fitsWords, linesIn } from './column-widths.ts';
import type { DocumentCell } from './document-cell.ts';
import { cellStyles, colours, textWidth } from './style.ts';
import { textRun } from './text-runs.ts';

/** From this number of columns, the most spacious cell style is not tried. */
const manyColumns = 7;
/** Lines from which a row may break across pages: kept whole, it could leave an empty page, or be cut. */
const longestRow = 24;

/** A table whose header row repeats on each page; `rowHeads`: the first column names the rows. */
export function documentTable(
  columns: readonly ReportColumn[],
  rows: readonly (readonly DocumentCell[])[],
  locale: Locale,
  { rowHeads = false, width = textWidth }: { readonly rowHeads?: boolean; readonly width?: number } = {},
): Table {
  const texts = columns.map(({ label }, at) => ({
    head: label[locale],
    cells: rows.map((row) => row[at]?.text ?? ''),
  }));
  const layout: TableLayout = { columns, ...spaceOf(texts, width) };
  return new Table({
    rows: [
      headerRow(layout, locale),
      // The last two rows stay together, so that no row is alone on the last page.
      ...rows.map((row, index) => bodyRow(row, layout, index === rows.length - 2)),
    ],
    columnWidths: layout.widths,
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { left: layout.cellStyle.margin / 2, right: layout.cellStyle.margin / 2, marginUnitType: WidthType.DXA },
    borders: { top: none, left: none, right: none, insideVertical: none, bottom: thin, insideHorizontal: thin },
    tableLook: {
      firstRow: true,
      firstColumn: rowHeads,
      lastRow: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
  });
}

/** The most spacious cell style that splits no usual word, and the widths of the columns in it. */
function spaceOf(texts: readonly ColumnTexts[], width: number): Pick<TableLayout, 'cellStyle' | 'widths'> {
  const styles = cellStyles.slice(texts.length >= manyColumns ? 1 : 0);
  const cellStyle = styles.find((one) => fitsWords(texts, width, one)) ?? cellStyles[2];
  return { cellStyle, widths: columnWidths(texts, width, cellStyle) };
}

/** Columns, and lines of a row, from which a table is easier to read on a landscape page (working assumptions). */
const wideTable = { columns: 6, lines: 11 };

/** True for a table whose cells would be tall and narrow on a portrait page. */
export function isWideTable(texts: readonly ColumnTexts[]): boolean {
  if (texts.length < wideTable.columns) return false;
  const { cellStyle, widths } = spaceOf(texts, textWidth);
  return texts.some(({ cells }, column) =>
    cells.some((text) => linesIn(text, widths[column]!, cellStyle) >= wideTable.lines),
  );
}

interface TableLayout {
  readonly columns: readonly ReportColumn[];
  readonly cellStyle: (typeof cellStyles)[number];
  readonly widths: number[];
}

function headerRow(layout: TableLayout, locale: Locale): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: layout.columns.map(({ label }, column) => {
      const paragraphs = [[textRun(label[locale], { bold: true })]];
      return tableCell({ paragraphs, fill: colours.wash }, layout, { column, header: true, keepNext: true });
    }),
  });
}

function bodyRow(row: readonly DocumentCell[], layout: TableLayout, withNext: boolean): TableRow {
  const lines = Math.max(0, ...row.map(({ text }, column) => linesIn(text, layout.widths[column]!, layout.cellStyle)));
  const cantSplit = lines <= longestRow;
  return new TableRow({
    cantSplit,
    children: row.map((cell, column) =>
      tableCell(cell, layout, { column, header: false, keepNext: cantSplit && withNext }),
    ),
  });
}

function tableCell(
  { paragraphs, fill }: Omit<DocumentCell, 'text'>,
  { columns, cellStyle, widths }: TableLayout,
  { column, header, keepNext }: { readonly column: number; readonly header: boolean; readonly keepNext: boolean },
): TableCell {
  return new TableCell({
    width: { size: widths[column]!, type: WidthType.DXA },
    verticalAlign: header ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
    ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, fill } }),
    ...(header ? { borders: { bottom: { style: BorderStyle.SINGLE, size: 12, color: colours.ink } } } : {}),
    children: paragraphs.map(
      (children) =>
        new Paragraph({
          style: cellStyle.style,
          children,
          ...(columns[column]?.number ? { alignment: AlignmentType.RIGHT } : {}),
          ...(keepNext ? { keepNext } : {}),
        }),
    ),
  });
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const thin = { style: BorderStyle.SINGLE, size: 4, color: colours.line };
