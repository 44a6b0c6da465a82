import type { Locale } from '../../core/values/locale.ts';
import { type CsvDialect, csvForm, csvLines } from '../csv.ts';
import { type AuditList, type AuditRow, cellOf } from './audit-lists.ts';
import { csvHeads } from './column-names.ts';

/** Rows of a list as CSV, with the columns and cells of its command and of its sheet. */
export function listCsv(
  { columns, spread }: AuditList,
  rows: readonly object[],
  { dialect, locale }: { readonly dialect: CsvDialect; readonly locale: Locale },
): Iterable<string> {
  const all = (rows as readonly AuditRow[]).flatMap((row) => spread?.(row) ?? [row]);
  const cells = all.map((row) => columns.map((column) => cellOf(row, column, locale)));
  return csvLines(csvHeads(columns, dialect, locale), cells, csvForm(dialect, locale));
}
