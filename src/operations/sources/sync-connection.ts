import { addDays, type Day } from '../../core/values/day.ts';
import type { Connection, ConnectionState, ReportState } from '../../io/services/stored/connections.ts';
import type { Store } from '../../io/services/store.ts';
import type { DayRows, OpenSource, SourceDefinition, SourceReport } from '../../io/sources/define-source.ts';

interface SyncContext {
  readonly store: Store;
  readonly signal: AbortSignal;
  /** Last day to read: yesterday. */
  readonly until: Day;
  /** Called after each stretch of days with the number of days it has. */
  readonly progress: (days: number) => void;
}

/**
 * Reads the days that a connection lacks, and again those that the service still corrects. Each stretch of days is stored
 * with its mark in one transaction: a sync that stops resumes at the mark. Throws `SourceTrouble`.
 */
export async function syncConnection(
  connection: Connection,
  definition: SourceDefinition,
  source: OpenSource,
  context: SyncContext,
): Promise<ConnectionState> {
  let state: ConnectionState = { ...connection.state, trouble: null };
  let until = context.until;
  for (const [index, report] of definition.reports.entries()) {
    state = await syncReport({ connection, definition, source, report, until, state }, context);
    // The first report has the totals: days that it lacks are not complete in the others either.
    if (index === 0) until = earlier(until, state.reports[report.id]?.to ?? addDays(connection.since, -1));
  }
  return state;
}

interface ReportSync {
  readonly connection: Connection;
  readonly definition: SourceDefinition;
  readonly source: OpenSource;
  readonly report: SourceReport;
  readonly until: Day;
  readonly state: ConnectionState;
}

async function syncReport(
  { connection, definition, source, report, until, state: before }: ReportSync,
  { store, signal, progress }: SyncContext,
): Promise<ConnectionState> {
  let state = before;
  const known = state.reports[report.id];
  let from = firstDay(connection, known, definition.lateDays);
  while (from <= until) {
    signal.throwIfAborted();
    const to = earlier(addDays(from, report.days - 1), until);
    const read = await source.read(report, from, to);
    state = {
      ...state,
      reports: { ...state.reports, [report.id]: markOf(state.reports[report.id], read, connection) },
    };
    const days = [...read.days].map(([day, rows]) => ({ day, rows }));
    await store.saveObservedDays(connection.id, { report: report.id, from, to, days, state });
    progress(report.days);
    from = addDays(to, 1);
  }
  return state;
}

function firstDay({ since }: Connection, known: ReportState | undefined, lateDays: number): Day {
  if (known === undefined || known.to === null) return since;
  const again = addDays(known.to, 1 - lateDays);
  return again < since ? since : again;
}

/** A mark never goes back: days read once stay read. */
function markOf(
  known: ReportState | undefined,
  { through, notes, currency }: DayRows,
  { since }: Connection,
): ReportState {
  const before = known?.to ?? null;
  const to = through === null || (before !== null && before > through) ? before : through;
  const all = [...(known?.notes ?? []), ...notes];
  return {
    from: since,
    to,
    currency: currency ?? known?.currency ?? null,
    notes: all.filter((note, at) => all.findIndex(({ en }) => en === note.en) === at),
  };
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}
