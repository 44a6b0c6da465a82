import { setImmediate } from 'node:timers/promises';
import { memoizeByObject } from '../../core/values/memoize.ts';
import type { Store } from '../../io/services/store.ts';
import { lineField } from '../files/line-field.ts';

export type Row = Record<string, unknown>;

/** A list that is read in parts. */
export interface RowList {
  readonly length: number;
  slice(from: number, to: number): Row[];
  /** One field of every row, in order; absent for rows that are objects already. */
  column?(name: string): Promise<readonly unknown[]>;
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
  /** The rows with given field values, by the fields requested. */
  private readonly found = new Map<string, Promise<RowList>>();
  private readonly columns = new Map<string, Promise<readonly unknown[]>>();

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
    return this.found.get(key) ?? this.keep(key, this.numbersWhere(wanted));
  }

  private keep(key: string, numbers: Promise<readonly number[]>): Promise<RowList> {
    if (this.found.size >= maxSearches) this.found.clear();
    const rows = numbers.then((list) => pickedRows(this, list));
    this.found.set(key, rows);
    return rows;
  }

  /** Read once: lists of one audit are sorted by a few fields. */
  column(name: string): Promise<readonly unknown[]> {
    const known = this.columns.get(name) ?? this.readColumn(name);
    this.columns.set(name, known);
    return known;
  }

  private async readColumn(name: string): Promise<readonly unknown[]> {
    const values: unknown[] = [];
    for (let row = 0; row < this.length; row += 1) {
      values.push(this.field(row, name));
      if (row % rowsAtOnce === rowsAtOnce - 1) await setImmediate();
    }
    return values;
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
        if (wanted.every(([name, value]) => this.field(row, name) === value)) found.push(row);
      }
      row += 1;
      if (++read % rowsAtOnce === 0) await setImmediate();
    }
    return found;
  }

  private field(row: number, name: string): unknown {
    return lineField(this.lines, this.starts[row]!, this.starts[row + 1]! - 1, name);
  }

  private row(number: number): Row {
    return JSON.parse(this.lines.toString('utf8', this.starts[number], this.starts[number + 1]! - 1)) as Row;
  }
}

/** The rows at these places of a list, in the order of the places. */
export function pickedRows(rows: RowList, places: readonly number[]): RowList {
  return {
    length: places.length,
    slice: (from, to) => places.slice(from, to).flatMap((place) => rows.slice(place, place + 1)),
    column: async (name) => {
      const values = await columnOf(rows, name);
      return places.map((place) => values[place]);
    },
  };
}

/** The rows of a list, then others. */
export function joinedRows(rows: RowList, others: readonly Row[]): RowList {
  const { length } = rows;
  return {
    length: length + others.length,
    slice: (from, to) => [
      ...rows.slice(Math.min(from, length), Math.min(to, length)),
      ...others.slice(Math.max(0, from - length), Math.max(0, to - length)),
    ],
    column: async (name) => [...(await columnOf(rows, name)), ...others.map((row) => row[name])],
  };
}

/** One field of every row of a list. */
export async function columnOf(rows: RowList, name: string): Promise<readonly unknown[]> {
  return rows.column?.(name) ?? rows.slice(0, rows.length).map((row) => row[name]);
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
