import { z } from 'zod';
import { severities } from '../../core/audits/audit.ts';
import { field } from './field.ts';
import { memoizeByObject } from '../../core/values/memoize.ts';
import { columnOf, pickedRows, type RowList } from '../sites/audit-rows.ts';

/** Orders of a list of findings. */
export const findingOrders = ['severity', 'check', 'page'] as const;

/** The order of a list: one of these fields, with a minus for the largest first. */
export function sortField(names: readonly string[]): z.ZodOptional<z.ZodEnum<Record<string, string>>> {
  const values = names.flatMap((name) => [name, `-${name}`]) as [string, ...string[]];
  const list = names.join(', ');
  return field(
    z.enum(values).optional(),
    `ordre\u202f: ${list}\u202f; précédé de - pour commencer par le plus grand`,
    `order: ${list}; with a - before it, the largest first`,
  ) as z.ZodOptional<z.ZodEnum<Record<string, string>>>;
}

/** The rows in another order; rows with an equal value keep their order, those without one come last. */
export async function sortedRows(rows: RowList, sort: string | undefined): Promise<RowList> {
  if (sort === undefined) return rows;
  const orders = ordersOf(rows);
  let sorted = orders.get(sort);
  if (sorted === undefined) orders.set(sort, (sorted = inOrder(rows, sort)));
  return sorted;
}

/** A list is read page by page: it is sorted once, as long as it is kept. */
const ordersOf = memoizeByObject((_rows: RowList) => new Map<string, Promise<RowList>>());

/** Only the distinct values are compared; the rows are then counted into their places (a stable counting sort). */
async function inOrder(rows: RowList, sort: string): Promise<RowList> {
  const { values, codes } = await columnOf(rows, sort.replace(/^-/, ''));
  const ranks = ranksOf(values, sort.startsWith('-') ? -1 : 1);
  const last = values.length;
  const starts = new Uint32Array(last + 2);
  const rankOf = (code: number): number => ranks[code] ?? last;
  for (const code of codes) starts[rankOf(code) + 1]! += 1;
  for (let rank = 0; rank <= last; rank += 1) starts[rank + 1]! += starts[rank]!;
  const places = Array<number>(codes.length);
  codes.forEach((code, row) => {
    places[starts[rankOf(code)]!++] = row;
  });
  return pickedRows(rows, places);
}

/** The place of each value in the order, equal values at the same place; values that have none come last. */
function ranksOf(values: readonly unknown[], sign: number): readonly number[] {
  const known = values.map(valueOf);
  const order = known.map((_, at) => at).sort((a, b) => compared(known[a]!, known[b]!, sign));
  const ranks = Array<number>(values.length);
  let rank = 0;
  order.forEach((at, place) => {
    if (place > 0 && compared(known[order[place - 1]!]!, known[at]!, sign) !== 0) rank = place;
    ranks[at] = known[at] === null ? values.length : rank;
  });
  return ranks;
}

/** Severities by their weight, texts and numbers as they are. */
function valueOf(value: unknown): string | number | null {
  const rank = (severities as readonly unknown[]).indexOf(value);
  if (rank !== -1) return rank;
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

function compared(a: string | number | null, b: string | number | null, sign: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a === b ? 0 : a < b ? -sign : sign;
}
