import { lineField } from '../../../core/values/strings/line-field.ts';
import { expanded, packed } from './brotli.ts';

/**
 * A long list as it is stored, so that a page of it costs neither the reading of the rest nor the parsing of a row: blocks
 * of rows (JSON lines) compressed one by one, after the values of the fields by which the list is searched and sorted.
 * One byte `mark`, the length of the table in four, the table (JSON), the columns, the blocks.
 */
interface ListTable {
  /** Rows and bytes of each block. */
  readonly blocks: readonly (readonly [rows: number, bytes: number])[];
  /** Bytes of each column. */
  readonly columns: readonly (readonly [field: string, bytes: number])[];
}

/** One field of every row: its distinct values in their order, and the place of each row's value among them. */
export interface Column {
  readonly values: readonly unknown[];
  /** A place after the last value for rows without this field. */
  readonly codes: Uint32Array;
}

/** No Brotli stream begins with this byte: RFC 7932 §9.1 reserves its window size. */
export const mark = 0x91;
const headBytes = 5;
const newLine = 0x0a;

/** A page of a sorted list has rows of many blocks: larger blocks are read in vain, smaller ones compress badly. */
export const blockBytes = 32 * 1024;

/** The list in blocks with the columns of these fields; null for one that is a single block. */
export function packedList(lines: Buffer, fields: readonly string[]): Uint8Array | null {
  if (lines.length <= blockBytes) return null;
  const starts = startsOf(lines);
  const blocks = blocksOf(lines, starts);
  if (blocks.length < 2) return null;
  const columns = fields.map((field) => packed(bytesOfColumn(columnOfLines(lines, starts, field))));
  const table: ListTable = {
    blocks: blocks.map(({ rows, bytes }) => [rows, bytes.length]),
    columns: columns.map((bytes, at) => [fields[at]!, bytes.length]),
  };
  const text = Buffer.from(JSON.stringify(table));
  const head = Buffer.alloc(headBytes);
  head[0] = mark;
  head.writeUInt32LE(text.length, 1);
  return Buffer.concat([head, text, ...columns, ...blocks.map(({ bytes }) => bytes)]);
}

/** The table of a packed list, and where its columns begin. */
export function tableOf(bytes: Buffer): { readonly table: ListTable; readonly end: number } {
  const end = headBytes + bytes.readUInt32LE(1);
  return { table: JSON.parse(bytes.toString('utf8', headBytes, end)) as ListTable, end };
}

/** Offset of each row, and the end of the last. */
export function startsOf(lines: Buffer): number[] {
  const starts = [0];
  for (let end = lines.indexOf(newLine); end !== -1; end = lines.indexOf(newLine, end + 1)) starts.push(end + 1);
  return starts;
}

function blocksOf(lines: Buffer, starts: readonly number[]): { readonly rows: number; readonly bytes: Uint8Array }[] {
  const blocks = [];
  for (let first = 0; first < starts.length - 1; ) {
    let last = first + 1;
    while (last < starts.length - 1 && starts[last]! - starts[first]! < blockBytes) last += 1;
    blocks.push({ rows: last - first, bytes: packed(lines.subarray(starts[first], starts[last])) });
    first = last;
  }
  return blocks;
}

/** One field of every row of JSON lines. */
function columnOfLines(lines: Buffer, starts: readonly number[], field: string): Column {
  const found = starts.slice(1).map((end, row) => lineField(lines, starts[row]!, end - 1, field));
  return columnOfValues(found);
}

export function columnOfValues(found: readonly unknown[]): Column {
  const values = [...new Set(found)].filter((value) => value !== undefined).sort(inOrder);
  const places = new Map<unknown, number>(values.map((value, place) => [value, place]));
  return { values, codes: Uint32Array.from(found, (value) => places.get(value) ?? values.length) };
}

/** Numbers, then texts by their characters, then everything else. */
function inOrder(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : Number(a > b);
  return rankOf(a) - rankOf(b);
}

const rankOf = (value: unknown): number => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);

function bytesOfColumn({ values, codes }: Column): Buffer {
  const text = Buffer.from(JSON.stringify(values));
  const bytes = Buffer.alloc(4 + text.length + 4 * codes.length);
  bytes.writeUInt32LE(text.length, 0);
  text.copy(bytes, 4);
  codes.forEach((code, row) => bytes.writeUInt32LE(code, 4 + text.length + 4 * row));
  return bytes;
}

export function columnOfBytes(stored: Uint8Array): Column {
  const bytes = expanded(stored);
  const end = 4 + bytes.readUInt32LE(0);
  const codes = Uint32Array.from({ length: (bytes.length - end) / 4 }, (_, row) => bytes.readUInt32LE(end + 4 * row));
  return { values: JSON.parse(bytes.toString('utf8', 4, end)) as unknown[], codes };
}
