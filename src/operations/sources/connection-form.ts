import { z } from 'zod';
import { type Day, daysBetween, addDays } from '../../core/values/day.ts';
import { Failure } from '../../core/values/failure.ts';
import type { Connection } from '../../io/services/stored/connections.ts';
import type { Store } from '../../io/services/store.ts';
import type { SourceDefinition } from '../../io/sources/define-source.ts';
import { sources } from '../../io/sources/index.ts';
import { BilingualText } from '../inputs/bilingual-text.ts';
import { field } from '../inputs/field.ts';

export const connectionId = field(
  z.string().regex(/^src_[0-9a-f]{16}$/),
  'identifiant de la source connectée',
  'id of the connected source',
);

/** A connected source as every door shows it: without its credentials. */
export const ConnectionForm = z.object({
  id: z.string(),
  source: z.string(),
  title: BilingualText,
  property: z.string(),
  address: z.string(),
  account: z.string(),
  since: z.string(),
  createdAt: z.string(),
  syncedAt: z.string().nullable(),
  reports: z.array(
    z.object({
      report: z.string(),
      from: z.string(),
      /** Last complete day that was read; null before there is one. */
      to: z.string().nullable(),
      notes: z.array(BilingualText),
    }),
  ),
  /** Why the last sync stopped; null when it ended. */
  trouble: z.object({ kind: z.string(), detail: BilingualText }).nullable(),
});
export type ConnectionForm = z.output<typeof ConnectionForm>;

export function connectionForm(connection: Connection): ConnectionForm {
  const { state, ...others } = connection;
  return {
    ...others,
    title: definitionOf(connection).title,
    reports: Object.entries(state.reports).map(([report, { from, to, notes }]) => ({
      report,
      from,
      to,
      notes: [...notes],
    })),
    trouble: state.trouble,
  };
}

export function definitionOf({ source }: Pick<Connection, 'source'>): SourceDefinition {
  return sources.find(({ id }) => id === source)!;
}

/** Throws `Failure('not-found')` when no source is connected under this id. */
export async function connectionOf(id: string, store: Store): Promise<Connection> {
  const found = (await store.connections()).find((one) => one.id === id);
  if (found !== undefined) return found;
  throw new Failure('not-found', {
    fr: 'Aucune source connectée ne porte cet identifiant\u202f: listez-les par maillage sources.',
    en: 'No connected source has this id: list them with maillage sources.',
  });
}

/** Days between two days, both included, of which none is in the list. */
export function daysWithout(days: readonly Day[], from: Day, to: Day): Day[] {
  const known = new Set(days);
  const length = daysBetween(from, to) + 1;
  return Array.from({ length: Math.max(0, length) }, (_, at) => addDays(from, at)).filter((day) => !known.has(day));
}
