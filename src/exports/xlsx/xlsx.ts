import writeXlsxFile, { type CellObject, type Sheet } from 'write-excel-file/node';
import { getCellAddress } from 'write-excel-file/utility';
import type { SheetCell, SheetColumn, Workbook, WorkbookSheet } from '../../core/report/workbook/workbook.ts';
import type { Locale } from '../../core/values/locale.ts';
import { plainText } from '../../core/values/plain-text.ts';
import { shownAddress } from '../../core/values/shown-address.ts';
import { parsedUrl } from '../../core/values/url.ts';
import { isWebAddress, reportWords } from '../report-words.ts';
import { settledZip } from '../settled-zip.ts';
import { numberFormats } from './formats.ts';
import { type FormulaPlace, formulaText } from './formulas.ts';
import { type FileContent, type SheetExtras, type TypedKind, workbookParts } from './parts.ts';

/** What Excel holds (its specifications and limits): more is cut, or stays text. */
const limits = { characters: 32_767, address: 2_079, linksOfSheet: 65_530 };
/** Rows a formula looks at in another sheet: those of the plan, and those a reader adds. */
const leastRows = 2_000;

/** Dark on light, or white on dark, all above 4.5:1. */
const colours = {
  title: { plan: '#1F3A5F', reader: '#6B4E00', formula: '#4A4A4A' },
  reader: '#FFF6CC',
  formula: '#F0F0F0',
  line: '#8C8C8C',
  row: '#DCDCDC',
  link: '#0B4F9E',
  tone: {
    good: { backgroundColor: '#D9F0DD', textColor: '#14532D' },
    warning: { backgroundColor: '#FFE2B0', textColor: '#5C3B00' },
    bad: { backgroundColor: '#F9D0CE', textColor: '#7A1410' },
  },
};

/** The workbook as a package of Excel, the same at each making. `day` (ISO) dates it. */
export async function renderXlsx(
  workbook: Workbook,
  { locale, day }: { readonly locale: Locale; readonly day: string },
): Promise<Uint8Array> {
  const formats = numberFormats(workbook.currency, locale);
  const pages = workbook.sheets.map((sheet) => pageOf(sheet, { workbook, locale, formats }));
  const parts = workbookParts(
    plainText(workbook.title[locale]),
    pages.map((page) => page.extras),
    locale,
    day,
  );
  const made = writeXlsxFile(
    pages.map((page) => page.sheet),
    {
      features: [parts],
      fontFamily: 'Calibri',
      fontSize: 11,
    },
  );
  return settledZip(await made.toBuffer(), day);
}

interface Making {
  readonly workbook: Workbook;
  readonly locale: Locale;
  readonly formats: ReturnType<typeof numberFormats>;
}

function pageOf(sheet: WorkbookSheet, making: Making): { sheet: Sheet<FileContent>; extras: SheetExtras } {
  const { locale } = making;
  const name = sheet.name[locale];
  const links: { cell: string; url: string }[] = [];
  const typed: Record<TypedKind, string[]> = { positive: [], number: [], day: [] };
  const lines = [
    ...sheet.rows.map((row) => ({ row, isTotal: false })),
    ...(sheet.totals ?? []).map((row) => ({ row, isTotal: true })),
  ];
  const data = [
    sheet.columns.map((column) => titleCell(column, locale)),
    ...(lines.length === 0 ? [[textCell(sheet.empty[locale])]] : []),
    ...lines.map(({ row, isTotal }, index) =>
      sheet.columns.map((column, at) => {
        const address = getCellAddress(index + 1, at);
        const cell = row[column.key];
        if (isTyped(cell)) typedKind(cell, typed)?.push(address);
        const url = linkOf(cell, links.length);
        if (url !== null) links.push({ cell: address, url });
        return cellOf(cell, column, isTotal, url !== null, placeOf(sheet, index + 2, making), making);
      }),
    ),
  ];
  return {
    sheet: {
      sheet: name,
      data,
      columns: sheet.columns.map(({ width }) => ({ width })),
      orientation: 'landscape',
      stickyRowsCount: 1,
      stickyColumnsCount: sheet.sticky,
      ...((sheet.marks ?? []).length === 0 ? {} : { conditionalFormatting: marksOf(sheet, lines.length, locale) }),
    },
    extras: { name, links, typed: joinedRanges(typed), pagesWide: sheet.pagesWide },
  };
}

function titleCell({ label, by }: SheetColumn, locale: Locale): CellObject {
  return {
    ...textCell(label[locale]),
    fontWeight: 'bold',
    textColor: '#FFFFFF',
    backgroundColor: colours.title[by ?? 'plan'],
    alignVertical: 'center',
  };
}

function cellOf(
  cell: SheetCell | undefined,
  column: SheetColumn,
  isTotal: boolean,
  isLink: boolean,
  place: FormulaPlace,
  making: Making,
): CellObject {
  const filled = {
    bottomBorderStyle: 'thin' as const,
    bottomBorderColor: colours.row,
    ...contentOf(cell, place, making),
    ...(isLink ? { textColor: colours.link, textDecoration: { underline: true as const } } : {}),
    ...(isTotal ? { fontWeight: 'bold' as const, topBorderStyle: 'thin' as const, topBorderColor: colours.line } : {}),
  };
  if (isTyped(cell))
    return { ...filled, backgroundColor: colours.reader, borderStyle: 'thin', borderColor: colours.line };
  return column.by === 'formula' || isFormula(cell) ? { ...filled, backgroundColor: colours.formula } : filled;
}

function contentOf(cell: SheetCell | undefined, place: FormulaPlace, { locale, formats }: Making): CellObject {
  if (cell === undefined) return {};
  if (cell === null) return textCell(reportWords.notMeasured[locale]);
  if (typeof cell === 'string') return textCell(cell);
  if ('fr' in cell) return textCell(cell[locale]);
  if ('url' in cell) return textCell(addressText(cell.url, cell.path === true));
  const upright = { alignVertical: 'top' } as const;
  if ('day' in cell)
    return {
      ...upright,
      type: Date,
      value: new Date(`${cell.day}T00:00:00Z`),
      ...formatted(formats.of('day')),
      align: 'right',
    };
  if ('typed' in cell) {
    const words = cell.typed === 'words';
    const held = cell.value === undefined ? {} : { value: cell.value };
    return {
      ...upright,
      type: words ? String : Number,
      ...held,
      ...formatted(formats.typed(cell.typed)),
      ...(words ? { wrap: true } : {}),
    };
  }
  if ('formula' in cell) {
    const shows = {
      type: 'Formula',
      value: formulaText(cell.formula, place),
      ...formatted(formats.of(cell.format)),
    } as const;
    return { ...upright, ...shows, wrap: true, align: 'right' };
  }
  if (cell.value === null || !Number.isFinite(cell.value)) return textCell(reportWords.notMeasured[locale]);
  return { ...upright, type: Number, value: cell.value, ...formatted(formats.of(cell.format, cell.value)) };
}

const formatted = (format: string | undefined) => (format === undefined ? {} : { format });

const isTyped = (cell: SheetCell | undefined): cell is Extract<SheetCell, { typed: unknown }> =>
  typeof cell === 'object' && cell !== null && 'typed' in cell;

const isFormula = (cell: SheetCell | undefined): boolean =>
  typeof cell === 'object' && cell !== null && 'formula' in cell;

/** An address as people read it, without its host where the column has one. */
function addressText(url: string, isPath: boolean): string {
  const parsed = isPath ? parsedUrl(url) : null;
  return shownAddress(parsed === null ? url : `${parsed.pathname}${parsed.search}`);
}

/** Always a string, whatever it begins with. */
function textCell(text: string): CellObject {
  return { type: String, value: cellText(text), wrap: true, align: 'left', indent: 1, alignVertical: 'top' };
}

/** Text as a cell may hold it: Excel would read `_x0041_` as a letter, and the library lose the names of its own objects. */
function cellText(text: string): string {
  const safe = plainText(text).replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  const shown =
    safe.length <= limits.characters
      ? safe
      : `${safe.slice(0, limits.characters - 1).replace(/[\ud800-\udbff]$/, '')}…`;
  return shown in Object.prototype ? `${shown} ` : shown;
}

/** The address a cell leads to, null where it leads nowhere. */
function linkOf(cell: SheetCell | undefined, already: number): string | null {
  if (typeof cell !== 'object' || cell === null || !('url' in cell) || already >= limits.linksOfSheet) return null;
  const href = isWebAddress(cell.url) ? (parsedUrl(cell.url)?.href ?? null) : null;
  return href === null || href.length > limits.address ? null : href;
}

function typedKind(
  { typed, negative }: Extract<SheetCell, { typed: unknown }>,
  into: Record<TypedKind, string[]>,
): string[] | null {
  if (typed === 'words') return null;
  return into[typed === 'day' ? 'day' : negative === true ? 'number' : 'positive'];
}

/** Cells one under the other as one range: `F2 F3 F4` is `F2:F4`. */
function joinedRanges(typed: Readonly<Record<TypedKind, readonly string[]>>): SheetExtras['typed'] {
  const join = (cells: readonly string[]): string[] => {
    const ranges: { column: string; from: number; to: number }[] = [];
    const open = new Map<string, { column: string; from: number; to: number }>();
    for (const cell of cells) {
      const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
      const known = open.get(letters);
      if (known !== undefined && known.to === Number(digits) - 1) known.to = Number(digits);
      else {
        const range = { column: letters, from: Number(digits), to: Number(digits) };
        open.set(letters, range);
        ranges.push(range);
      }
    }
    return ranges.map(({ column, from, to }) => (from === to ? `${column}${from}` : `${column}${from}:${column}${to}`));
  };
  return { positive: join(typed.positive), number: join(typed.number), day: join(typed.day) };
}

/** How columns are named for a formula of this row. */
function placeOf(sheet: WorkbookSheet, row: number, { workbook, locale }: Making): FormulaPlace {
  const letter = (of: WorkbookSheet, key: string): string => {
    const at = of.columns.findIndex((one) => one.key === key);
    if (at === -1) throw new RangeError(`no column ${key} in the sheet ${of.id}`);
    return getCellAddress(0, at).slice(0, -1);
  };
  const between = (name: string, from: number, to: number): string => `$${name}$${from}:$${name}$${to}`;
  return {
    locale,
    own: (column) => `$${letter(sheet, column)}${row}`,
    rows: (column) => between(letter(sheet, column), 2, Math.max(2, sheet.rows.length + 1)),
    of: ({ sheet: id, column }) => {
      const other = workbook.sheets.find((one) => one.id === id);
      if (other === undefined) throw new RangeError(`no sheet ${id}`);
      // Under a table that has totals, a longer range would count them again.
      const last = other.totals === undefined ? Math.max(leastRows, other.rows.length + 1) : other.rows.length + 1;
      return `'${other.name[locale].replaceAll("'", "''")}'!${between(letter(other, column), 2, Math.max(2, last))}`;
    },
  };
}

function marksOf(
  sheet: WorkbookSheet,
  lines: number,
  locale: Locale,
): NonNullable<Sheet<FileContent>['conditionalFormatting']> {
  const columnOf = (key: string): number => sheet.columns.findIndex((one) => one.key === key) + 1;
  return (sheet.marks ?? []).flatMap((mark) =>
    mark.columns.map((key) => ({
      cellRange: { from: { row: 2, column: columnOf(key) }, to: { row: lines + 1, column: columnOf(key) } },
      condition: {
        formula: `$${getCellAddress(1, columnOf(mark.column) - 1)}="${mark.words[locale].replaceAll('"', '""')}"`,
      },
      style: colours.tone[mark.tone],
    })),
  );
}
