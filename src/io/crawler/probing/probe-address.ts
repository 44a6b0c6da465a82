import { setTimeout as pause } from 'node:timers/promises';
import type { ProbeRecord, ProbeTarget } from '../../../core/pages/probe.ts';
import type { FetchOutcome, FetchRequest, GuardedFetch } from '../../services/guarded-fetch.ts';
import { essenceOf } from '../parsing/page-record.ts';

/** Error statuses of HEAD that GET would repeat: other ones come from servers that reject HEAD. */
const conclusive = new Set([401, 410, 429]);
/** Failures that another try may not have. */
const transient = new Set(['dns', 'refused', 'reset', 'timeout']);
/** Failures of HEAD that GET may not have. */
const headOnly = new Set(['protocol', 'reset', 'truncated', 'bad-encoding']);

/**
 * Finds the status of one URL, and its size for a file that pages load: HEAD, then GET of the first byte where HEAD is not
 * conclusive, then the whole file when no header has its length.
 */
export async function probeAddress(
  target: ProbeTarget,
  fetch: GuardedFetch,
  retryPause: number,
  signal: AbortSignal,
): Promise<ProbeRecord> {
  const send = (request: Partial<FetchRequest>): Promise<FetchOutcome> =>
    fetch({ url: target.url, purpose: 'probe', method: 'HEAD', followRedirects: true, signal, ...request });
  let outcome = await send({});
  if (outcome.error !== null && transient.has(outcome.error) && !signal.aborted) {
    await rest(retryPause, signal);
    outcome = await send({});
  }
  const { error, status } = outcome;
  const isDoubtful = error === null ? status! >= 400 && !conclusive.has(status!) : headOnly.has(error);
  if (isDoubtful && !signal.aborted) outcome = await send({ method: 'GET', headers: { range: 'bytes=0-0' } });
  let bytes = lengthOf(outcome);
  if (bytes === null && target.kind !== 'link' && outcome.error === null && outcome.status === 200) {
    bytes = await download(target.url, fetch, retryPause, signal);
  }
  return {
    ...target,
    status: statusOf(outcome),
    error: outcome.error,
    bytes,
    contentType: essenceOf(outcome.headers['content-type']),
  };
}

/** 206 and 416 are answers about the range of a file that exists. */
function statusOf({ status }: FetchOutcome): number | null {
  return status === 206 || status === 416 ? 200 : status;
}

function lengthOf({ status, headers, error }: FetchOutcome): number | null {
  if (error !== null) return null;
  const text = status === 206 ? /\/(\d+)$/.exec(headers['content-range'] ?? '')?.[1] : headers['content-length'];
  return status !== null && status < 300 && text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : null;
}

/** The bytes that the file takes on the wire. */
async function download(
  url: string,
  fetch: GuardedFetch,
  retryPause: number,
  signal: AbortSignal,
): Promise<number | null> {
  const send = () => fetch({ url, purpose: 'asset', followRedirects: true, signal });
  let outcome = await send();
  if (outcome.error !== null && transient.has(outcome.error)) {
    await rest(retryPause, signal);
    outcome = await send();
  }
  const { sentBytes, status, error } = outcome;
  return status === 200 && (error === null || error === 'too-large') ? (sentBytes ?? null) : null;
}

async function rest(ms: number, signal: AbortSignal): Promise<void> {
  await pause(ms, undefined, { signal }).catch(() => undefined);
}
