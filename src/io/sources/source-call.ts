import { setTimeout as wait } from 'node:timers/promises';
import type { Text } from '../../core/values/text.ts';
import type { FetchOutcome, FetchRequest, GuardedFetch } from '../services/guarded-fetch.ts';
import { SourceTrouble, troubleOf } from './source-trouble.ts';

/** A request of a source, without its purpose and signal. */
export type SourceRequest = Pick<FetchRequest, 'url' | 'method' | 'headers' | 'body'>;

/** A reply that is JSON, whatever its status. */
export interface SourceReply {
  readonly status: number;
  readonly json: unknown;
}

/** Asks a service; throws `SourceTrouble` when it is away or answers with something that is not JSON. */
export type SourceCall = (request: SourceRequest) => Promise<SourceReply>;

interface CallOptions {
  readonly fetch: GuardedFetch;
  readonly service: Text;
  readonly signal: AbortSignal;
  /** True for a refusal of which the service says that the same request may succeed shortly (a quota by the minute). */
  readonly passes?: (reply: SourceReply) => boolean;
  /** First pause before another try, in milliseconds; doubled each time. */
  readonly pause: number;
}

/** Tries after a refusal that passes; statuses such as 429 and 503 are already tried again by the guarded fetch. */
const tries = 3;

export function sourceCall({
  fetch: guardedFetch,
  service,
  signal,
  passes = () => false,
  pause,
}: CallOptions): SourceCall {
  return async (request) => {
    for (let attempt = 1, delay = pause; ; attempt++, delay *= 2) {
      const outcome = await guardedFetch({ ...request, purpose: 'connector', signal });
      signal.throwIfAborted();
      const reply = replyOf(outcome, service);
      if (attempt >= tries || reply.status === 429 || !passes(reply)) return reply;
      await wait(delay, undefined, { signal });
    }
  };
}

function replyOf({ status, error, body }: FetchOutcome, service: Text): SourceReply {
  if (error === 'too-large') throw tooLarge(service);
  if (status === null || error !== null || status >= 500) throw troubleOf('unreachable', service);
  if (status >= 300 && status < 400) throw troubleOf('unreadable', service);
  try {
    return { status, json: JSON.parse(new TextDecoder().decode(body)) as unknown };
  } catch {
    // A refusal may have a page instead of JSON; its status is enough.
    if (status >= 400) return { status, json: null };
    throw troubleOf('unreadable', service);
  }
}

function tooLarge({ fr, en }: Text): SourceTrouble {
  return new SourceTrouble('unreadable', {
    fr: `La réponse de ${fr} dépasse la taille lue (10 Mo)\u202f: elle est laissée de côté.`,
    en: `The answer of ${en} is larger than what is read (10 MB): it is left out.`,
  });
}

/** A form sent by POST, as every request of a token is. */
export function formRequest(url: string, form: Readonly<Record<string, string>>): SourceRequest {
  return {
    url,
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(form).toString(),
  };
}
