import OpenAI, { APIError } from 'openai';
import type { GuardedFetch } from '../services/guarded-fetch.ts';
import { deadlineAfter } from './deadline.ts';
import type { ModelFault } from './model-answer.ts';
import { type ModelPurpose, modelFetch, UnreadReply } from './model-fetch.ts';

export interface ModelSettings {
  readonly apiKey: string;
  /** Base URL of any compatible service; absent: the SDK’s own. */
  readonly baseUrl?: string | undefined;
  readonly model: string;
  readonly fetch: GuardedFetch;
  readonly purpose?: ModelPurpose;
  /** All attempts and waits of one call together, in milliseconds. */
  readonly callMs: number;
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly random: () => number;
}

export interface Fault {
  readonly fault: ModelFault;
  readonly retryAfterMs?: number | undefined;
}

export interface ModelRequest {
  readonly path: string;
  readonly body: Record<string, unknown>;
}

export type ModelCall<Answer extends object> = (request: ModelRequest, signal?: AbortSignal) => Promise<Answer | Fault>;

const attempts = 3;
const firstPauseMs = 500;
const longestRetryAfterMs = 60_000;
/** Faults that are retried. */
const passing: ReadonlySet<ModelFault> = new Set(['rate-limited', 'server-error', 'unreachable', 'cut']);

/** Posts a request, again after a transient fault, and settles within `callMs` whatever the service does; never rejects. */
export function modelCaller<Answer extends object>(
  settings: ModelSettings,
  read: (reply: unknown) => Answer | Fault,
): ModelCall<Answer> {
  const client = new OpenAI({
    apiKey: settings.apiKey,
    baseURL: settings.baseUrl,
    fetch: modelFetch(settings.fetch, settings.purpose ?? 'model'),
    maxRetries: 0,
    timeout: settings.callMs,
    logLevel: 'off',
  });
  return async ({ path, body }, signal) => {
    const deadline = deadlineAfter(settings.callMs, signal);
    const post = (): Promise<Answer | Fault> =>
      client
        .post<unknown>(path, { body, signal: deadline.signal })
        .then(read)
        .catch((error: unknown) => faultOf(error));
    try {
      return await callUntil(post, settings, deadline.signal);
    } finally {
      deadline.end();
    }
  };
}

async function callUntil<Answer extends object>(
  post: () => Promise<Answer | Fault>,
  settings: ModelSettings,
  signal: AbortSignal,
): Promise<Answer | Fault> {
  for (let attempt = 1; ; attempt++) {
    const outcome = await beforeEnd(post, signal);
    if (!('fault' in outcome) || !passing.has(outcome.fault) || attempt === attempts) return outcome;
    const jittered = firstPauseMs * 2 ** (attempt - 1) * (0.75 + settings.random() / 2);
    const pause = Math.max(outcome.retryAfterMs ?? 0, jittered);
    if (pause > Math.min(longestRetryAfterMs, settings.callMs)) return outcome;
    await settings.wait(pause, signal);
    if (signal.aborted) return { fault: 'timeout' };
  }
}

/** The result of the call, or a timeout at the deadline. */
function beforeEnd<Answer extends object>(
  post: () => Promise<Answer | Fault>,
  signal: AbortSignal,
): Promise<Answer | Fault> {
  if (signal.aborted) return Promise.resolve({ fault: 'timeout' });
  const late = new Promise<Fault>((resolve) => {
    signal.addEventListener('abort', () => resolve({ fault: 'timeout' }), { once: true });
  });
  return Promise.race([post(), late]);
}

function faultOf(error: unknown): Fault {
  if (error instanceof APIError && error.status !== undefined) return refusalOf(error);
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if (!(cause instanceof UnreadReply)) continue;
    if (cause.word === 'timeout') return { fault: 'timeout' };
    return { fault: cause.word === 'too-large' ? 'too-large' : cause.word === 'truncated' ? 'cut' : 'unreachable' };
  }
  const isTimeout = error instanceof Error && /abort|timed? ?out/i.test(`${error.name} ${error.message}`);
  const unread = error instanceof Error && error.name === 'SyntaxError';
  return { fault: isTimeout ? 'timeout' : unread ? 'malformed' : 'unreachable' };
}

function refusalOf(error: APIError): Fault {
  const status = error.status as number;
  const code = `${error.code ?? ''} ${error.type ?? ''}`;
  if (code.includes('insufficient_quota')) return { fault: 'quota' };
  if (code.includes('context_length_exceeded')) return { fault: 'too-long' };
  if (code.includes('content_filter')) return { fault: 'filtered' };
  const retryAfterMs = retryAfter((error.headers as Headers | undefined)?.get('retry-after') ?? null);
  if (status === 429) return { fault: 'rate-limited', retryAfterMs };
  if ([500, 502, 503, 504].includes(status)) return { fault: 'server-error', retryAfterMs };
  return { fault: status === 401 || status === 403 ? 'unauthorised' : 'bad-request' };
}

/** Seconds; a date is ignored. */
function retryAfter(value: string | null): number | undefined {
  const seconds = Number(value);
  return value === null || value.trim() === '' || !Number.isFinite(seconds) ? undefined : Math.max(0, seconds) * 1_000;
}
