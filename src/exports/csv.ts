import { plainText } from '../core/values/strings/plain-text.ts';

/** Characters that make a spreadsheet read a cell as a formula, with their full-width forms. */
const formulaStart = /^[\s]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
const plainNumber = /^-?\d+(?:[.,]\d+)?$/;

type Value = string | number | boolean | null;

/** A table as CSV (RFC 4180, LF, header row) without a cell that a spreadsheet would execute as a formula. */
export function renderCsv(header: readonly string[], rows: Iterable<readonly Value[]>): string {
  return [...csvLines(header, rows)].join('');
}

/** The same CSV line by line, so that the whole table of a large site is never in memory. */
export function* csvLines(header: readonly string[], rows: Iterable<readonly Value[]>): Iterable<string> {
  yield `${header.map(cellText).join(',')}\n`;
  // Most columns repeat the value of the row before: its text is reused.
  const lastValues: Value[] = [];
  const lastCells: string[] = [];
  for (const row of rows) {
    let line = '';
    for (let column = 0; column < row.length; column++) {
      const value = row[column]!;
      if (lastValues[column] !== value) {
        lastValues[column] = value;
        lastCells[column] = cellText(value);
      }
      line += column === 0 ? lastCells[column]! : `,${lastCells[column]!}`;
    }
    yield `${line}\n`;
  }
}

function cellText(value: Value): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const clean = plainText(value);
  const safe = formulaStart.test(clean) && !plainNumber.test(clean.trim()) ? `'${clean}` : clean;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
