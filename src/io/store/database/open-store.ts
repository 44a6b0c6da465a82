import type { Clock } from '../../services/clock.ts';
import type { StoredKey } from '../../services/api-keys.ts';
import type { JobRow, ListedJob } from '../../services/job-row.ts';
import { localWorkspace, type Store } from '../../services/store.ts';
import type { Timetable } from '../../services/stored/schedules.ts';
import type { Outbox } from '../../services/stored/webhooks.ts';
import type { WorkspaceList } from '../../services/workspaces.ts';
import { deleteCrawl, latestAudit, listCrawls, openCrawl, readCrawl } from '../crawls.ts';
import { callDatabase } from './call-database.ts';
import { type Database, migrationState, openServerDatabase } from './database.ts';
import { databaseFailure } from './database-failure.ts';
import { deleteDocuments, readDocument, readPacked, saveDocument } from '../documents.ts';
import { dumpLines, loadLines, type TableCounts } from './dump.ts';
import { openEmbeddedDatabase } from './embedded-database.ts';
import {
  type CallKey,
  cancelJob,
  type JobStep,
  stepJob,
  claimJob,
  type HeldJob,
  jobOfCall,
  listJobs,
  listJobsById,
  recentJobs,
  readJob,
  saveJob,
  saveJobOnce,
  unfinishedJobs,
} from '../jobs.ts';
import { keyById, keyStore, noteKeyUse } from '../api-keys.ts';
import { connectionStore } from '../connections.ts';
import { forgetImportFiles, importFileStore } from '../kept/import-files.ts';
import { claimReply, extendClaim, forgetClaim, keepReply } from '../kept-replies.ts';
import { keptObjectStore } from '../kept/kept-objects.ts';
import { listDecisions, saveDecision } from '../link-decisions.ts';
import { readPageBytes, readPages } from '../pages/page-rows.ts';
import { StoredPages } from '../pages/stored-pages.ts';
import { memberStore, peopleOf } from '../members.ts';
import { outboxOf } from '../outgoing/outbox.ts';
import { subscriberStore } from '../outgoing/subscribers.ts';
import { deliveryStore } from '../outgoing/deliveries.ts';
import { webhookStore } from '../outgoing/webhooks.ts';
import { quotaStore } from '../quotas.ts';
import { queueState, unqueuedJobs } from '../queue-state.ts';
import { type RateCounts, rateCounts } from '../rate-counts.ts';
import { scheduleStore, timetableOf } from '../schedules.ts';
import { createWorkspace, deleteWorkspace, limitWorkspace, listWorkspaces } from '../workspaces.ts';
import { databaseIn, type WorkspaceDatabase } from './workspace-database.ts';

export interface StoreSettings {
  /** A PostgreSQL server; absent: the embedded database of `dataFolder`. */
  readonly databaseUrl?: string | undefined;
  readonly dataFolder: string;
  readonly clock: Clock;
}

/** The store of one workspace with what only the API uses of it. */
export interface WorkspaceStore extends Store {
  /** Saves the job of a call once per Idempotency-Key; `replayed` when it was saved before. */
  saveJobOnce(call: CallKey, job: JobRow): Promise<{ job: JobRow; replayed: boolean }>;
  /** The job that an earlier call with the same key saved; null when there is none. */
  jobOfCall(call: CallKey): Promise<JobRow | null>;
  /** Jobs that have not ended or ended in the last minute, oldest first. */
  recentJobs(): Promise<JobRow[]>;
  cancelJob(id: string): Promise<boolean>;
  /** Pauses, resumes or stops a job; false when it is in no state for it. `problem`: what is shown meanwhile. */
  stepJob(id: string, step: JobStep, problem: JobRow['problem']): Promise<boolean>;
  /** The reply of an earlier call with the same key; null when the caller has to run it. */
  claimReply(call: CallKey): Promise<string | null>;
  /** Extends the claim of a call that still runs. */
  extendClaim(call: CallKey): Promise<void>;
  /** Forgets a claim whose call failed. */
  forgetClaim(call: CallKey): Promise<void>;
  /** The store of a claimed call: what it writes is kept together with the reply, or not at all. */
  callStore(): CallStore;
}

export interface CallStore {
  readonly store: Store;
  /** Keeps what was written, with the reply for a repeated call. */
  commit(call: CallKey, reply: string): Promise<void>;
  rollback(): Promise<void>;
}

/**
 * The store of the workspace of this installation, the doors to the others, and what belongs to no workspace: the queue,
 * the recognition of keys, the watch over jobs.
 */
export interface OpenedStore extends WorkspaceStore {
  in(workspace: string): WorkspaceStore;
  /** Runs one statement on the pool of the store, for the queue. */
  executeSql(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[]; rowCount: number }>;
  claimJob(id: string): Promise<HeldJob | null>;
  /** `alone`: no other process works on this database. */
  unfinishedJobs(alone: boolean): Promise<JobRow[]>;
  /** Jobs that wait and are in no queue: the process that took the call died before it queued them. */
  unqueuedJobs(): Promise<Pick<JobRow, 'id' | 'operation'>[]>;
  /** Those of the jobs that exist, without their input, in any order. */
  jobsById(ids: readonly string[]): Promise<ListedJob[]>;
  /** The audit that ended last, of any workspace. */
  latestAudit(): Promise<{ readonly id: string; readonly workspace: string } | null>;
  key(id: string): Promise<StoredKey | null>;
  /** Rises when this process has revoked a key or deleted a workspace: what is remembered of keys is then looked up again. */
  keysEnded(): number;
  keyUsed(id: string): Promise<void>;
  /** Everything that is stored, as lines; `counts` gets the rows by table. */
  dump(counts: Record<string, number>): AsyncIterable<string>;
  /** Writes the lines of a dump into an empty store: all, or nothing at all. */
  load(lines: AsyncIterable<string>): Promise<TableCounts>;
  /** Null with the embedded database: the one process that has it counts in its memory. */
  readonly rateCounts: RateCounts | null;
  readonly workspaces: WorkspaceList;
  readonly timetable: Timetable;
  readonly outbox: Outbox;
  /** Deletes the files of imports that were sent before a time. */
  forgetImportFiles(before: string): Promise<void>;
}

/**
 * Opens the store and applies pending migrations. Throws `Failure('busy')` when another process owns the folder,
 * `Failure('conflict')` when another version of maillage created the data.
 */
export async function openStore(settings: StoreSettings): Promise<OpenedStore> {
  const database = settings.databaseUrl
    ? await openServerDatabase(settings.databaseUrl)
    : await openEmbeddedDatabase(settings.dataFolder);
  return storeOn(database, settings.clock);
}

function storeOn(database: Database, clock: Clock): OpenedStore {
  const stores = new Map<string, WorkspaceStore>();
  let keysEnded = 0;
  const endKeys = (): void => void keysEnded++;
  const inWorkspace = (workspace: string): WorkspaceStore => {
    // The most recent last: rows that a store has read are kept as long as the store is.
    const store = stores.get(workspace) ?? workspaceStore(databaseIn(database, workspace), { clock, endKeys });
    stores.delete(workspace);
    stores.set(workspace, store);
    if (stores.size > mostStores) stores.delete(stores.keys().next().value!);
    return store;
  };
  return {
    ...inWorkspace(localWorkspace),
    in: inWorkspace,
    claimJob: (id) => guarded(claimJob(database, id)),
    unqueuedJobs: () => guarded(unqueuedJobs(database)),
    unfinishedJobs: (alone) => guarded(unfinishedJobs(database, alone)),
    jobsById: (ids) => guarded(listJobsById(database, ids)),
    latestAudit: () => guarded(latestAudit(database)),
    key: (id) => guarded(keyById(database, id)),
    keysEnded: () => keysEnded,
    keyUsed: (id) => guarded(noteKeyUse(database, id)),
    dump: (counts) => dumpLines(database, counts),
    load: (lines) => guarded(loadLines(database, lines)),
    rateCounts: database.kind === 'embedded' ? null : guardedAll(rateCounts(database)),
    workspaces: {
      store: inWorkspace,
      people: guardedAll(peopleOf(database)),
      list: () => guarded(listWorkspaces(database)),
      create: (workspace) => guarded(createWorkspace(database, workspace)),
      limit: (id, limits) => guarded(limitWorkspace(database, id, limits)),
      delete: (id) => guarded(deleteWorkspace(database, id)).finally(endKeys),
    },
    timetable: guardedAll(timetableOf(database)),
    outbox: guardedAll(outboxOf(database)),
    forgetImportFiles: (before) => guarded(forgetImportFiles(database, before)),
    async executeSql(text, values) {
      const result = await guarded<unknown>(database.pool.query(text, values ?? []));
      // Several statements in one text give a list of results.
      const results = (Array.isArray(result) ? result : [result]) as {
        rows: Record<string, unknown>[];
        rowCount: number | null;
      }[];
      return { rows: results.flatMap((one) => one.rows), rowCount: results.at(-1)?.rowCount ?? 0 };
    },
  };
}

/** Stores of workspaces that are kept between two requests. */
const mostStores = 100;

interface StoreParts {
  readonly clock: Clock;
  /** Called once the end of a key is kept. */
  readonly endKeys: () => void;
}

function workspaceStore(database: WorkspaceDatabase, { clock, endKeys }: StoreParts): WorkspaceStore {
  const keys = guardedAll(keyStore(database));
  return {
    ...keys,
    revokeKey: (id, hours) => keys.revokeKey(id, hours).finally(endKeys),
    ...guardedAll(connectionStore(database)),
    ...guardedAll(keptObjectStore(database)),
    ...guardedAll(importFileStore(database)),
    ...guardedAll(scheduleStore(database)),
    ...guardedAll(webhookStore(database)),
    ...guardedAll(deliveryStore(database)),
    ...guardedAll(subscriberStore(database)),
    ...guardedAll(memberStore(database)),
    ...guardedAll(quotaStore(database)),
    kind: database.kind,
    deleteCrawl: (id) => guarded(deleteCrawl(database, id)),
    openCrawl: (request, options) => guarded(openCrawl(database, clock, request, options)),
    crawls: (part) => guarded(listCrawls(database, part)),
    crawl: (id) => guarded(readCrawl(database, id)),
    pages: (crawlId, options) => readPages(database, crawlId, options),
    pageBytes: (crawlId) => readPageBytes(database, crawlId),
    page: async (crawlId, url) => (await guarded(new StoredPages(database, crawlId, true).page(url)))?.record ?? null,
    saveDocument: (crawlId, name, document) => guarded(saveDocument(database, crawlId, name, document)),
    deleteDocuments: (crawlId) => guarded(deleteDocuments(database, crawlId)),
    readDocument: (crawlId, name) => guarded(readDocument(database, crawlId, name)),
    readPacked: (crawlId, name) => guarded(readPacked(database, crawlId, name)),
    linkDecisions: (host) => guarded(listDecisions(database, host)),
    saveLinkDecision: (host, decision) => guarded(saveDecision(database, host, decision)),
    saveJob: (job) => guarded(saveJob(database, job)),
    saveJobOnce: (call, job) => guarded(saveJobOnce(database, call, job)),
    claimReply: (call) => guarded(claimReply(database, call)),
    extendClaim: (call) => guarded(extendClaim(database, call)),
    forgetClaim: (call) => guarded(forgetClaim(database, call)),
    callStore: () => {
      const { database: own, commit, rollback } = callDatabase(database);
      return {
        store: workspaceStore(own, { clock, endKeys }),
        commit: (call, reply) => guarded(commit((whole) => keepReply(whole, call, reply))),
        rollback,
      };
    },
    jobOfCall: (call) => guarded(jobOfCall(database, call)),
    cancelJob: (id) => guarded(cancelJob(database, id)),
    stepJob: (id, step, problem) => guarded(stepJob(database, id, step, problem)),
    job: (id) => guarded(readJob(database, id)),
    recentJobs: () => guarded(recentJobs(database)),
    jobs: (part) => guarded(listJobs(database, part)),
    health: () => guarded(health(database.whole)),
    close: () => database.whole.close(),
  };
}

async function health(database: Database): ReturnType<Store['health']> {
  const { rows } = await database.pool.query<{ server_version: string }>('show server_version');
  const { applied, pending } = await migrationState(database);
  const name = database.kind === 'embedded' ? 'PGlite' : 'PostgreSQL';
  const queue = await queueState(database);
  return { database: name, version: rows[0]?.server_version ?? '', migrations: applied, pending, queue };
}

type Calls = Readonly<Record<string, (...given: never[]) => Promise<unknown>>>;

/** Every function of a part of the store, guarded. */
function guardedAll<Part extends { readonly [Name in keyof Part]: (...given: never[]) => Promise<unknown> }>(
  part: Part,
): Part {
  const calls = Object.entries(part as unknown as Calls);
  return Object.fromEntries(
    calls.map(([name, call]) => [name, (...given: never[]) => guarded(call(...given))]),
  ) as Part;
}

/** Turns an error of a database that is away or full into a `Failure`. */
async function guarded<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    throw databaseFailure(error);
  }
}
