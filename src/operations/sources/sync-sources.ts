import { z } from 'zod';
import { addDays, daysBetween } from '../../core/values/day.ts';
import type { Connection, ConnectionState, ReportState } from '../../io/services/stored/connections.ts';
import type { Store } from '../../io/services/store.ts';
import type { Services } from '../../io/services/services.ts';
import { companyDocument } from '../../io/company-document.ts';
import { SourceTrouble } from '../../io/sources/source-trouble.ts';
import { pathField } from '../inputs/field.ts';
import { defineOperation, type RunContext } from '../operation.ts';
import {
  ConnectionForm,
  connectionForm,
  connectionId,
  connectionOf,
  daysWithout,
  definitionOf,
} from './connection-form.ts';
import { figuresInto, SourceFigures } from './figures-into-company.ts';
import { openConnection } from './open-connection.ts';
import { syncConnection } from './sync-connection.ts';

const Synced = z.object({
  connection: ConnectionForm,
  reports: z.array(
    z.object({
      report: z.string(),
      /** Days with rows, and rows, of all that was read so far. */
      days: z.number(),
      rows: z.number(),
      /** Days that were read and have no row: not known, not zero. */
      gaps: z.array(z.string()),
    }),
  ),
});

export const SyncSummary = z.object({
  sources: z.array(Synced),
  /** What the company file received; null without --company. */
  figures: SourceFigures.nullable(),
});
export type SyncSummary = z.output<typeof SyncSummary>;

type Needed = Pick<Services, 'store' | 'secrets' | 'fetch' | 'clock'>;

/** Reads the new days of connected sources; what stops one does not stop the others. */
export const syncSources = defineOperation({
  id: 'sync-sources',
  summary: { fr: 'Lire les nouveaux jours des sources connectées', en: 'Read the new days of the connected sources' },
  input: z.strictObject({
    id: connectionId.optional(),
    company: pathField(
      z.string().min(1).optional(),
      'fichier de l’entreprise à mettre à jour avec ces chiffres',
      'company file to update with these figures',
    ),
  }),
  output: SyncSummary,
  needs: ['store', 'secrets', 'fetch', 'clock', 'files'],
  async run({ id, company }, { store, secrets, fetch, clock, files }, context) {
    // Named one by one: the services of a workspace inherit the others, which a spread would leave out.
    const services: Needed = { store, secrets, fetch, clock };
    const chosen = id === undefined ? await store.connections() : [await connectionOf(id, store)];
    const sources: SyncSummary['sources'] = [];
    for (const connection of chosen) sources.push(await syncOne(connection, services, context));
    if (company === undefined) return { sources, figures: null };
    const document = await companyDocument(company, files);
    const { summary, text, changed } = await figuresInto(
      document,
      chosen.map((one) => one.id),
      store,
    );
    if (changed) await files.write(company, text);
    return { sources, figures: summary };
  },
});

async function syncOne(
  connection: Connection,
  services: Needed,
  { signal, progress }: RunContext,
): Promise<SyncSummary['sources'][number]> {
  const { store, clock } = services;
  const definition = definitionOf(connection);
  const until = addDays(clock.now().slice(0, 10), -1);
  const total = (daysBetween(connection.since, until) + 1) * definition.reports.length;
  let done = 0;
  const tick = (days: number): void =>
    progress({ phase: 'sync', done: Math.min(total, (done += days)), total, unit: 'days' });
  try {
    const source = await openConnection(definition, connection, { ...services, signal });
    const state = await syncConnection(connection, definition, source, { store, signal, until, progress: tick });
    await store.saveConnectionState(connection.id, await counted({ ...connection, state }, store), clock.now());
  } catch (error) {
    if (!(error instanceof SourceTrouble)) throw error;
    const { kind, detail } = error;
    // The marks of the stretches that were stored before the trouble stay.
    const state = await counted(await connectionOf(connection.id, store), store);
    await store.saveConnectionState(connection.id, { ...state, trouble: { kind, detail } }, null);
  }
  const form = connectionForm(await connectionOf(connection.id, store));
  return { connection: form, reports: form.reports.map(({ report, read }) => ({ report, ...read! })) };
}

/** The state of a connection with what is stored of each report. */
async function counted(connection: Connection, store: Store): Promise<ConnectionState> {
  const reports: Record<string, ReportState> = {};
  for (const [report, state] of Object.entries(connection.state.reports))
    reports[report] = { ...state, read: await storedOf(connection, report, state.to, store) };
  return { ...connection.state, reports };
}

async function storedOf(
  { id, since }: Connection,
  report: string,
  to: string | null,
  store: Store,
): Promise<NonNullable<ReportState['read']>> {
  const days = to === null ? [] : await store.observedDays(id, report, since, to);
  const first = days[0]?.day;
  const known = days.map(({ day }) => day);
  return {
    days: days.length,
    rows: days.reduce((sum, { rows }) => sum + rows.length, 0),
    gaps: first === undefined || to === null ? [] : daysWithout(known, first, to),
  };
}
