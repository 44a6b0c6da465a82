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

async function inOrder(rows: RowList, sort: string): Promise<RowList> {
  const values = (await columnOf(rows, sort.replace(/^-/, ''))).map(valueOf);
  const sign = sort.startsWith('-') ? -1 : 1;
  const places = values
    .map((_, at) => at)
    .sort((a, b) => compared(values[a] ?? null, values[b] ?? null, sign) || a - b);
  return pickedRows(rows, places);
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
