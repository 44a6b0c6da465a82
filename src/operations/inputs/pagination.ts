import { z } from 'zod';
import { Failure } from '../../core/values/failure.ts';
import type { ListPart } from '../../io/services/store.ts';

/** Input fields of every list of the API. */
export const paginationFields = {
  limit: z.coerce.number().int().min(1).max(1000).default(100),
  cursor: z.string().max(200).optional(),
};

/** The range after a cursor that `cursorPage` returned; reads one extra row to know whether another page follows. */
export function cursorRange({ limit, cursor }: { limit: number; cursor?: string | undefined }): ListPart {
  if (cursor === undefined) return { most: limit + 1 };
  const [, at, id] = /^(\S{24}) (\S{1,64})$/.exec(decodeCursor(cursor)) ?? [];
  if (at === undefined || id === undefined || !isTime(at)) throw invalidCursor();
  return { most: limit + 1, after: { at, id } };
}

/** False for the 31st of February and the year 0, which JavaScript parses and PostgreSQL rejects. */
function isTime(text: string): boolean {
  return z.iso.datetime({ precision: 3 }).safeParse(text).success && text >= '0001';
}

/** At most `limit` rows with the cursor of the next page; `at`: the ISO 8601 time by which they are sorted. */
export function cursorPage<Row extends { readonly id: string }>(
  rows: readonly Row[],
  limit: number,
  at: (row: Row) => string,
): { data: Row[]; nextCursor: string | null } {
  const data = rows.slice(0, limit);
  const last = data.at(-1);
  return {
    data,
    nextCursor: rows.length > limit && last !== undefined ? encodeCursor(`${at(last)} ${last.id}`) : null,
  };
}

export function encodeCursor(place: string): string {
  return Buffer.from(place).toString('base64url');
}

export function decodeCursor(cursor: string): string {
  return Buffer.from(cursor, 'base64url').toString();
}

export function invalidCursor(): Failure {
  return new Failure('invalid-cursor', {
    fr: 'Reprenez la liste sans le paramètre cursor.',
    en: 'Start the list again without the cursor parameter.',
  });
}
