import { plainText } from '../core/values/plain-text.ts';

/** Characters that make a spreadsheet read a cell as a formula, their full-width forms included. */
const formulaStarts = /^[\s]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
const plainNumber = /^-?\d+(?:[.,]\d+)?$/;

/** RFC 4180 with LF, a header row, and no cell that a spreadsheet would run (RELIABILITY §8). */
export function renderCsv(
  header: readonly string[],
  rows: Iterable<readonly (string | number | boolean | null)[]>,
): string {
  const lines = [header.map(cell).join(',')];
  for (const row of rows) lines.push(row.map(cell).join(','));
  return `${lines.join('\n')}\n`;
}

function cell(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const clean = plainText(value);
  const safe = formulaStarts.test(clean) && !plainNumber.test(clean.trim()) ? `'${clean}` : clean;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
