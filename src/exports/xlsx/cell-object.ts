import type { CellObject } from 'write-excel-file/node';
import type { SheetCell, SheetColumn } from '../../core/report/workbook/workbook.ts';
import type { Locale } from '../../core/values/locale.ts';
import { plainText } from '../../core/values/strings/plain-text.ts';
import { shownAddress } from '../../core/values/addresses/shown-address.ts';
import { parsedUrl } from '../../core/values/url.ts';
import { reportLabels } from '../report-labels.ts';
import { type FormulaPlace, formulaText } from './formula-text.ts';
import type { NumberFormats } from './number-formats.ts';
import { colours } from './style.ts';

/** Longest text of a cell, in characters (Excel specifications and limits). */
const longestText = 32_767;

export interface CellContext {
  readonly column: SheetColumn;
  readonly isTotal: boolean;
  readonly isLink: boolean;
  readonly place: FormulaPlace;
  readonly formats: NumberFormats;
}

/** A cell of the body in the format of the library. */
export function cellObject(cell: SheetCell | undefined, context: CellContext): CellObject {
  const { column, isTotal, isLink } = context;
  const object = {
    bottomBorderStyle: 'thin' as const,
    bottomBorderColor: colours.row,
    ...contentOf(cell, context),
    ...(isLink ? { textColor: colours.link, textDecoration: { underline: true as const } } : {}),
    ...(isTotal ? { fontWeight: 'bold' as const, topBorderStyle: 'thin' as const, topBorderColor: colours.line } : {}),
  };
  if (isTypedCell(cell))
    return { ...object, backgroundColor: colours.reader, borderStyle: 'thin', borderColor: colours.line };
  return column.by === 'formula' || isFormulaCell(cell) ? { ...object, backgroundColor: colours.formula } : object;
}

export function headerCell({ label, by }: SheetColumn, locale: Locale): CellObject {
  return {
    ...textCell(label[locale]),
    fontWeight: 'bold',
    textColor: '#FFFFFF',
    backgroundColor: colours.title[by ?? 'plan'],
    alignVertical: 'center',
  };
}

/** A cell that is always a string, even when its text starts like a formula or a number. */
export function textCell(text: string): CellObject {
  return { type: String, value: safeText(text), wrap: true, align: 'left', indent: 1, alignVertical: 'top' };
}

export type TypedCell = Extract<SheetCell, { typed: unknown }>;

/** True for a cell that the reader completes. */
export const isTypedCell = (cell: SheetCell | undefined): cell is TypedCell =>
  typeof cell === 'object' && cell !== null && 'typed' in cell;

const isFormulaCell = (cell: SheetCell | undefined): boolean =>
  typeof cell === 'object' && cell !== null && 'formula' in cell;

const top = { alignVertical: 'top' } as const;

function contentOf(cell: SheetCell | undefined, { place, formats }: CellContext): CellObject {
  const { locale } = place;
  if (cell === undefined) return {};
  if (cell === null) return textCell(reportLabels.notMeasured[locale]);
  if (typeof cell === 'string') return textCell(cell);
  if ('fr' in cell) return textCell(cell[locale]);
  if ('url' in cell) return textCell(addressText(cell.url, cell.path === true));
  if ('day' in cell) {
    const value = new Date(`${cell.day}T00:00:00Z`);
    return { ...top, type: Date, value, ...withFormat(formats.of('day')), align: 'right' };
  }
  if ('typed' in cell) return typedContent(cell, formats);
  if ('formula' in cell) {
    const value = formulaText(cell.formula, place);
    return { ...top, type: 'Formula', value, ...withFormat(formats.of(cell.format)), wrap: true, align: 'right' };
  }
  if (cell.value === null || !Number.isFinite(cell.value)) return textCell(reportLabels.notMeasured[locale]);
  return { ...top, type: Number, value: cell.value, ...withFormat(formats.of(cell.format, cell.value)) };
}

function typedContent({ typed, value }: TypedCell, formats: NumberFormats): CellObject {
  const isText = typed === 'words';
  return {
    ...top,
    type: isText ? String : Number,
    ...(value === undefined ? {} : { value }),
    ...withFormat(formats.typed(typed)),
    ...(isText ? { wrap: true } : {}),
  };
}

const withFormat = (format: string | undefined) => (format === undefined ? {} : { format });

/** An address in its readable form; `isPath`: without its host. */
function addressText(url: string, isPath: boolean): string {
  const parsed = isPath ? parsedUrl(url) : null;
  return shownAddress(parsed === null ? url : `${parsed.pathname}${parsed.search}`);
}

/** Excel reads `_x0041_` as a letter, and the library mistakes names of `Object.prototype` for its own entries. */
function safeText(text: string): string {
  const safe = plainText(text).replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  const shown =
    safe.length <= longestText ? safe : `${safe.slice(0, longestText - 1).replace(/[\ud800-\udbff]$/, '')}…`;
  return shown in Object.prototype ? `${shown} ` : shown;
}
