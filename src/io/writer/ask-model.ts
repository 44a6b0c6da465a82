import OpenAI, { APIError } from 'openai';
import type { GuardedFetch } from '../services.ts';
import { deadlineAfter } from './deadline.ts';
import { type ModelAnswer, type ModelFault, readAnswer } from './model-answer.ts';
import { modelFetch, UnreadReply } from './model-fetch.ts';

export interface ModelSettings {
  readonly apiKey: string;
  /** Base URL of any compatible service; absent: the SDK’s own. */
  readonly baseUrl?: string | undefined;
  readonly model: string;
  readonly fetch: GuardedFetch;
  /** All attempts and waits of one question together, in milliseconds. */
  readonly callMs: number;
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly random: () => number;
}

export interface Question {
  readonly instructions: string;
  readonly request: string;
}

export type AskModel = (question: Question, signal: AbortSignal) => Promise<ModelAnswer>;

const attempts = 3;
const firstPauseMs = 500;
const longestRetryAfterMs = 60_000;
/** Faults that another attempt may heal. */
const passing: ReadonlySet<ModelFault> = new Set(['rate-limited', 'server-error', 'unreachable', 'cut']);

/** Asks once, again after a passing fault, and answers within `callMs` whatever the other side does; never throws. */
export function modelAsker(settings: ModelSettings): AskModel {
  const client = new OpenAI({
    apiKey: settings.apiKey,
    baseURL: settings.baseUrl,
    fetch: modelFetch(settings.fetch),
    maxRetries: 0,
    timeout: settings.callMs,
    logLevel: 'off',
  });
  return async (question, signal) => {
    const deadline = deadlineAfter(settings.callMs, signal);
    try {
      return await askUntil(client, question, settings, deadline.signal);
    } finally {
      deadline.end();
    }
  };
}

async function askUntil(
  client: OpenAI,
  question: Question,
  settings: ModelSettings,
  signal: AbortSignal,
): Promise<ModelAnswer> {
  for (let attempt = 1; ; attempt++) {
    const outcome = await askOnce(client, settings.model, question, signal);
    if (!('fault' in outcome) || !passing.has(outcome.fault) || attempt === attempts) return outcome;
    const jittered = firstPauseMs * 2 ** (attempt - 1) * (0.75 + settings.random() / 2);
    const pause = Math.max(outcome.retryAfterMs ?? 0, jittered);
    if (pause > Math.min(longestRetryAfterMs, settings.callMs)) return outcome;
    await settings.wait(pause, signal);
    if (signal.aborted) return { fault: 'timeout' };
  }
}

type Outcome = ModelAnswer & { readonly retryAfterMs?: number };

async function askOnce(client: OpenAI, model: string, question: Question, signal: AbortSignal): Promise<Outcome> {
  // Whatever becomes of the call below, the deadline answers.
  const late = new Promise<Outcome>((resolve) => {
    if (signal.aborted) resolve({ fault: 'timeout' });
    signal.addEventListener('abort', () => resolve({ fault: 'timeout' }), { once: true });
  });
  const body = {
    model,
    // Streamed, so that a slow model is heard from before the guard takes silence for a fault.
    stream: true,
    messages: [
      { role: 'system', content: question.instructions },
      { role: 'user', content: question.request },
    ],
  };
  const answered = client
    .post<unknown>('/chat/completions', { body, signal })
    .then((reply): Outcome => readAnswer(reply))
    .catch((error: unknown): Outcome => faultOf(error));
  return Promise.race([answered, late]);
}

function faultOf(error: unknown): Outcome {
  if (error instanceof APIError && error.status !== undefined) return refusalOf(error);
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if (!(cause instanceof UnreadReply)) continue;
    if (cause.word === 'timeout') return { fault: 'timeout' };
    return { fault: cause.word === 'too-large' ? 'too-large' : cause.word === 'truncated' ? 'cut' : 'unreachable' };
  }
  const isTimeout = error instanceof Error && /abort|timed? ?out/i.test(`${error.name} ${error.message}`);
  return { fault: isTimeout ? 'timeout' : error instanceof SyntaxError ? 'malformed' : 'unreachable' };
}

function refusalOf(error: APIError): Outcome {
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

/** Seconds; a date is not worth waiting for. */
function retryAfter(value: string | null): number | undefined {
  const seconds = Number(value);
  return value === null || value.trim() === '' || !Number.isFinite(seconds) ? undefined : Math.max(0, seconds) * 1_000;
}
