import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  type ParagraphChild,
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
import { columnWidths, fitsWords, linesIn } from '../xlsx/column-widths.ts';
import { cellStyles, colours, textWidth } from './style.ts';
import { words } from './text.ts';

/** What a cell holds: its words, to measure them, and the paragraphs that show them. */
export interface DocumentCell {
  readonly text: string;
  readonly paragraphs: readonly (readonly ParagraphChild[])[];
  readonly fill?: string;
}

/** From this many columns on, letters are smaller. */
const manyColumns = 7;
/** A row of more lines is broken at the end of a page: kept whole, it would leave an empty page, or be cut. */
const longestRow = 24;

/** A table whose head is repeated on each page; `rowHeads`: its first column names the rows. */
export function documentTable(
  columns: readonly ReportColumn[],
  rows: readonly (readonly DocumentCell[])[],
  locale: Locale,
  { rowHeads = false }: { readonly rowHeads?: boolean } = {},
): Table {
  const texts = columns.map(({ label }, at) => ({
    head: label[locale],
    cells: rows.map((row) => row[at]?.text ?? ''),
  }));
  const space =
    cellStyles.slice(columns.length >= manyColumns ? 1 : 0).find((one) => fitsWords(texts, textWidth, one)) ??
    cellStyles[2];
  const { style, margin } = space;
  const widths = columnWidths(texts, textWidth, space);
  const cell = (at: number, head: boolean, keepNext: boolean, { paragraphs, fill }: Omit<DocumentCell, 'text'>) =>
    new TableCell({
      width: { size: widths[at]!, type: WidthType.DXA },
      verticalAlign: head ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
      ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, fill } }),
      ...(head ? { borders: { bottom: { style: BorderStyle.SINGLE, size: 12, color: colours.ink } } } : {}),
      children: paragraphs.map(
        (children) =>
          new Paragraph({
            style,
            children,
            ...(columns[at]?.number ? { alignment: AlignmentType.RIGHT } : {}),
            ...(keepNext ? { keepNext } : {}),
          }),
      ),
    });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ label }, at) =>
      cell(at, true, true, { paragraphs: [[words(label[locale], { bold: true })]], fill: colours.wash }),
    ),
  });
  const body = rows.map((row, number) => {
    // The last row does not stand alone on a page.
    const kept = number === rows.length - 2;
    const lines = Math.max(0, ...row.map(({ text }, at) => linesIn(text, widths[at]!, space)));
    const cantSplit = lines <= longestRow;
    return new TableRow({
      cantSplit,
      children: row.map((one, at) => cell(at, false, cantSplit && kept, one)),
    });
  });
  return new Table({
    rows: [head, ...body],
    columnWidths: widths,
    width: { size: textWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { left: margin / 2, right: margin / 2, marginUnitType: WidthType.DXA },
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

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const thin = { style: BorderStyle.SINGLE, size: 4, color: colours.line };
