import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import { severities } from '../../core/audits/audit.ts';
import { field } from './field.ts';
import type { RowList } from '../sites/audit-rows.ts';

/** Orders of a list of findings. */
export const findingOrders = ['severity', 'check', 'page'] as const;

/** Rows read before other requests get their turn. */
const rowsAtOnce = 500;

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
  const name = sort.replace(/^-/, '');
  const places: { readonly at: number; readonly value: string | number | null }[] = [];
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    for (const row of rows.slice(from, from + rowsAtOnce))
      places.push({ at: places.length, value: valueOf(row[name]) });
    await setImmediate();
  }
  const sign = sort.startsWith('-') ? -1 : 1;
  places.sort((a, b) => compared(a.value, b.value, sign) || a.at - b.at);
  return {
    length: rows.length,
    slice: (from, to) => places.slice(from, to).flatMap(({ at }) => rows.slice(at, at + 1)),
  };
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
