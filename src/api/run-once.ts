import { createHash } from 'node:crypto';
import type { Request, Response } from 'express';
import type { Store } from '../io/services/store.ts';
import { claimBeatMs } from '../io/store/kept-replies.ts';
import type { ApiOptions } from './api-options.ts';
import { callerOf } from './authentication.ts';
import { idempotencyKey } from './submit-job.ts';

interface Once extends Pick<ApiOptions, 'services' | 'store'> {
  readonly request: Request;
  readonly response: Response;
}

/**
 * Runs a POST that is answered at once. With an Idempotency-Key, what it writes and its reply are one transaction, and a
 * repeated call gets the reply of the first one; of one that failed nothing is kept, and it may be repeated. Replies are stored
 * sealed: they hold keys and links that are shown once.
 */
export async function runOnce<Reply>(
  operation: string,
  run: (store?: Store) => Promise<Reply>,
  { request, response, store: stores, services: { secrets, log } }: Once,
): Promise<Reply> {
  const key = request.method === 'POST' ? idempotencyKey(request) : undefined;
  if (key === undefined) return run();
  const store = stores.in(callerOf(response).workspace);
  const call = { operation, key, body: sentBy(request) };
  const kept = await store.claimReply(call);
  if (kept !== null) {
    response.set('Idempotent-Replayed', 'true');
    return JSON.parse(secrets.open(kept)!) as Reply;
  }
  const own = store.callStore();
  const beat = setInterval(() => {
    store.extendClaim(call).catch((error: unknown) => log.warn('idempotency-trouble', { error }));
  }, claimBeatMs);
  try {
    const reply = await run(own.store);
    await own.commit(call, secrets.seal(JSON.stringify(reply)));
    return reply;
  } catch (error) {
    await own.rollback();
    await store.forgetClaim(call);
    throw error;
  } finally {
    clearInterval(beat);
  }
}

/** What a call sent, for comparison with its repetition; of a file, its digest. */
function sentBy({ path, query, body }: Request): unknown {
  if (!(body instanceof Uint8Array)) return [path, body];
  return [path, query, createHash('sha256').update(body).digest('hex')];
}
