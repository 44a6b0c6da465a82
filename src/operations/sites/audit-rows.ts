import { setImmediate } from 'node:timers/promises';
import { memoizeByObject } from '../../core/values/memoize.ts';
import type { Store } from '../../io/services/store.ts';
import { listOfBytes } from '../../io/store/document-bytes.ts';
import { type Column, columnOfValues } from '../../io/store/lists/packed-list.ts';
import type { StoredList } from '../../io/store/lists/stored-list.ts';

export type Row = Record<string, unknown>;

/** A list that is read in parts. */
export interface RowList {
  readonly length: number;
  slice(from: number, to: number): Row[];
  /** One field of every row, in order; absent for rows that are objects already. */
  column?(name: string): Promise<Column>;
}

/**
 * Fields by which the lists of an audit are searched and sorted: they are stored beside the rows, so that a page of a sorted
 * list needs no other row.
 */
export const searchedFields: Readonly<Record<string, readonly string[]>> = {
  pages: ['url', 'status', 'depth', 'words', 'inlinks', 'indexable', 'topic'],
  findings: ['check', 'severity', 'status', 'page'],
  suggestions: ['id', 'from', 'to'],
  keyphrases: ['url'],
};

/** Rows scanned before other requests get their turn. */
const rowsAtOnce = 500;

/** The rows of a finished audit. Of a list of several megabytes, only the rows requested are parsed. */
export class AuditRows implements RowList {
  readonly bytes: number;
  readonly length: number;
  private readonly list: StoredList;
  /** The rows with given field values, by the fields requested. */
  private readonly found = new Map<string, Promise<RowList>>();
  private readonly columns = new Map<string, Promise<Column>>();

  constructor(list: StoredList) {
    this.list = list;
    this.bytes = list.bytes;
    this.length = list.length;
  }

  slice(from: number, to: number): Row[] {
    const end = Math.min(to, this.length);
    return Array.from({ length: Math.max(0, end - from) }, (_, at) => JSON.parse(this.list.json(from + at)) as Row);
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

  /** Read once: lists of one audit are searched and sorted by a few fields. */
  column(name: string): Promise<Column> {
    const known = this.columns.get(name) ?? this.readColumn(name);
    this.columns.set(name, known);
    return known;
  }

  private async readColumn(name: string): Promise<Column> {
    const stored = this.list.column(name);
    if (stored !== null) return stored;
    const values: unknown[] = [];
    for (let row = 0; row < this.length; row += 1) {
      values.push(this.list.field(row, name));
      if (row % rowsAtOnce === rowsAtOnce - 1) await setImmediate();
    }
    return columnOfValues(values);
  }

  private async numbersWhere(wanted: readonly (readonly [string, string | boolean])[]): Promise<readonly number[]> {
    let found: number[] | null = null;
    for (const [name, value] of wanted) {
      const { values, codes } = await this.column(name);
      const code = values.indexOf(value);
      if (code === -1) return [];
      if (found !== null) found = found.filter((row) => codes[row] === code);
      else {
        found = [];
        for (let row = codes.indexOf(code); row !== -1; row = codes.indexOf(code, row + 1)) found.push(row);
      }
    }
    return found ?? [];
  }
}

/** The rows at these places of a list, in the order of the places. */
export function pickedRows(rows: RowList, places: readonly number[]): RowList {
  return {
    length: places.length,
    slice: (from, to) => places.slice(from, to).flatMap((place) => rows.slice(place, place + 1)),
    column: async (name) => {
      const { values, codes } = await columnOf(rows, name);
      return { values, codes: Uint32Array.from(places, (place) => codes[place]!) };
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
    column: async (name) =>
      columnOfValues([...valuesOf(await columnOf(rows, name)), ...others.map((row) => row[name])]),
  };
}

/** One field of every row of a list. */
export async function columnOf(rows: RowList, name: string): Promise<Column> {
  return rows.column?.(name) ?? columnOfValues(rows.slice(0, rows.length).map((row) => row[name]));
}

/** The value of each row. */
export function valuesOf({ values, codes }: Column): unknown[] {
  return Array.from(codes, (code) => values[code]);
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
    const bytes = await store.readPacked(id, name);
    if (bytes === null) return null;
    rows = new AuditRows(await listOfBytes(bytes));
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
