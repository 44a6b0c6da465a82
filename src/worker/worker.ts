import { Failure, failures } from '../core/values/failure.ts';
import type { Queue, Turn } from '../io/queue/create-queue.ts';
import type { JobRow } from '../io/services/job-row.ts';
import type { Services } from '../io/services/services.ts';
import type { OpenedStore } from '../io/store/database/open-store.ts';
import { abandoned, type ProgressEvent } from '../operations/operation.ts';
import type { OperationRunner } from '../operations/threads/operation-runner.ts';
import type { JobDefinition } from './job.ts';

export interface WorkerParts {
  readonly services: Services;
  readonly runner: OperationRunner;
  readonly store: Pick<OpenedStore, 'claimJob' | 'unfinishedJobs'>;
  readonly queue: Queue;
  readonly jobs: readonly JobDefinition[];
  /** No other process works on this database: whatever it shows as running has lost its worker. */
  readonly alone: boolean;
}

/** A sign of life, the progress and the notice of a cancelled job, all in one write. */
const wordEveryMs = 1_000;
/** At the end of the process an operation has this long to stop by itself. */
const stopWithinMs = 5_000;

/** Takes jobs from the queue until it closes, those of former processes first. */
export async function startWorker(parts: WorkerParts): Promise<void> {
  const { store, queue, jobs, alone } = parts;
  const known = new Set(jobs.map((job) => job.operation.id));
  for (const row of await store.unfinishedJobs(alone)) {
    if (known.has(row.operation)) await queue.sendAgain(row.operation, row.id);
  }
  for (const job of jobs) {
    const id = job.operation.id;
    await queue.work(id, (rowId, signal, lastTry) => workOn(job, rowId, signal, lastTry, parts), job.atOnce);
  }
}

/** Works on one row; throws when the queue should hand the row out again. */
async function workOn(
  definition: JobDefinition,
  rowId: string,
  signal: AbortSignal,
  lastTry: boolean,
  { store, services, runner }: WorkerParts,
): Promise<Turn> {
  const held = await store.claimJob(rowId);
  if (held === null) return undefined;
  const abort = new AbortController();
  const stopping = (): void => abort.abort();
  if (signal.aborted) stopping();
  else signal.addEventListener('abort', stopping, { once: true });
  let { progress } = held.job;
  let lost = false;
  const timer = setInterval(() => {
    held.progress(progress).then(
      (still) => {
        lost = lost || !still;
        if (lost) abort.abort(abandoned);
      },
      (error: unknown) => services.log.warn('job-progress', { job: rowId, error }),
    );
  }, wordEveryMs);
  try {
    const run = runner.run(definition.operation, inputOf(definition, held.job), {
      locale: 'en',
      signal: abort.signal,
      typedByPerson: false,
      progress: ({ phase, done, total, unit }: ProgressEvent) => {
        progress = { phase, done, total, unit };
      },
    });
    const result = await orStopped(run, signal);
    clearInterval(timer);
    if (lost) return undefined;
    const partial = (result as { complete?: boolean } | null)?.complete === false;
    if (signal.aborted && (result === null || partial)) {
      throw new Error('the process stops: the job will be taken again');
    }
    await held.end({
      state: partial ? 'partial' : 'done',
      result: resultOf(definition, result),
      problem: null,
      progress: finished(progress, result),
    });
  } catch (error) {
    clearInterval(timer);
    if (signal.aborted && !lost) await held.putBack(null);
    if (lost || signal.aborted) throw error;
    if (error instanceof Failure && error.code === 'busy' && definition.waiting) {
      await held.putBack({ code: error.code, detail: definition.waiting });
      return 'later';
    }
    if (!(error instanceof Failure)) services.log.error('job-failed', { job: rowId, error });
    if (!lastTry && mayPass(error)) {
      await held.putBack(problemOf(error));
      throw error;
    }
    await held.end({ state: 'failed', result: null, problem: problemOf(error), progress });
  } finally {
    clearInterval(timer);
    signal.removeEventListener('abort', stopping);
  }
  return undefined;
}

function inputOf({ resume }: JobDefinition, job: JobRow): unknown {
  const begun = job.progress.phase !== 'queued';
  return begun && resume ? resume(job.input as Record<string, unknown>) : job.input;
}

/** The result of the operation, or null when the process stops and the operation does not stop in time. */
async function orStopped(run: Promise<unknown>, closing: AbortSignal): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  let startTimer = (): void => undefined;
  const deadline = new Promise<null>((resolve) => {
    startTimer = () => {
      timer = setTimeout(() => resolve(null), stopWithinMs);
    };
  });
  if (closing.aborted) startTimer();
  else closing.addEventListener('abort', startTimer, { once: true });
  run.catch(() => undefined);
  try {
    return await Promise.race([run, deadline]);
  } finally {
    clearTimeout(timer);
    closing.removeEventListener('abort', startTimer);
  }
}

/** A bug may have been chance, and a trouble of this machine passes; what the site or the input refuses stays. */
function mayPass(error: unknown): boolean {
  return !(error instanceof Failure) || failures[error.code].status === 503;
}

function resultOf({ result }: JobDefinition, output: unknown): JobRow['result'] {
  const { id } = output as { id?: string };
  return id === undefined ? null : { type: result.type, id, href: `${result.path}/${id}` };
}

/** A job that has ended is not left at what was said last: a short one ends before any word of it is written. */
function finished(last: JobRow['progress'], output: unknown): JobRow['progress'] {
  const { pages } = (output ?? {}) as { pages?: unknown };
  if (typeof pages === 'number') return { phase: 'done', done: pages, total: pages, unit: 'page' };
  const count = last.total ?? last.done;
  return { phase: 'done', done: count, total: count, unit: last.unit };
}

function problemOf(error: unknown): JobRow['problem'] {
  if (error instanceof Failure) return { code: error.code, detail: error.detail };
  return {
    code: 'internal',
    detail: {
      fr: 'Une erreur de notre fait est survenue\u202f; elle est notée dans le journal du service.',
      en: 'Something of ours went wrong; it stands in the log of the service.',
    },
  };
}
