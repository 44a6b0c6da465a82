import { randomUUID } from 'node:crypto';
import { Failure } from '../core/values/failure.ts';
import type { JobRow, Services } from '../io/services.ts';
import type { AnyOperation, ProgressEvent } from '../operations/operation.ts';

/** Told of every change of a job, for event streams. */
export type JobListener = (job: JobRow) => void;

export interface JobRunner {
  /** Stores the job and starts it when its turn comes; the input is valid already. */
  submit(operation: AnyOperation, input: unknown): Promise<JobRow>;
  cancel(id: string): boolean;
  listen(listener: JobListener): () => void;
  /** Stops taking work and waits for what runs to stop cleanly. */
  close(): Promise<void>;
}

/** Jobs at once in one process: a crawl is mostly waiting, an analysis has its own thread. */
const mostAtOnce = 2;
/** Progress is stored at most this often; listeners see every event. */
const storeEvery = 1000;

/** Runs long operations inside the process that owns the embedded data. */
export function jobRunner(
  services: Services,
  operations: ReadonlyMap<string, AnyOperation>,
  now: () => number,
): JobRunner {
  const waiting: JobRow[] = [];
  const running = new Map<string, { abort: AbortController; ended: Promise<void> }>();
  const listeners = new Set<JobListener>();
  let closed = false;

  const tell = (job: JobRow): void => {
    for (const listener of listeners) listener(job);
  };

  async function keep(job: JobRow): Promise<JobRow> {
    await services.store.saveJob(job);
    tell(job);
    return job;
  }

  function startNext(): void {
    while (!closed && running.size < mostAtOnce && waiting.length > 0) {
      const job = waiting.shift()!;
      const abort = new AbortController();
      const ended = run(job, abort).finally(() => {
        running.delete(job.id);
        startNext();
      });
      running.set(job.id, { abort, ended });
    }
  }

  async function run(queued: JobRow, abort: AbortController): Promise<void> {
    const operation = operations.get(queued.operation)!;
    let job = await keep({ ...queued, state: 'running', startedAt: services.clock.now() });
    let stored = now();
    const progress = ({ phase, done, total, unit }: ProgressEvent): void => {
      job = { ...job, progress: { phase, done, total, unit } };
      tell(job);
      if (now() - stored < storeEvery) return;
      stored = now();
      services.store
        .saveJob(job)
        .catch((error: unknown) => services.log.error('job progress', { error: String(error) }));
    };
    try {
      const result = await operation.run(job.input as never, services, {
        locale: 'en',
        signal: abort.signal,
        progress,
        typedByPerson: false,
      });
      await keep({
        ...job,
        state: endState(result, abort),
        result: resultOf(operation, result),
        endedAt: services.clock.now(),
      });
    } catch (error) {
      if (!(error instanceof Failure))
        services.log.error('job failed', { job: job.id, error: error instanceof Error ? error.stack : String(error) });
      await keep({
        ...job,
        state: abort.signal.aborted ? 'cancelled' : 'failed',
        problem: problemOf(error),
        endedAt: services.clock.now(),
      });
    }
  }

  return {
    async submit(operation, input) {
      const job = await keep({
        id: `job_${randomUUID().replaceAll('-', '')}`,
        operation: operation.id,
        state: 'queued',
        input,
        progress: { phase: 'queued', done: 0, total: null, unit: 'page' },
        result: null,
        problem: null,
        createdAt: services.clock.now(),
        startedAt: null,
        endedAt: null,
      });
      waiting.push(job);
      startNext();
      return job;
    },
    cancel(id) {
      const at = waiting.findIndex((job) => job.id === id);
      if (at >= 0) {
        const [job] = waiting.splice(at, 1);
        keep({ ...job!, state: 'cancelled', endedAt: services.clock.now() }).catch(() => undefined);
        return true;
      }
      const active = running.get(id);
      active?.abort.abort();
      return active !== undefined;
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      closed = true;
      for (const { abort } of running.values()) abort.abort();
      await Promise.allSettled([...running.values()].map(({ ended }) => ended));
    },
  };
}

function endState(result: unknown, abort: AbortController): JobRow['state'] {
  if (abort.signal.aborted) return 'cancelled';
  return (result as { complete?: boolean }).complete === false ? 'partial' : 'done';
}

function resultOf(operation: AnyOperation, result: unknown): JobRow['result'] {
  const { id } = result as { id?: string };
  if (id === undefined) return null;
  const [type, path] = operation.id === 'audit-site' ? ['audit', '/v1/audits'] : ['cycle', '/v1/cycles'];
  return { type: type!, id, href: `${path}/${id}` };
}

function problemOf(error: unknown): JobRow['problem'] {
  if (error instanceof Failure) return { code: error.code, detail: error.detail };
  return {
    code: 'internal',
    detail: {
      fr: 'Une erreur de notre fait est survenue ; elle est notée dans le journal du service.',
      en: 'Something of ours went wrong; it stands in the log of the service.',
    },
  };
}
