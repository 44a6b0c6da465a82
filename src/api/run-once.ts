import type { Request, Response } from 'express';
import type { ApiOptions } from './api-options.ts';
import { callerOf } from './authentication.ts';
import { idempotencyKey } from './submit-job.ts';

/**
 * Runs a POST that is answered at once. With an Idempotency-Key, a repeated call gets the reply of the first one; of one that
 * failed nothing is kept, and it may be repeated.
 */
export async function runOnce<Reply>(
  operation: string,
  run: () => Promise<Reply>,
  { request, response, store: stores }: { request: Request; response: Response; store: ApiOptions['store'] },
): Promise<Reply> {
  const key = request.method === 'POST' ? idempotencyKey(request) : undefined;
  if (key === undefined) return run();
  const store = stores.in(callerOf(response).workspace);
  const call = { operation, key, body: [request.path, request.body] as unknown };
  const kept = await store.claimReply<Reply>(call);
  if (kept !== null) {
    response.set('Idempotent-Replayed', 'true');
    return kept;
  }
  try {
    const reply = await run();
    await store.keepReply(call, reply);
    return reply;
  } catch (error) {
    await store.keepReply(call, null);
    throw error;
  }
}
