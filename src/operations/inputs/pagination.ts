import { z } from 'zod';
import { Failure } from '../../core/values/failure.ts';
import type { ListPart } from '../../io/services/stored/list-part.ts';
import { field } from './field.ts';

/** Input fields of every list of the API. */
export const paginationFields = {
  limit: limitField(1000, 100),
  cursor: field(
    z.string().max(1000).optional(),
    'suite d’une liste\u202f: nextCursor de la page précédente',
    'where a list goes on: nextCursor of the page before',
  ),
};

/** Number of rows of a page. */
export function limitField(most: number, usual: number) {
  return field(
    z.coerce.number().int().min(1).max(most).default(usual),
    'nombre de lignes d’une page au plus',
    'most rows of a page',
  );
}

/** The range after a cursor that `cursorPage` returned; reads one extra row to know whether another page follows. */
export function cursorRange({ limit, cursor }: { limit: number; cursor?: string | undefined }): ListPart {
  if (cursor === undefined) return { most: limit + 1 };
  const [, at, id] = /^(\S{24}) (\S{1,64})$/.exec(decodeCursor(cursor)) ?? [];
  if (at === undefined || id === undefined || !isTime(at)) throw invalidCursor();
  return { most: limit + 1, after: { at, id } };
}

/** False for the 31st of February and the year 0, which JavaScript parses and PostgreSQL rejects. */
export function isTime(text: string): boolean {
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

/** Input fields of a list that is short enough to be read as a whole: it is cut only where a caller asks for it. */
export const wholeListFields = {
  limit: limitField(1000, 1000),
  cursor: paginationFields.cursor,
};

/**
 * A page of rows that are all at hand. The cursor names the last row of its page: rows that appear meanwhile move nothing, and
 * after one that is gone the list goes on from its place. `idOf`: one for each row; without it, places alone count.
 */
export function pageOfRows<Row>(
  rows: readonly Row[],
  { limit, cursor }: { limit: number; cursor?: string | undefined },
  idOf: (row: Row) => string = () => '',
): { data: Row[]; nextCursor: string | null } {
  const from = cursor === undefined ? 0 : placeAfter(cursor, rows.map(idOf));
  const data = rows.slice(from, from + limit);
  const next = from + data.length;
  return { data, nextCursor: next < rows.length ? encodeCursor(`${next} ${idOf(data.at(-1)!)}`) : null };
}

function placeAfter(cursor: string, ids: readonly string[]): number {
  const [, place, id] = /^(\d{1,9}) (.*)$/s.exec(decodeCursor(cursor)) ?? [];
  if (place === undefined || id === undefined) throw invalidCursor();
  const last = id === '' ? -1 : ids.indexOf(id);
  if (last !== -1) return last + 1;
  return id === '' ? Number(place) : Math.max(0, Number(place) - 1);
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
