import { getCellAddress } from 'write-excel-file/utility';
import type { Workbook, WorkbookSheet } from '../../core/report/workbook/workbook.ts';
import type { Locale } from '../../core/values/locale.ts';
import type { FormulaPlace } from './formula-text.ts';

/** Rows of another sheet that a formula covers at least, so that rows added by the reader are counted. */
const coveredRows = 2_000;

/** The references of a formula in a row (counted from 1) of a sheet. */
export function formulaPlace(sheet: WorkbookSheet, row: number, workbook: Workbook, locale: Locale): FormulaPlace {
  return {
    locale,
    own: (column) => `$${columnLetter(sheet, column)}${row}`,
    rows: (column) => rangeOf(columnLetter(sheet, column), sheet.rows.length + 1),
    of: ({ sheet: id, column }) => {
      const other = workbook.sheets.find((one) => one.id === id);
      if (other === undefined) throw new RangeError(`no sheet ${id}`);
      // Below a table with totals, a longer range would count the totals too.
      const last = other.totals === undefined ? Math.max(coveredRows, other.rows.length + 1) : other.rows.length + 1;
      return `'${other.name[locale].replaceAll("'", "''")}'!${rangeOf(columnLetter(other, column), last)}`;
    },
  };
}

function columnLetter(sheet: WorkbookSheet, key: string): string {
  const at = sheet.columns.findIndex((one) => one.key === key);
  if (at === -1) throw new RangeError(`no column ${key} in the sheet ${sheet.id}`);
  return getCellAddress(0, at).slice(0, -1);
}

/** The column from the first row of the body to `last`. */
function rangeOf(letter: string, last: number): string {
  return `$${letter}$2:$${letter}$${Math.max(2, last)}`;
}
