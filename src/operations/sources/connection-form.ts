import { z } from 'zod';
import { imports } from '../../core/framework/imports/index.ts';
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
      title: BilingualText,
      from: z.string(),
      /** Last complete day that was read; null before there is one. */
      to: z.string().nullable(),
      notes: z.array(BilingualText),
      /** What is stored of it; null before the first sync has ended. */
      read: z
        .object({
          /** Days with rows. */
          days: z.number(),
          rows: z.number(),
          /** Days that were read and have no row: not known, not zero. */
          gaps: z.array(z.string()),
        })
        .nullable(),
    }),
  ),
  /** Why the last sync stopped; null when it ended. */
  trouble: z.object({ kind: z.string(), detail: BilingualText }).nullable(),
});
export type ConnectionForm = z.output<typeof ConnectionForm>;

/** A service that can be connected. */
export const SourceKind = z.object({
  id: z.string(),
  title: BilingualText,
  /** How the owner gives the right to read. */
  access: BilingualText,
  /** A property as the service writes it. */
  example: z.string(),
  /** True when each owner has their own installation of the service, with its address. */
  ownAddress: z.boolean(),
  /** True when the access may be given in a browser, instead of a key. */
  consents: z.boolean(),
  /** Whether its key is the file of an account or a token. */
  key: z.enum(['file', 'token']),
  /** Last days that the service still corrects: each sync reads them again. */
  lateDays: z.number(),
});

export const sourceKinds = (): z.output<typeof SourceKind>[] =>
  sources.map(({ id, title, access, example, address, consentScope, lateDays }) => ({
    id,
    title,
    access,
    example,
    ownAddress: address === null,
    consents: consentScope !== undefined,
    // The services that ask a person for consent are those whose keys are files.
    key: consentScope === undefined ? 'token' : 'file',
    lateDays,
  }));

export function connectionForm(connection: Connection): ConnectionForm {
  const { state, ...others } = connection;
  return {
    ...others,
    title: definitionOf(connection).title,
    reports: Object.entries(state.reports).map(([report, { from, to, notes, read }]) => ({
      report,
      title: imports.find(({ id }) => id === report)!.title,
      from,
      to,
      notes: [...notes],
      read: read === undefined ? null : { ...read, gaps: [...read.gaps] },
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
