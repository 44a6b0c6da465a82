import { stringify } from 'csv-stringify/sync';
import type { Locale } from '../core/values/locale.ts';
import { plainText } from '../core/values/strings/plain-text.ts';

/** `local`: as spreadsheets of the reader's language open it; `rfc4180`: commas, points and no mark, for programs. */
export const csvDialects = ['local', 'rfc4180'] as const;
export type CsvDialect = (typeof csvDialects)[number];

interface CsvForm {
  readonly separator: ',' | ';';
  readonly decimal: '.' | ',';
  readonly lineEnd: '\n' | '\r\n';
  /** Byte order mark, by which spreadsheets know UTF-8. */
  readonly mark: '' | '\ufeff';
}

const plainForm: CsvForm = { separator: ',', decimal: '.', lineEnd: '\n', mark: '' };
const forms: Readonly<Record<Locale | 'rfc4180', CsvForm>> = {
  fr: { separator: ';', decimal: ',', lineEnd: '\r\n', mark: '\ufeff' },
  en: { separator: ',', decimal: '.', lineEnd: '\r\n', mark: '\ufeff' },
  rfc4180: { ...plainForm, lineEnd: '\r\n' },
};

export function csvForm(dialect: CsvDialect, locale: Locale): CsvForm {
  return forms[dialect === 'local' ? locale : dialect];
}

/** Characters that make a spreadsheet read a cell as a formula, with their full-width forms. */
const formulaStart = /^[\s]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
const plainNumber = /^-?\d+(?:[.,]\d+)?$/;

export type CsvValue = string | number | boolean | null;

/** Rows rendered in one call of the library, which prepares its options at each. */
const rowsAtOnce = 500;

/** A table as CSV (comma, LF, header row) without a cell that a spreadsheet would run as a formula. */
export function renderCsv(header: readonly string[], rows: Iterable<readonly CsvValue[]>): string {
  return [...csvLines(header, rows)].join('');
}

/** The same in pieces of whole lines, so that the table of a large site is never in memory whole. */
export function* csvLines(
  header: readonly string[],
  rows: Iterable<readonly CsvValue[]>,
  form: CsvForm = plainForm,
): Iterable<string> {
  yield form.mark + linesOf([[...header]], form);
  let waiting: (readonly CsvValue[])[] = [];
  for (const row of rows) {
    waiting.push(row);
    if (waiting.length < rowsAtOnce) continue;
    yield linesOf(waiting, form);
    waiting = [];
  }
  if (waiting.length > 0) yield linesOf(waiting, form);
}

function linesOf(rows: (readonly CsvValue[])[], { separator, decimal, lineEnd }: CsvForm): string {
  return stringify(
    rows.map((row) => row.map((value) => cellText(value, decimal))),
    // The library does not see that a line feed within a cell needs quotes where lines end with CR LF.
    { delimiter: separator, record_delimiter: lineEnd, quoted_match: /[\r\n]/ },
  );
}

/** A number without an exponent, which spreadsheets of some languages read as text: twelve decimals at most. */
function plainDigits(value: number): string {
  const text = String(value);
  return text.includes('e-') ? value.toFixed(12).replace(/\.?0+$/, '') : text;
}

function cellText(value: CsvValue, decimal: '.' | ','): string {
  if (value === null) return '';
  if (typeof value === 'number') return plainDigits(value).replace('.', decimal);
  if (typeof value !== 'string') return String(value);
  const clean = plainText(value);
  return formulaStart.test(clean) && !plainNumber.test(clean.trim()) ? `'${clean}` : clean;
}
