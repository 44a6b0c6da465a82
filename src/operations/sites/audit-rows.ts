import { setImmediate } from 'node:timers/promises';
import { memoizeByObject } from '../../core/values/memoize.ts';
import type { Store } from '../../io/services/store.ts';

export type Row = Record<string, unknown>;

/** A list that is read in parts. */
export interface RowList {
  readonly length: number;
  slice(from: number, to: number): Row[];
}

/** Rows scanned before other requests get their turn. */
const rowsAtOnce = 500;
const newLine = 0x0a;

/**
 * The rows of a finished audit, one per line. Of a list of several megabytes, only the rows requested, or those that
 * may have the requested field values, are parsed.
 */
export class AuditRows implements RowList {
  readonly bytes: number;
  private readonly lines: Buffer;
  /** Offset of each row, and the end of the last. */
  private readonly starts: readonly number[];
  /** Indexes of the rows with given field values, by the fields requested. */
  private readonly found = new Map<string, Promise<readonly number[]>>();

  constructor(lines: Uint8Array) {
    this.lines = Buffer.from(lines.buffer, lines.byteOffset, lines.length);
    this.bytes = lines.length;
    const starts = [0];
    for (let end = this.lines.indexOf(newLine); end !== -1; end = this.lines.indexOf(newLine, end + 1))
      starts.push(end + 1);
    this.starts = starts;
  }

  get length(): number {
    return this.starts.length - 1;
  }

  slice(from: number, to: number): Row[] {
    const end = Math.min(to, this.length);
    return Array.from({ length: Math.max(0, end - from) }, (_, index) => this.row(from + index));
  }

  /** The rows whose fields have these values; an undefined field matches any value. */
  async where(fields: Readonly<Record<string, string | boolean | undefined>>): Promise<RowList> {
    const wanted = Object.entries(fields).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as const],
    );
    if (wanted.length === 0) return this;
    const key = JSON.stringify(wanted);
    const numbers = await (this.found.get(key) ?? this.keep(key, this.numbersWhere(wanted)));
    return {
      length: numbers.length,
      slice: (from, to) => numbers.slice(from, to).map((number) => this.row(number)),
    };
  }

  private keep(key: string, numbers: Promise<readonly number[]>): Promise<readonly number[]> {
    if (this.found.size >= maxSearches) this.found.clear();
    this.found.set(key, numbers);
    return numbers;
  }

  private async numbersWhere(wanted: readonly (readonly [string, string | boolean])[]): Promise<readonly number[]> {
    // Searches the text of the field before parsing; it may match a nested field.
    const [first, ...others] = wanted.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`);
    const found: number[] = [];
    let read = 0;
    let row = 0;
    for (let at = this.lines.indexOf(first!); at !== -1; at = this.lines.indexOf(first!, this.starts[row])) {
      while (this.starts[row + 1]! <= at) row += 1;
      const line = this.lines.subarray(this.starts[row], this.starts[row + 1]);
      if (others.every((one) => line.includes(one))) {
        const parsed = this.row(row);
        if (wanted.every(([name, value]) => parsed[name] === value)) found.push(row);
      }
      row += 1;
      if (++read % rowsAtOnce === 0) await setImmediate();
    }
    return found;
  }

  private row(number: number): Row {
    return JSON.parse(this.lines.toString('utf8', this.starts[number], this.starts[number + 1]! - 1)) as Row;
  }
}

const maxSearches = 100;
/** Bytes of recently read lists to keep, at least one list: a client reads a list page by page. */
const mostBytes = 64 * 1024 * 1024;

const listsOf = memoizeByObject((_store: Store) => new Map<string, AuditRows>());

/**
 * A list of an audit, null when it has none of this name. `since`: when the audit finished, since a resumed audit
 * writes its lists again.
 */
export async function auditRows(id: string, since: string, name: string, store: Store): Promise<AuditRows | null> {
  const lists = listsOf(store);
  const key = `${id} ${since} ${name}`;
  let rows = lists.get(key);
  if (rows === undefined) {
    const lines = await store.readLines(id, name);
    if (lines === null) return null;
    rows = new AuditRows(lines);
  }
  lists.delete(key);
  lists.set(key, rows);
  let bytes = 0;
  for (const [old, { bytes: own }] of [...lists].reverse()) {
    bytes += own;
    if (bytes > mostBytes && old !== key) lists.delete(old);
  }
  return rows;
}
