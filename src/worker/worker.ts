import type { Queue } from '../io/queue/create-queue.ts';
import type { Services } from '../io/services/services.ts';
import type { OpenedStore } from '../io/store/database/open-store.ts';
import type { OperationRunner } from '../operations/threads/operation-runner.ts';
import { reportRun } from '../operations/digests/report-run.ts';
import { watchPlans } from '../operations/plans/watch-plans.ts';
import { removeOldAudits } from '../operations/projects/remove-old-audits.ts';
import { runSchedules, type ScheduleParts } from '../operations/schedules/run-schedules.ts';
import { forgetOldFiles } from '../operations/imports/forget-old-files.ts';
import { Deliverer } from '../operations/webhooks/deliver.ts';
import type { JobDefinition } from './job.ts';
import { runJob } from './run-job.ts';

export interface WorkerParts {
  readonly services: Services;
  readonly runner: OperationRunner;
  readonly store: Pick<
    OpenedStore,
    'claimJob' | 'unfinishedJobs' | 'unqueuedJobs' | 'in' | 'timetable' | 'outbox' | 'forgetImportFiles'
  >;
  readonly queue: Queue;
  readonly jobs: readonly JobDefinition[];
  /** No other process works on this database, so that a job in state `running` has lost its worker. */
  readonly alone: boolean;
  /** Days after which audits are removed; absent: they stay. */
  readonly keepAuditsDays?: number | undefined;
}

/** Takes jobs from the queue until it closes, first those that an earlier process did not finish. */
export async function startWorker(worker: WorkerParts): Promise<void> {
  const { services, runner, store, queue, jobs, alone, keepAuditsDays } = worker;
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
      definition.yieldsIn,
    );
  }
  queue.repeat(unqueuedEveryMs, async () => {
    for (const { operation, id } of await store.unqueuedJobs()) {
      if (operations.has(operation)) await queue.send(operation, id);
    }
  });
  const parts = scheduleParts({ services, store, queue, runner });
  queue.repeat(schedulesEveryMs, () => runSchedules(parts));
  const deliverer = new Deliverer({ services, store });
  queue.repeat(
    deliveriesEveryMs,
    () => deliverer.look(),
    () => deliverer.idle(),
  );
  queue.repeat(retentionEveryMs, () => forgetOldFiles({ services, store }));
  queue.repeat(plansEveryMs, () => watchPlans({ services, workspaces: services.workspaces }));
  if (keepAuditsDays !== undefined)
    queue.repeat(retentionEveryMs, () =>
      removeOldAudits(keepAuditsDays, { services, workspaces: services.workspaces }),
    );
}

/** Time between two looks for jobs that were stored and not queued: the death of a process between the two is rare. */
const unqueuedEveryMs = 10_000;
/** Time between two looks at the schedules: an hour is kept to within so much. */
const schedulesEveryMs = 5_000;
/** Time between two looks at the deliveries: a message leaves so long after its event. */
const deliveriesEveryMs = 1_000;
/** Time between two looks at what the plans have for the day: a day begins, and the service starts, so long before one. */
const plansEveryMs = 600_000;
/** Time between two looks for audits and files that are too old: ages are counted in days. */
const retentionEveryMs = 3_600_000;

/** What the schedules of a process work with. */
function scheduleParts({
  services,
  store,
  queue,
  runner,
}: Pick<WorkerParts, 'services' | 'store' | 'queue' | 'runner'>): ScheduleParts {
  return {
    services,
    store,
    send: (operation, jobId) => queue.send(operation, jobId),
    report: (run) => reportRun(run, { services, store, runner }),
  };
}
