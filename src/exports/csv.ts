import { plainText } from '../core/values/plain-text.ts';

/** Characters that make a spreadsheet read a cell as a formula, their full-width forms included. */
const formulaStarts = /^[\s]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
const plainNumber = /^-?\d+(?:[.,]\d+)?$/;

type Value = string | number | boolean | null;

/** RFC 4180 with LF, a header row, and no cell that a spreadsheet would run (RELIABILITY §8). */
export function renderCsv(header: readonly string[], rows: Iterable<readonly Value[]>): string {
  const lines = [header.map(cell).join(',')];
  // Most columns say over and over what they said of the row before.
  const lastValues: Value[] = [];
  const lastCells: string[] = [];
  const cellOf = (value: Value, column: number): string => {
    if (lastValues[column] === value) return lastCells[column]!;
    lastValues[column] = value;
    return (lastCells[column] = cell(value));
  };
  for (const row of rows) lines.push(row.map(cellOf).join(','));
  return `${lines.join('\n')}\n`;
}

function cell(value: Value): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const clean = plainText(value);
  const safe = formulaStarts.test(clean) && !plainNumber.test(clean.trim()) ? `'${clean}` : clean;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
