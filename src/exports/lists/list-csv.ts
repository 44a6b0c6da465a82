import { csvForm, csvLines } from '../csv.ts';
import type { AuditList, AuditRow } from './audit-lists.ts';
import { csvHeads } from './column-names.ts';
import { type CellForm, csvCell } from './csv-cell.ts';

/** Rows of a list as CSV, with the columns and cells of its command and of its sheet. */
export function listCsv(
  { columns, spread }: AuditList,
  rows: readonly object[],
  { dialect, locale }: CellForm,
): Iterable<string> {
  const all = (rows as readonly AuditRow[]).flatMap((row) => spread?.(row) ?? [row]);
  const cells = all.map((row) => columns.map((column) => csvCell(row, column, { dialect, locale })));
  return csvLines(csvHeads(columns, dialect, locale), cells, csvForm(dialect, locale));
}
