import { plainText } from '../../core/values/strings/plain-text.ts';
import type { CsvValue } from '../csv.ts';

/** A table in Markdown (GitHub Flavored Markdown, tables extension), its cells on one line and without markup. */
export function* markdownLines(columns: readonly string[], rows: Iterable<readonly CsvValue[]>): Iterable<string> {
  yield `| ${columns.join(' | ')} |\n`;
  yield `| ${columns.map(() => '---').join(' | ')} |\n`;
  for (const row of rows) yield `| ${row.map(cellText).join(' | ')} |\n`;
}

function cellText(value: CsvValue): string {
  if (value === null) return '';
  return plainText(String(value))
    .replace(/\s+/gu, ' ')
    .replace(/[\\|<>*_`[\]]/g, (mark) => `\\${mark}`);
}
