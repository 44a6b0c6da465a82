import { createHash } from 'node:crypto';
import { type JobWithMetadata, PgBoss } from 'pg-boss';
import { Failure, failures } from '../../core/values/failure.ts';
import type { Log } from '../services/log.ts';

/** What the queue uses of the store. */
export interface QueueStore {
  readonly kind: 'embedded' | 'postgres';
  executeSql(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
}

/**
 * Works on one row. `closing` aborts when the queue closes, and for no other reason: whether the job was cancelled or taken
 * over by another worker is in its row, since the queue notices either seconds later. `isLastTry`: no retry follows.
 */
export type QueueHandler = (rowId: string, closing: AbortSignal, isLastTry: boolean) => Promise<Turn | void>;

/** `later`: another job holds what this one needs; it is queued again after a moment, which does not count as a try. */
export type Turn = 'later' | undefined;

/** Coarse jobs: crawl, analyse, plan, export. A job names a row, carries no data and is safe to run twice. */
export interface Queue {
  /** Puts a row in the queue of an operation; the same row again is the same job. */
  send(operation: string, rowId: string): Promise<void>;
  /** Queues a row again, whatever became of its earlier job: for rows whose worker died. */
  sendAgain(operation: string, rowId: string): Promise<void>;
  /** Runs the jobs of an operation, at most `atOnce` at a time in this process. */
  work(operation: string, handler: QueueHandler, atOnce?: number): Promise<void>;
  cancel(operation: string, rowId: string): Promise<void>;
  /** Starts no more jobs, aborts those that run and waits for them, 8 s at most. */
  close(): Promise<void>;
}

const retries = 2;
/** After this long the job of a killed process is queued again. */
const heartbeatSeconds = 10;
/** Delay of a job that waits for what another one holds. */
const laterSeconds = 3;
const longestJobSeconds = 23 * 3_600;
const closeWithinMs = 8_000;
/** When two processes open a new database at the same moment, creating the tables fails once for the second one. */
const startAttempts = 3;

/** Opens the queue on the pool of the store, on the embedded database and on a server alike. */
export async function createQueue(store: QueueStore, log: Log): Promise<Queue> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => store.executeSql(text, values ?? []) },
    backend: store.kind === 'embedded' ? 'pglite' : 'postgres',
    schema: 'queue',
    schedule: false,
    monitorIntervalSeconds: heartbeatSeconds,
    superviseIntervalSeconds: heartbeatSeconds,
    registerInstance: false,
    openTelemetry: { enabled: false },
  });
  boss.on('error', (error) => log.warn('queue-trouble', { error }));
  await boss.start({ attempts: startAttempts });
  const closing = new AbortController();
  const known = new Map<string, Promise<void>>();
  const queueOf = (operation: string): Promise<void> => {
    const made = known.get(operation) ?? boss.createQueue(operation, queueOptions);
    known.set(operation, made);
    return made;
  };
  const sendAgain = async (operation: string, rowId: string, startAfter = 0): Promise<void> => {
    await queueOf(operation);
    await boss.deleteJob(operation, jobId(operation, rowId));
    await boss.send(operation, { rowId }, { id: jobId(operation, rowId), startAfter });
  };
  return {
    async send(operation, rowId) {
      await queueOf(operation);
      await boss.send(operation, { rowId }, { id: jobId(operation, rowId) });
    },
    sendAgain,
    async work(operation, handler, atOnce = 1) {
      await queueOf(operation);
      const options = {
        batchSize: 1,
        localConcurrency: atOnce,
        pollingIntervalSeconds: 0.5,
        includeMetadata: true as const,
      };
      await boss.work(operation, options, async ([job]: JobWithMetadata<{ rowId: string }>[]) => {
        if (job === undefined) return;
        const isLastTry = job.retryCount >= job.retryLimit;
        const turn = await settled(() => handler(job.data.rowId, closing.signal, isLastTry));
        if (turn === 'later') await sendAgain(operation, job.data.rowId, laterSeconds);
      });
    },
    async cancel(operation, rowId) {
      await queueOf(operation);
      await boss.cancel(operation, jobId(operation, rowId));
    },
    async close() {
      closing.abort();
      await boss.stop({ graceful: true, timeout: closeWithinMs, close: false });
    },
  };
}

const queueOptions = {
  retryLimit: retries,
  retryDelay: 1,
  retryBackoff: true,
  heartbeatSeconds,
  expireInSeconds: longestJobSeconds,
};

/** A `Failure` that a retry cannot change completes the job: the row keeps the reason. */
async function settled(work: () => Promise<Turn | void>): Promise<Turn | void> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Failure && !failures[error.code].retry) return;
    throw error;
  }
}

/** The UUID of the job, derived from the row: a row sent twice is one job. */
function jobId(operation: string, rowId: string): string {
  const hex = createHash('sha256').update(`${operation}\n${rowId}`).digest('hex');
  const variant = ((Number.parseInt(hex[16]!, 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
