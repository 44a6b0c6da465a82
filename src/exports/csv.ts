import { plainText } from '../core/values/plain-text.ts';

/** Characters that make a spreadsheet read a cell as a formula, their full-width forms included. */
const formulaStarts = /^[\s]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
const plainNumber = /^-?\d+(?:[.,]\d+)?$/;

type Value = string | number | boolean | null;

/** RFC 4180 with LF, a header row, and no cell that a spreadsheet would run (RELIABILITY §8). */
export function renderCsv(header: readonly string[], rows: Iterable<readonly Value[]>): string {
  return [...csvLines(header, rows)].join('');
}

/** The same line by line, each ended: the table of a large site never stands in memory as one text. */
export function* csvLines(header: readonly string[], rows: Iterable<readonly Value[]>): Iterable<string> {
  yield `${header.map(cell).join(',')}\n`;
  // Most columns say over and over what they said of the row before.
  const lastValues: Value[] = [];
  const lastCells: string[] = [];
  for (const row of rows) {
    let line = '';
    for (let column = 0; column < row.length; column++) {
      const value = row[column]!;
      if (lastValues[column] !== value) {
        lastValues[column] = value;
        lastCells[column] = cell(value);
      }
      line += column === 0 ? lastCells[column]! : `,${lastCells[column]!}`;
    }
    yield `${line}\n`;
  }
}

function cell(value: Value): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const clean = plainText(value);
  const safe = formulaStarts.test(clean) && !plainNumber.test(clean.trim()) ? `'${clean}` : clean;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
