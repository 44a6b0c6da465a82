import OpenAI, { APIError } from 'openai';
import type { GuardedFetch } from '../services/guarded-fetch.ts';
import { deadlineAfter } from './deadline.ts';
import type { ModelFault } from './model-answer.ts';
import { type ModelPurpose, modelFetch, NoUsableReply } from './model-fetch.ts';

export interface ModelSettings {
  readonly apiKey: string;
  /** Base URL of a compatible service; by default that of the SDK. */
  readonly baseUrl?: string | undefined;
  readonly model: string;
  readonly fetch: GuardedFetch;
  readonly purpose?: ModelPurpose;
  /** Time limit of one call with all its attempts and pauses, in milliseconds. */
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
const retriedFaults: ReadonlySet<ModelFault> = new Set(['rate-limited', 'server-error', 'unreachable', 'cut']);

/** Returns a function that posts a request, with retries after transient faults. It settles within `callMs` and never rejects. */
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
      return await callWithRetries(post, settings, deadline.signal);
    } finally {
      deadline.end();
    }
  };
}

async function callWithRetries<Answer extends object>(
  post: () => Promise<Answer | Fault>,
  settings: ModelSettings,
  signal: AbortSignal,
): Promise<Answer | Fault> {
  for (let attempt = 1; ; attempt++) {
    const outcome = await untilAborted(post, signal);
    if (!('fault' in outcome) || !retriedFaults.has(outcome.fault) || attempt === attempts) return outcome;
    const jittered = firstPauseMs * 2 ** (attempt - 1) * (0.75 + settings.random() / 2);
    const pause = Math.max(outcome.retryAfterMs ?? 0, jittered);
    if (pause > Math.min(longestRetryAfterMs, settings.callMs)) return outcome;
    await settings.wait(pause, signal);
    if (signal.aborted) return { fault: 'timeout' };
  }
}

/** The result of the call, or a timeout at the deadline. */
function untilAborted<Answer extends object>(
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
  if (error instanceof APIError && error.status !== undefined) return faultOfStatus(error);
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if (!(cause instanceof NoUsableReply)) continue;
    if (cause.code === 'timeout') return { fault: 'timeout' };
    return { fault: cause.code === 'too-large' ? 'too-large' : cause.code === 'truncated' ? 'cut' : 'unreachable' };
  }
  const isTimeout = error instanceof Error && /abort|timed? ?out/i.test(`${error.name} ${error.message}`);
  const unread = error instanceof Error && error.name === 'SyntaxError';
  return { fault: isTimeout ? 'timeout' : unread ? 'malformed' : 'unreachable' };
}

function faultOfStatus(error: APIError): Fault {
  const status = error.status as number;
  const code = `${error.code ?? ''} ${error.type ?? ''}`;
  if (code.includes('insufficient_quota')) return { fault: 'quota' };
  if (code.includes('context_length_exceeded')) return { fault: 'too-long' };
  if (code.includes('content_filter')) return { fault: 'filtered' };
  const retryAfterMs = retryAfterOf((error.headers as Headers | undefined)?.get('retry-after') ?? null);
  if (status === 429) return { fault: 'rate-limited', retryAfterMs };
  if ([500, 502, 503, 504].includes(status)) return { fault: 'server-error', retryAfterMs };
  return { fault: status === 401 || status === 403 ? 'unauthorised' : 'bad-request' };
}

/** Milliseconds of a Retry-After in seconds; a date is ignored. */
function retryAfterOf(value: string | null): number | undefined {
  const seconds = Number(value);
  return value === null || value.trim() === '' || !Number.isFinite(seconds) ? undefined : Math.max(0, seconds) * 1_000;
}
