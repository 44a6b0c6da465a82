import type { Text } from '../../../core/values/text.ts';
import { numberTyped } from './number-typed.ts';
import type { CountField, CountPart, CountRows } from './count-fields.ts';

/** An item of the company file. */
export type Item = Readonly<Record<string, unknown>>;

/** What its boxes hold, by path; a row has its place in the path: `given/0/reason`. */
export type Boxes = Readonly<Record<string, string>>;

/** The boxes of an item, as a person would fill them in. */
export function boxesOf({ fields, rows }: CountPart, item: Item): Boxes {
  const own = fields.map((field) => [field.path, written(at(item, field.path))] as const);
  const inRows =
    rows === undefined
      ? []
      : rowsOf(item, rows).flatMap((row, index) =>
          rows.fields.map((field) => [rowPath(rows, index, field), written(at(row, field.path))] as const),
        );
  return Object.fromEntries([...own, ...inRows]);
}

/** The number of rows that boxes hold. */
export function rowCount({ path }: CountRows, boxes: Boxes): number {
  const places = Object.keys(boxes).flatMap((name) =>
    name.startsWith(`${path}/`) ? [Number(name.split('/')[1])] : [],
  );
  return Math.max(-1, ...places) + 1;
}

export const rowPath = ({ path }: CountRows, index: number, field: CountField): string =>
  `${path}/${index}/${field.path}`;

/** The boxes without one row; the next ones move up. */
export function withoutRow(rows: CountRows, removed: number, boxes: Boxes): Boxes {
  return Object.fromEntries(
    Object.entries(boxes).flatMap(([name, value]) => {
      const [path, place, ...field] = name.split('/');
      if (path !== rows.path || place === undefined) return [[name, value]];
      const index = Number(place);
      if (index === removed) return [];
      return [[[path, index > removed ? index - 1 : index, ...field].join('/'), value]];
    }),
  );
}

/** What is wrong in the boxes, by path. */
export function boxFaults(part: CountPart, boxes: Boxes): Readonly<Record<string, Text>> {
  return Object.fromEntries(
    allFields(part, boxes).flatMap(({ path, field }) => {
      if (field.kind !== 'count' && field.kind !== 'number') return [];
      const read = numberTyped(boxes[path] ?? '', field.kind === 'count');
      return typeof read === 'object' && read !== null ? [[path, read]] : [];
    }),
  );
}

/** The item that the boxes describe. A box that nobody changed keeps what the file has; what has no box stays. */
export function itemOf(part: CountPart, boxes: Boxes, before: Item): Item {
  const shown = boxesOf(part, before);
  const isNew = (one: Item): boolean => Object.keys(one).length === 0;
  let item = before;
  for (const field of part.fields) {
    const typed = boxes[field.path] ?? '';
    if (isNew(before) || typed !== (shown[field.path] ?? ''))
      item = withValue(item, field.path.split('.'), valueOf(field, typed));
  }
  const { rows } = part;
  if (rows === undefined) return item;
  const known = rowsOf(before, rows);
  const list = Array.from({ length: rowCount(rows, boxes) }, (_, index) => {
    const own = known[index] ?? {};
    let row: Item = own;
    for (const field of rows.fields) {
      const path = rowPath(rows, index, field);
      const typed = boxes[path] ?? '';
      if (isNew(own) || typed !== (shown[path] ?? '')) row = withValue(row, [field.path], valueOf(field, typed));
    }
    return row;
  }).filter((row) => Object.values(row).some((value) => value !== null && value !== ''));
  return list.length === 0 && before[rows.path] === undefined ? item : { ...item, [rows.path]: list };
}

/** An id that no item of a list has. */
export function freeId(name: string, items: readonly Item[]): string {
  const taken = new Set(items.map(({ id }) => id));
  for (let number = items.length + 1; ; number++) if (!taken.has(`${name}-${number}`)) return `${name}-${number}`;
}

function allFields({ fields, rows }: CountPart, boxes: Boxes): { readonly path: string; readonly field: CountField }[] {
  const own = fields.map((field) => ({ path: field.path, field }));
  if (rows === undefined) return own;
  const inRows = Array.from({ length: rowCount(rows, boxes) }, (_, index) =>
    rows.fields.map((field) => ({ path: rowPath(rows, index, field), field })),
  );
  return [...own, ...inRows.flat()];
}

const rowsOf = (item: Item, { path }: CountRows): readonly Item[] => (item[path] ?? []) as readonly Item[];

const at = (item: Item, path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => (value as Item | undefined)?.[name], item);

const written = (value: unknown): string =>
  value === undefined || value === null ? '' : Array.isArray(value) ? value.join(',') : String(value);

/** Absent = left out of the file; null = not known. */
function valueOf({ kind, leftOut, path }: CountField, typed: string): unknown {
  const text = typed.trim();
  if (kind === 'flag') return text === 'true';
  if (kind === 'months') return text === '' ? undefined : text.split(',').map(Number);
  if (text === '') return leftOut === true ? undefined : kind === 'text' ? '' : null;
  if (kind === 'count' || kind === 'number') return numberTyped(text, kind === 'count');
  return path === 'isLoss' ? text === 'true' : text;
}

/** The item with a value at a path; a group that loses its last value goes. */
function withValue(item: Item, [name = '', ...rest]: readonly string[], value: unknown): Item {
  const { [name]: old, ...others } = item;
  const next = rest.length === 0 ? value : withValue((old ?? {}) as Item, rest, value);
  const isGone =
    next === undefined || (rest.length > 0 && Object.values(next as Item).every((one) => one === null || one === ''));
  return isGone ? others : { ...item, [name]: next };
}
