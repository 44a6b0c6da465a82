import { setTimeout as pause } from 'node:timers/promises';
import type { ProbeRecord, ProbeTarget } from '../../../core/pages/probe.ts';
import type { FetchOutcome, FetchRequest, GuardedFetch } from '../../services/guarded-fetch.ts';
import { essenceOf } from '../parsing/page-record.ts';

/** Answers that hold for HEAD alone: many servers know only GET, or refuse HEAD out of caution. */
const believed = new Set([401, 410, 429]);
/** Failures that may pass by themselves. */
const passing = new Set(['dns', 'refused', 'reset', 'timeout']);
/** A server that breaks off on HEAD may well answer GET. */
const headOnly = new Set(['protocol', 'reset', 'truncated', 'bad-encoding']);

/**
 * Asks one address whether it answers, and what it weighs when pages load it: HEAD, then GET of the first byte where
 * HEAD is not believed, then the whole file when no header tells its length.
 */
export async function probeAddress(
  target: ProbeTarget,
  fetch: GuardedFetch,
  again: number,
  signal: AbortSignal,
): Promise<ProbeRecord> {
  const ask = (request: Partial<FetchRequest>): Promise<FetchOutcome> =>
    fetch({ url: target.url, purpose: 'probe', method: 'HEAD', followRedirects: true, signal, ...request });
  let outcome = await ask({});
  if (outcome.error !== null && passing.has(outcome.error) && !signal.aborted) {
    await rest(again, signal);
    outcome = await ask({});
  }
  const { error, status } = outcome;
  const doubted = error === null ? status! >= 400 && !believed.has(status!) : headOnly.has(error);
  if (doubted && !signal.aborted) outcome = await ask({ method: 'GET', headers: { range: 'bytes=0-0' } });
  let bytes = lengthOf(outcome);
  if (bytes === null && target.kind !== 'link' && outcome.error === null && outcome.status === 200) {
    bytes = await weigh(target.url, fetch, again, signal);
  }
  return {
    ...target,
    status: statusOf(outcome),
    error: outcome.error,
    bytes,
    contentType: essenceOf(outcome.headers['content-type']),
  };
}

/** A part, or a range that cannot be given, of a file that is there. */
function statusOf({ status }: FetchOutcome): number | null {
  return status === 206 || status === 416 ? 200 : status;
}

function lengthOf({ status, headers, error }: FetchOutcome): number | null {
  if (error !== null) return null;
  const text = status === 206 ? /\/(\d+)$/.exec(headers['content-range'] ?? '')?.[1] : headers['content-length'];
  return status !== null && status < 300 && text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : null;
}

async function weigh(url: string, fetch: GuardedFetch, again: number, signal: AbortSignal): Promise<number | null> {
  const ask = () => fetch({ url, purpose: 'asset', followRedirects: true, signal });
  let outcome = await ask();
  if (outcome.error !== null && passing.has(outcome.error)) {
    await rest(again, signal);
    outcome = await ask();
  }
  const { sentBytes, status, error } = outcome;
  return status === 200 && (error === null || error === 'too-large') ? (sentBytes ?? null) : null;
}

async function rest(ms: number, signal: AbortSignal): Promise<void> {
  await pause(ms, undefined, { signal }).catch(() => undefined);
}
