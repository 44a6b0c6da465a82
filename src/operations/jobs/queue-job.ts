import type { JobRow } from '../../io/services/job-row.ts';
import type { Services } from '../../io/services/services.ts';
import type { WorkspaceStore } from '../../io/store/database/open-store.ts';
import { preflight } from '../inputs/preflight.ts';
import { withSealed } from '../inputs/sealed-input.ts';
import type { AnyOperation } from '../operation.ts';
import { returnQuota, takeQuota } from '../quotas/take-quota.ts';
import { queuedJob } from './queued-job.ts';

interface WantedJob {
  readonly operation: AnyOperation;
  /** Valid for the operation. */
  readonly input: Readonly<Record<string, unknown>>;
  /** The Idempotency-Key of the call and its body, where the caller gave one. */
  readonly call?: { readonly key: string; readonly body: unknown } | undefined;
}

export interface QueueParts {
  readonly services: Pick<Services, 'clock' | 'demo' | 'secrets'>;
  /** Of the workspace that asks. */
  readonly store: WorkspaceStore;
  readonly queue: { send(operation: string, rowId: string): Promise<void> };
  /** Private `host:port` pairs that may be crawled. */
  readonly fetchAllow: readonly string[];
}

/** Checks the input, takes what the job costs and queues it; `replayed`: it is the job of an earlier call with the same key. */
export async function queueJob(
  { operation, input, call }: WantedJob,
  { services, store, queue, fetchAllow }: QueueParts,
): Promise<{ readonly job: JobRow; readonly replayed: boolean }> {
  const { openPair } = services.demo;
  const allowed = openPair === null ? fetchAllow : [...fetchAllow, openPair];
  const refusal = preflight(input, { typedByPerson: false, fetchAllow: allowed });
  if (refusal !== null) throw refusal;
  await operation.admit?.(input as never, { store });
  const { open, secret } = operation.separateSecrets?.(input as never) ?? { open: input, secret: null };
  const kept = secret === null ? open : withSealed(open as object, secret, services.secrets);
  const queued = queuedJob(operation.id, kept, services.clock.now());
  // A body with secrets is compared by a keyed digest: what is stored of it must not be open to guesses.
  const body = secret === null ? call?.body : services.secrets.digest(JSON.stringify(call?.body ?? null));
  const saved = await saveJob({ operation, queued, key: call?.key, body }, store, services);
  // A repeated call also queues a job whose first call stopped between the row and the queue.
  if (saved.job.state === 'queued') await queue.send(operation.id, saved.job.id);
  return saved;
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
  { clock }: Pick<Services, 'clock'>,
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
