import type { Request, Response } from 'express';
import { Failure } from '../core/values/failure.ts';
import { queueJob } from '../operations/jobs/queue-job.ts';
import { shownJob } from '../operations/jobs/read-job.ts';
import type { AnyOperation } from '../operations/operation.ts';
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
  { store: stores, ...parts }: ApiOptions,
): Promise<void> {
  const key = idempotencyKey(request);
  const call = key === undefined ? undefined : { key, body: request.body as unknown };
  const store = stores.in(callerOf(response).workspace);
  const { job, replayed } = await queueJob({ operation, input, call }, { ...parts, store });
  if (replayed) response.set('Idempotent-Replayed', 'true');
  response.status(202).location(`/v1/jobs/${job.id}`).json(shownJob(job));
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
