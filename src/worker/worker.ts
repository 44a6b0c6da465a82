import type { Queue } from '../io/queue/create-queue.ts';
import type { Services } from '../io/services/services.ts';
import type { OpenedStore } from '../io/store/database/open-store.ts';
import type { OperationRunner } from '../operations/threads/operation-runner.ts';
import { reportRun } from '../operations/digests/report-run.ts';
import { runSchedules, type ScheduleParts } from '../operations/schedules/run-schedules.ts';
import { Deliverer } from '../operations/webhooks/deliver.ts';
import type { JobDefinition } from './job.ts';
import { runJob } from './run-job.ts';

export interface WorkerParts {
  readonly services: Services;
  readonly runner: OperationRunner;
  readonly store: Pick<OpenedStore, 'claimJob' | 'unfinishedJobs' | 'in' | 'timetable' | 'outbox'>;
  readonly queue: Queue;
  readonly jobs: readonly JobDefinition[];
  /** No other process works on this database, so that a job in state `running` has lost its worker. */
  readonly alone: boolean;
}

/** Takes jobs from the queue until it closes, first those that an earlier process did not finish. */
export async function startWorker({ services, runner, store, queue, jobs, alone }: WorkerParts): Promise<void> {
  const operations = new Set(jobs.map((job) => job.operation.id));
  for (const row of await store.unfinishedJobs(alone)) {
    if (operations.has(row.operation)) await queue.sendAgain(row.operation, row.id);
  }
  for (const definition of jobs) {
    queue.work(
      definition.operation.id,
      async (rowId, closing, isLastTry) => {
        const claim = await store.claimJob(rowId);
        return claim === null ? undefined : runJob(claim, { definition, services, store, runner, closing, isLastTry });
      },
      definition.atOnce,
    );
  }
  const parts = scheduleParts({ services, store, queue, runner });
  queue.repeat(schedulesEveryMs, () => runSchedules(parts));
  const deliverer = new Deliverer({ services, store });
  queue.repeat(
    deliveriesEveryMs,
    () => deliverer.look(),
    () => deliverer.idle(),
  );
}

/** Time between two looks at the schedules: an hour is kept to within so much. */
const schedulesEveryMs = 5_000;
/** Time between two looks at the deliveries: a message leaves so long after its event. */
const deliveriesEveryMs = 1_000;

/** What the schedules of a process work with. */
function scheduleParts({ services, store, queue, runner }: Omit<WorkerParts, 'jobs' | 'alone'>): ScheduleParts {
  return {
    services,
    store,
    send: (operation, jobId) => queue.send(operation, jobId),
    report: (run) => reportRun(run, { services, store, runner }),
  };
}
