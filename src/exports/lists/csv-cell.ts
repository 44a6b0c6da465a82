import type { Locale } from '../../core/values/locale.ts';
import type { CsvDialect, CsvValue } from '../csv.ts';
import { type AuditRow, cellOf } from './audit-lists.ts';
import { valueWords } from './value-words.ts';

export interface CellForm {
  readonly dialect: CsvDialect;
  readonly locale: Locale;
}

/** The cell of a CSV table: words in the form of spreadsheets, codes in the plain one. */
export function csvCell(row: AuditRow, column: string, { dialect, locale }: CellForm): CsvValue {
  const words = dialect === 'local' ? valueWords(row, column) : null;
  return words?.[locale] ?? cellOf(row, column, locale);
}
