import { Failure, failures } from '../core/values/failure.ts';
import type { Turn } from '../io/queue/create-queue.ts';
import type { JobRow } from '../io/services/job-row.ts';
import type { Services } from '../io/services/services.ts';
import type { OpenedStore } from '../io/store/database/open-store.ts';
import type { WebhookEvent } from '../io/services/stored/webhooks.ts';
import type { JobEvent } from '../io/store/jobs.ts';
import { unsealed } from '../operations/inputs/sealed-input.ts';
import { abandoned, type ProgressEvent, stopped } from '../operations/operation.ts';
import type { OperationRunner } from '../operations/threads/operation-runner.ts';
import { projectOfSite } from '../operations/projects/manage-projects.ts';
import { returnQuota } from '../operations/quotas/take-quota.ts';
import type { JobDefinition } from './job.ts';
import { jobsCaller } from '../operations/threads/turns.ts';

/** The row of a job that this process holds. */
type JobClaim = NonNullable<Awaited<ReturnType<OpenedStore['claimJob']>>>;

interface JobContext {
  readonly definition: JobDefinition;
  readonly services: Pick<Services, 'log' | 'secrets'>;
  readonly store: Pick<OpenedStore, 'in'>;
  readonly runner: OperationRunner;
  /** Aborted when the process stops. */
  readonly closing: AbortSignal;
  readonly isLastTry: boolean;
}

/** Interval of the write that renews the claim, stores the progress and finds out that the job was cancelled. */
const heartbeatMs = 1_000;
/** Time that an operation has to stop by itself when the process stops. */
const stopWithinMs = 5_000;

/** Runs the operation of a claimed job and stores its end; throws when the queue must deliver the job again. */
export async function runJob(claim: JobClaim, context: JobContext): Promise<Turn> {
  const { definition, runner, closing } = context;
  const heartbeat = startHeartbeat(claim, context);
  try {
    const input = unsealed(inputOf(definition, claim.job), context.services.secrets);
    const run = runner.run(definition.operation, input, {
      caller: jobsCaller,
      locale: 'en',
      signal: heartbeat.signal,
      typedByPerson: false,
      workspace: claim.workspace,
      door: 'queue',
      progress: heartbeat.progress,
    });
    const output = await untilStopped(run, closing);
    heartbeat.stop();
    if (heartbeat.lost()) return undefined;
    const partial = (output as { complete?: boolean } | null)?.complete === false;
    if (closing.aborted && (output === null || partial)) {
      throw new Error('the process stops: the job will be taken again');
    }
    const result = resultOf(definition, output);
    await returnUnread(claim, context, output);
    await claim.end(
      {
        state: partial ? 'partial' : 'done',
        result,
        problem: null,
        progress: finalProgress(heartbeat.last(), output),
      },
      await eventOf(definition.events?.done, claim, context, { id: result?.id ?? null, href: result?.href ?? null }),
    );
    return undefined;
  } catch (error) {
    heartbeat.stop();
    return endWithError(error, { claim, context, heartbeat });
  } finally {
    heartbeat.stop();
  }
}

/** Gives back the pages of the quota that a job took and did not read; the audit itself counts. */
async function returnUnread(claim: JobClaim, { definition, store }: JobContext, output: unknown): Promise<void> {
  const { pages = 0 } = (output ?? {}) as { pages?: number };
  const used = { audits: 1, pages };
  const { input, createdAt } = claim.job;
  await returnQuota({ operation: definition.operation, input, at: createdAt, used }, store.in(claim.workspace));
}

interface Heartbeat {
  /** Aborted when the process stops, with `abandoned` when the claim is lost, with `stopped` when a person ends the job. */
  readonly signal: AbortSignal;
  readonly progress: (event: ProgressEvent) => void;
  last(): JobRow['progress'];
  /** True when the job was cancelled or another worker took it over. */
  lost(): boolean;
  stop(): void;
}

function startHeartbeat(claim: JobClaim, { services, closing }: JobContext): Heartbeat {
  const abort = new AbortController();
  const onClosing = (): void => abort.abort();
  if (closing.aborted) onClosing();
  else closing.addEventListener('abort', onClosing, { once: true });
  let { progress } = claim.job;
  let lost = false;
  const timer = setInterval(() => {
    claim.progress(progress).then(
      (claimed) => {
        lost = lost || claimed === 'lost';
        if (lost) abort.abort(abandoned);
        else if (claimed === 'stopping') abort.abort(stopped);
      },
      (error: unknown) => services.log.warn('job-progress', { job: claim.job.id, error }),
    );
  }, heartbeatMs);
  return {
    signal: abort.signal,
    progress: ({ phase, done, total, unit }) => {
      progress = { phase, done, total, unit };
    },
    last: () => progress,
    lost: () => lost,
    stop() {
      clearInterval(timer);
      closing.removeEventListener('abort', onClosing);
    },
  };
}

async function endWithError(
  error: unknown,
  { claim, context, heartbeat }: { claim: JobClaim; context: JobContext; heartbeat: Heartbeat },
): Promise<Turn> {
  const { definition, services, closing, isLastTry } = context;
  if (closing.aborted && !heartbeat.lost()) await claim.putBack(null);
  if (heartbeat.lost() || closing.aborted) throw error;
  if (error instanceof Failure && error.code === 'busy' && definition.waiting) {
    await claim.putBack({ code: error.code, detail: definition.waiting });
    return 'later';
  }
  // However long the disk stays full: the work goes on by itself once there is space.
  if (error instanceof Failure && error.code === 'storage-full') {
    await claim.putBack(problemOf(error));
    return 'later';
  }
  if (!(error instanceof Failure)) services.log.error('job-failed', { job: claim.job.id, error });
  if (!isLastTry && mayPass(error)) {
    await claim.putBack(problemOf(error));
    throw error;
  }
  const problem = problemOf(error);
  await returnUnread(claim, context, null);
  await claim.end(
    { state: 'failed', result: null, problem, progress: heartbeat.last() },
    await eventOf(definition.events?.failed, claim, context, { code: problem!.code }),
  );
  return undefined;
}

function inputOf({ resume }: JobDefinition, job: JobRow): unknown {
  const started = job.progress.phase !== 'queued';
  return started && resume ? resume(job.input as Record<string, unknown>) : job.input;
}

/** The output of the operation, or null when the process stops and the operation does not stop in time. */
async function untilStopped(run: Promise<unknown>, closing: AbortSignal): Promise<unknown> {
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

/** True for an error that another try may not meet: a bug may be a matter of timing, 503 is a state of this machine. */
function mayPass(error: unknown): boolean {
  return !(error instanceof Failure) || failures[error.code].status === 503;
}

/** What webhooks receive: they read the rest with a key. */
async function eventOf(
  event: WebhookEvent | undefined,
  { job, workspace }: JobClaim,
  { store }: JobContext,
  data: Record<string, unknown>,
): Promise<JobEvent | null> {
  if (event === undefined) return null;
  const { projectId, url } = job.input as { projectId?: string; url?: string };
  const ofSite = projectId === undefined && url !== undefined ? await projectOfSite(url, store.in(workspace)) : null;
  return { event, data: { ...data, jobId: job.id, projectId: projectId ?? ofSite?.id ?? null } };
}

function resultOf({ result }: JobDefinition, output: unknown): JobRow['result'] {
  const { id } = output as { id?: string };
  return id === undefined ? null : { type: result.type, id, href: `${result.path}/${id}` };
}

/** The progress of a finished job: a short job ends before any progress is stored. */
function finalProgress(last: JobRow['progress'], output: unknown): JobRow['progress'] {
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
      en: 'Something went wrong on our side; the error is in the log of the service.',
    },
  };
}
