import type { Clock } from '../../services/clock.ts';
import type { JobRow } from '../../services/job-row.ts';
import type { Store } from '../../services/store.ts';
import { listCrawls, openCrawl, readCrawl } from '../crawls.ts';
import { type Database, migrationState, openServerDatabase } from './database.ts';
import { databaseFailure } from './database-failure.ts';
import { readDocument, readLines, readPacked, saveDocument } from '../documents.ts';
import { openEmbeddedDatabase } from './embedded-database.ts';
import {
  type CallKey,
  cancelJob,
  claimJob,
  type HeldJob,
  listJobs,
  readJob,
  saveJob,
  saveJobOnce,
  unfinishedJobs,
} from '../jobs.ts';
import { readPages } from '../pages/page-rows.ts';
import { StoredPages } from '../pages/stored-pages.ts';

export interface StoreSettings {
  /** A PostgreSQL server; absent: the embedded database of `dataFolder`. */
  readonly databaseUrl?: string | undefined;
  readonly dataFolder: string;
  readonly clock: Clock;
}

/** The store, with what only the queue and the API need. */
export interface OpenedStore extends Store {
  /** Runs one statement on the store’s own pool: what the queue is built on. */
  executeSql(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[]; rowCount: number }>;
  /** Saves the job of a call once per Idempotency-Key; `replayed` when it stood there already. */
  saveJobOnce(call: CallKey, job: JobRow): Promise<{ job: JobRow; replayed: boolean }>;
  claimJob(id: string): Promise<HeldJob | null>;
  cancelJob(id: string): Promise<boolean>;
  /** `alone`: this process is the only one that works. */
  unfinishedJobs(alone: boolean): Promise<JobRow[]>;
}

/** Opens the store and brings its schema up to date; throws `Failure('busy')` when another process owns the folder. */
export async function openStore(settings: StoreSettings): Promise<OpenedStore> {
  const database = settings.databaseUrl
    ? await openServerDatabase(settings.databaseUrl)
    : await openEmbeddedDatabase(settings.dataFolder);
  return storeOn(database, settings.clock);
}

function storeOn(database: Database, clock: Clock): OpenedStore {
  const { pool } = database;
  return {
    kind: database.kind,
    openCrawl: (request, options) => said(openCrawl(database, clock, request, options)),
    crawls: (part) => said(listCrawls(database, part)),
    crawl: (id) => said(readCrawl(database, id)),
    pages: (crawlId, options) => readPages(pool, crawlId, options),
    page: async (crawlId, url) => (await said(new StoredPages(pool, crawlId, true).page(url)))?.record ?? null,
    saveDocument: (crawlId, name, document) => said(saveDocument(database, crawlId, name, document)),
    readDocument: (crawlId, name) => said(readDocument(database, crawlId, name)),
    readPacked: (crawlId, name) => said(readPacked(database, crawlId, name)),
    readLines: (crawlId, name) => said(readLines(database, crawlId, name)),
    saveJob: (job) => said(saveJob(database, job)),
    saveJobOnce: (call, job) => said(saveJobOnce(database, call, job)),
    claimJob: (id) => said(claimJob(database, id)),
    cancelJob: (id) => said(cancelJob(database, id)),
    unfinishedJobs: (alone) => said(unfinishedJobs(database, alone)),
    job: (id) => said(readJob(database, id)),
    jobs: (part) => said(listJobs(database, part)),
    health: () => said(health(database)),
    async executeSql(text, values) {
      const result = await said<unknown>(pool.query(text, values ?? []));
      // Several statements in one text answer a list; the last rows are the answer.
      const results = (Array.isArray(result) ? result : [result]) as {
        rows: Record<string, unknown>[];
        rowCount: number | null;
      }[];
      return { rows: results.flatMap((one) => one.rows), rowCount: results.at(-1)?.rowCount ?? 0 };
    },
    close: () => database.close(),
  };
}

async function health(database: Database): ReturnType<Store['health']> {
  const { rows } = await database.pool.query<{ server_version: string }>('show server_version');
  const { applied, pending } = await migrationState(database);
  const name = database.kind === 'embedded' ? 'PGlite' : 'PostgreSQL';
  return { database: name, version: rows[0]?.server_version ?? '', migrations: applied, pending };
}

/** A database that is away or full is a refusal we foresee. */
async function said<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    throw databaseFailure(error);
  }
}
