import { setTimeout as wait } from 'node:timers/promises';
import type { FetchRequest } from '../services/guarded-fetch.ts';
import type { HttpCalls } from './http-calls.ts';
import { type CallLimits, type PurposeLimits, retriedErrors, retriedStatuses } from './limits.ts';
import type { Call, Reply } from './running-call.ts';

/** Immediate retries when a pooled connection turns out to be dead. */
const staleRetries = 2;

export interface RetryPolicy {
  readonly limits: CallLimits;
  readonly attempts: PurposeLimits['attempts'];
  /** Jitter of the pauses, in [0, 1). */
  readonly random: () => number;
  readonly signal: FetchRequest['signal'];
  /** Waits for the turn of the host before each retry. */
  readonly turn: FetchRequest['turn'];
}

/** Runs a call with retries after transient failures, after a pause that doubles or the pause of Retry-After. */
export async function runWithRetries(
  calls: () => HttpCalls,
  call: Call,
  { limits, attempts, random, signal, turn }: RetryPolicy,
): Promise<Reply> {
  let waited = 0;
  let pause: number = limits.retryPause;
  let staleLeft = staleRetries;
  for (let attempt = 1; ; attempt++) {
    const reply = await calls().run(call);
    if (reply.stale && staleLeft-- > 0) {
      attempt--;
      continue;
    }
    if (attempt >= attempts || !isTransient(reply)) return reply;
    const requested = retryAfter(reply.headers['retry-after'], Date.now());
    const delay = Math.max(requested ?? 0, pause * (0.75 + random() / 2));
    if (delay > limits.retryAfterOnce || waited + delay > limits.retryAfterTotal) return reply;
    waited += delay;
    pause *= 2;
    try {
      await wait(delay, undefined, signal === undefined ? {} : { signal });
      await turn?.();
    } catch {
      return { ...reply, status: null, error: 'aborted' };
    }
  }
}

function isTransient(reply: Reply): boolean {
  if (reply.error === null) return reply.status !== null && retriedStatuses.has(reply.status);
  const word = reply.error === 'timeout' ? `timeout-${reply.reason ?? ''}` : reply.error;
  return retriedErrors.has(word);
}

/** Seconds or an HTTP date (RFC 9110 §10.2.3) as milliseconds from `now`; null when absent or invalid. */
export function retryAfter(value: string | undefined, now: number): number | null {
  if (value === undefined) return null;
  const text = value.trim();
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
