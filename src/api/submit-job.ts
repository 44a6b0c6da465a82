import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';
import { Failure } from '../core/values/failure.ts';
import type { JobRow } from '../io/services/job-row.ts';
import type { AnyOperation } from '../operations/operation.ts';
import { preflight } from '../operations/inputs/preflight.ts';
import { shownJob } from '../operations/read-job.ts';
import type { ApiOptions } from './api-options.ts';

/** Queues valid work and answers 202 with the job; a repeated Idempotency-Key gives the job of the first call. */
export async function submitJob(
  operation: AnyOperation,
  input: Readonly<Record<string, unknown>>,
  request: Request,
  response: Response,
  { services, store, queue, fetchAllow }: ApiOptions,
): Promise<void> {
  const refusal = preflight(input, { typedByPerson: false, fetchAllow });
  if (refusal !== null) throw refusal;
  const key = idempotencyKey(request);
  const queued = queuedJob(operation, input, services.clock.now());
  const { job, replayed } =
    key === undefined
      ? { job: queued, replayed: false }
      : await store.saveJobOnce(
          { workspace: 'default', operation: operation.id, key, body: request.body as unknown },
          queued,
        );
  if (key === undefined) await store.saveJob(job);
  // A repeated call also mends one that stopped between the row and the queue.
  if (job.state === 'queued') await queue.send(operation.id, job.id);
  if (replayed) response.set('Idempotent-Replayed', 'true');
  response.status(202).location(`/v1/jobs/${job.id}`).json(shownJob(job));
}

function queuedJob(operation: AnyOperation, input: unknown, now: string): JobRow {
  return {
    id: `job_${randomUUID().replaceAll('-', '')}`,
    operation: operation.id,
    state: 'queued',
    input,
    progress: { phase: 'queued', done: 0, total: null, unit: 'page' },
    result: null,
    problem: null,
    createdAt: now,
    startedAt: null,
    endedAt: null,
  };
}

function idempotencyKey(request: Request): string | undefined {
  const key = request.get('idempotency-key');
  if (key === undefined || /^[\x21-\x7e]{1,255}$/.test(key)) return key;
  throw new Failure('invalid-input', {
    fr: 'L’en-tête Idempotency-Key a de 1 à 255 caractères, sans espace ni accent.',
    en: 'The header Idempotency-Key has 1 to 255 characters, without spaces or accents.',
  });
}
