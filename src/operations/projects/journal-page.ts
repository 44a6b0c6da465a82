import type { JournalEntry, JournalPart } from '../../io/services/kept-objects.ts';
import type { Store } from '../../io/services/store.ts';
import { decodeCursor, encodeCursor, invalidCursor, isTime } from '../inputs/pagination.ts';

export interface JournalPage {
  readonly data: readonly JournalEntry[];
  readonly nextCursor: string | null;
}

/** A page of the journal, the newest entries first; its cursor names the last entry of the page. */
export async function journalPage(
  which: Parameters<Store['journal']>[0],
  { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined },
  store: Store,
): Promise<JournalPage> {
  const after = cursor === undefined ? {} : { after: entryOf(cursor) };
  const entries = await store.journal(which, { most: limit + 1, ...after });
  const data = entries.slice(0, limit);
  const last = data.at(-1);
  const nextCursor =
    entries.length > limit && last !== undefined
      ? encodeCursor(`${last.at} ${last.revision} ${last.kind} ${last.id}`)
      : null;
  return { data, nextCursor };
}

function entryOf(cursor: string): NonNullable<JournalPart['after']> {
  const [, at, revision, kind, id] = /^(\S{24}) (\d{1,9}) (\S{1,40}) (.{1,300})$/s.exec(decodeCursor(cursor)) ?? [];
  if (at === undefined || revision === undefined || kind === undefined || id === undefined || !isTime(at))
    throw invalidCursor();
  return { at, revision: Number(revision), kind, id };
}
