import Table from 'cli-table3';
import { plainText } from '../core/values/strings/plain-text.ts';
import type { CsvValue } from '../exports/csv.ts';

/** Borders and paddings of a column of the table. */
const columnFrame = 3;
const lastBorder = 1;

/**
 * Rows as a table of at most `width` characters. Addresses and sentences are shown whole, on several lines where they are
 * long, addresses without the origin that all of them share.
 */
export function tableText(head: readonly string[], rows: readonly (readonly CsvValue[])[], width: number): string {
  const origin = sharedOrigin(rows);
  const most = Math.max(10, Math.floor((width - lastBorder) / head.length) - columnFrame);
  const text = (value: CsvValue): string => {
    const plain = plainText(String(value ?? '')).replace(/\s+/gu, ' ');
    return origin !== '' && plain.startsWith(origin) ? plain.slice(origin.length) : plain;
  };
  const cells = rows.map((row) => row.map(text));
  const natural = head.map((name, at) => Math.max(name.length, ...cells.map((row) => row[at]!.length)));
  // What short columns leave is shared by the long ones.
  const long = natural.filter((one) => one > most).length;
  const left = natural.reduce((sum, one) => sum + Math.max(0, most - one), 0);
  const widths = natural.map((one) => Math.min(one, most + (long === 0 ? 0 : Math.floor(left / long))));
  const table = new Table({
    head: [...head],
    style: { head: [], border: [] },
    colWidths: widths.map((one) => one + 2),
    wordWrap: true,
    wrapOnWordBoundary: false,
  });
  for (const row of cells) table.push(row.map((cell, at) => (isAddress(cell) ? cell : wrapped(cell, widths[at]!))));
  return table.toString();
}

function isAddress(cell: string): boolean {
  return /^(?:https?:\/)?\/\S*$/.test(cell);
}

/** Lines of whole words; a word that no line has room for is left to the table. */
function wrapped(cell: string, width: number): string {
  const lines: string[] = [];
  for (const word of cell.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

/** `https://www.example.com` when every address of several rows starts with it; empty otherwise. */
function sharedOrigin(rows: readonly (readonly CsvValue[])[]): string {
  if (rows.length < 2) return '';
  let shared: string | null = null;
  for (const value of rows.flat()) {
    const origin = /^https?:\/\/[^/]+(?=\/)/.exec(String(value ?? ''))?.[0];
    if (origin === undefined) continue;
    if (shared !== null && shared !== origin) return '';
    shared = origin;
  }
  return shared ?? '';
}
