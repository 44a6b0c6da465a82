import writeXlsxFile, { type CellObject, type Sheet } from 'write-excel-file/node';
import { getCellAddress } from 'write-excel-file/utility';
import type { SheetCell, Workbook, WorkbookSheet } from '../../core/report/workbook/workbook.ts';
import type { Locale } from '../../core/values/locale.ts';
import { plainText } from '../../core/values/strings/plain-text.ts';
import { parsedUrl } from '../../core/values/url.ts';
import { isWebAddress } from '../report-labels.ts';
import { reproducibleZip } from '../reproducible-zip.ts';
import { cellObject, headerCell, isTypedCell, textCell, type TypedCell } from './cell-object.ts';
import { formulaPlace } from './formula-place.ts';
import { joinedRanges } from './joined-ranges.ts';
import { type NumberFormats, numberFormats } from './number-formats.ts';
import type { DocumentStamp } from '../core-properties.ts';
import { type FileContent, type SheetExtras, type TypedKind, workbookParts } from './package-parts.ts';
import { colours } from './style.ts';

/** Excel specifications and limits; an address beyond them stays text. */
const limits = { address: 2_079, linksOfSheet: 65_530 };

/** The workbook as an Excel package; equal workbooks are equal bytes. `day` (ISO) is its date. */
export async function renderXlsx(workbook: Workbook, stamp: DocumentStamp): Promise<Uint8Array> {
  const { locale, day } = stamp;
  const formats = numberFormats(workbook.currency, locale);
  const sheets = workbook.sheets.map((sheet) => renderSheet(sheet, { workbook, locale, formats }));
  const parts = workbookParts({
    title: plainText(workbook.title[locale]),
    sheets: sheets.map(({ extras }) => extras),
    stamp,
  });
  const file = writeXlsxFile(
    sheets.map(({ sheet }) => sheet),
    { features: [parts], fontFamily: 'Calibri', fontSize: 11 },
  );
  return reproducibleZip(await file.toBuffer(), day);
}

interface RenderContext {
  readonly workbook: Workbook;
  readonly locale: Locale;
  readonly formats: NumberFormats;
}

function renderSheet(
  sheet: WorkbookSheet,
  { workbook, locale, formats }: RenderContext,
): { sheet: Sheet<FileContent>; extras: SheetExtras } {
  const name = sheet.name[locale];
  const links: { cell: string; url: string }[] = [];
  const typed: Record<TypedKind, string[]> = { positive: [], number: [], day: [] };
  const lines = [
    ...sheet.rows.map((row) => ({ row, isTotal: false })),
    ...(sheet.totals ?? []).map((row) => ({ row, isTotal: true })),
  ];
  const body = lines.map(({ row, isTotal }, index): CellObject[] => {
    const place = formulaPlace(sheet, index + 2, workbook, locale);
    return sheet.columns.map((column, at) => {
      const address = getCellAddress(index + 1, at);
      const cell = row[column.key];
      if (isTypedCell(cell)) cellsOfKind(cell, typed)?.push(address);
      const url = links.length < limits.linksOfSheet ? linkTarget(cell) : null;
      if (url !== null) links.push({ cell: address, url });
      return cellObject(cell, { column, isTotal, isLink: url !== null, place, formats });
    });
  });
  const data = [
    sheet.columns.map((column) => headerCell(column, locale)),
    ...(lines.length === 0 ? [[textCell(sheet.empty[locale])]] : body),
  ];
  return {
    sheet: {
      sheet: name,
      data,
      columns: sheet.columns.map(({ width }) => ({ width })),
      orientation: 'landscape',
      stickyRowsCount: 1,
      stickyColumnsCount: sheet.sticky,
      ...conditionalFormats(sheet, lines.length, locale),
    },
    extras: {
      name,
      links,
      typed: {
        positive: joinedRanges(typed.positive),
        number: joinedRanges(typed.number),
        day: joinedRanges(typed.day),
      },
      pagesWide: sheet.pagesWide,
      charts: sheet.charts ?? [],
    },
  };
}

/** The address that a cell links to; null when it is not a link that Excel opens. */
function linkTarget(cell: SheetCell | undefined): string | null {
  if (typeof cell !== 'object' || cell === null || !('url' in cell)) return null;
  const href = isWebAddress(cell.url) ? (parsedUrl(cell.url)?.href ?? null) : null;
  return href === null || href.length > limits.address ? null : href;
}

/** The list of cells with the validation rule of this one; null for free text. */
function cellsOfKind({ typed, negative }: TypedCell, cells: Record<TypedKind, string[]>): string[] | null {
  if (typed === 'words') return null;
  return cells[typed === 'day' ? 'day' : negative === true ? 'number' : 'positive'];
}

/** Colours of the columns that a mark covers, by the text of its own column. */
function conditionalFormats(
  { marks = [], columns }: WorkbookSheet,
  lines: number,
  locale: Locale,
): Pick<Sheet<FileContent>, 'conditionalFormatting'> {
  if (marks.length === 0) return {};
  const numberOf = (key: string): number => columns.findIndex((one) => one.key === key) + 1;
  return {
    conditionalFormatting: marks.flatMap((mark) =>
      mark.columns.map((key) => ({
        cellRange: { from: { row: 2, column: numberOf(key) }, to: { row: lines + 1, column: numberOf(key) } },
        condition: {
          formula: `$${getCellAddress(1, numberOf(mark.column) - 1)}="${mark.words[locale].replaceAll('"', '""')}"`,
        },
        style: colours.tone[mark.tone],
      })),
    ),
  };
}
