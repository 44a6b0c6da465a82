import type { Request, Response } from 'express';
import { Failure } from '../core/values/failure.ts';
import type { JobRow } from '../io/services/job-row.ts';
import { preflight } from '../operations/inputs/preflight.ts';
import type { AnyOperation } from '../operations/operation.ts';
import { queuedJob } from '../operations/jobs/queued-job.ts';
import { shownJob } from '../operations/jobs/read-job.ts';
import { withSealed } from '../operations/inputs/sealed-input.ts';
import { returnQuota, takeQuota } from '../operations/quotas/take-quota.ts';
import type { WorkspaceStore } from '../io/store/database/open-store.ts';
import type { ApiOptions } from './api-options.ts';
import { callerOf } from './authentication.ts';

interface JobRequest {
  readonly operation: AnyOperation;
  /** Valid for the operation. */
  readonly input: Readonly<Record<string, unknown>>;
  readonly request: Request;
  readonly response: Response;
}

/** Queues a job and answers 202 with it; a repeated Idempotency-Key returns the job of the first call. */
export async function submitJob(
  { operation, input, request, response }: JobRequest,
  { services, store: stores, queue, fetchAllow }: ApiOptions,
): Promise<void> {
  const { openPair } = services.demo;
  const allowed = openPair === null ? fetchAllow : [...fetchAllow, openPair];
  const refusal = preflight(input, { typedByPerson: false, fetchAllow: allowed });
  if (refusal !== null) throw refusal;
  const store = stores.in(callerOf(response).workspace);
  await operation.admit?.(input as never, { store });
  const key = idempotencyKey(request);
  const { open, secret } = operation.separateSecrets?.(input as never) ?? { open: input, secret: null };
  const kept = secret === null ? open : withSealed(open as object, secret, services.secrets);
  const queued = queuedJob(operation.id, kept, services.clock.now());
  // A body with secrets is compared by a keyed digest: what is stored of it must not be open to guesses.
  const body = secret === null ? (request.body as unknown) : services.secrets.digest(JSON.stringify(request.body));
  const { job, replayed } = await saveJob({ operation, queued, key, body }, store, services);
  // A repeated call also queues a job whose first call stopped between the row and the queue.
  if (job.state === 'queued') await queue.send(operation.id, job.id);
  if (replayed) response.set('Idempotent-Replayed', 'true');
  response.status(202).location(`/v1/jobs/${job.id}`).json(shownJob(job));
}

interface NewJob {
  readonly operation: AnyOperation;
  readonly queued: JobRow;
  /** The header Idempotency-Key. */
  readonly key: string | undefined;
  readonly body: unknown;
}

/** Takes what the job costs and saves it, unless an earlier call with the same key saved one: that one costs nothing more. */
async function saveJob(
  { operation, queued, key, body }: NewJob,
  store: WorkspaceStore,
  { clock }: Pick<ApiOptions['services'], 'clock'>,
): Promise<{ job: JobRow; replayed: boolean }> {
  const call = key === undefined ? null : { operation: operation.id, key, body };
  const earlier = call === null ? null : await store.jobOfCall(call);
  if (earlier !== null) return { job: earlier, replayed: true };
  await takeQuota(operation, queued.input, { store, clock });
  const saved = call === null ? null : await store.saveJobOnce(call, queued);
  if (saved === null) await store.saveJob(queued);
  // Of two calls at the same moment, one finds the job of the other.
  else if (saved.replayed) await returnQuota({ operation, input: queued.input, at: queued.createdAt }, store);
  return saved ?? { job: queued, replayed: false };
}

/** The header Idempotency-Key, if any. */
export function idempotencyKey(request: Request): string | undefined {
  const key = request.get('idempotency-key');
  if (key === undefined || /^[\x21-\x7e]{1,255}$/.test(key)) return key;
  throw new Failure('invalid-input', {
    fr: 'L’en-tête Idempotency-Key a de 1 à 255 caractères, sans espace ni accent.',
    en: 'The header Idempotency-Key has 1 to 255 characters, without spaces or accents.',
  });
}
