import { z } from 'zod';
import { Failure } from '../../core/values/failure.ts';
import type { Author, KeptObject, KeptPlace } from '../../io/services/kept-objects.ts';
import type { Store } from '../../io/services/store.ts';
import { field } from '../inputs/field.ts';
import type { RunContext } from '../operation.ts';

/** The revision that the caller has read; over HTTP, the header If-Match gives it. */
export const seenRevision = field(
  z.coerce.number().int().min(0).optional(),
  'révision que vous avez lue, 0 pour un objet nouveau',
  'revision that you have read, 0 for a new object',
);

export function authorOf({ caller = 'terminal', door = 'terminal' }: RunContext): Author {
  return { who: caller, door };
}

/** Keeps an object, or throws `Failure('precondition-failed')` with what is stored and what was sent. */
export async function keep<Body>(
  { place, body, seen }: { readonly place: KeptPlace; readonly body: Body; readonly seen?: number | undefined },
  store: Store,
  context: RunContext,
): Promise<KeptObject<Body>> {
  const kept = await store.keepObject(place, body, authorOf(context), seen);
  if (kept !== null) return kept;
  throw await changedSince(place, body, store);
}

export async function changedSince(place: KeptPlace, sent: unknown, store: Store): Promise<Failure> {
  const stored = await store.keptObject(place);
  const revision = stored?.revision ?? 0;
  return new Failure(
    'precondition-failed',
    {
      fr: `L’objet en est à la révision ${revision}\u202f: reprenez vos changements sur ce qui est là, puis renvoyez-les avec If-Match\u202f: "r${revision}".`,
      en: `The object is at revision ${revision}: apply your changes to what is there, then send them with If-Match: "r${revision}".`,
    },
    [],
    { revision, current: stored?.body ?? null, sent },
  );
}
