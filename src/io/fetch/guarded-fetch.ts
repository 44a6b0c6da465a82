import { setTimeout as wait } from 'node:timers/promises';
import { hostAndPort, hostVerdict } from '../../core/values/host.ts';
import { parsedUrl, withoutFragment } from '../../core/values/url.ts';
import { userAgent } from '../fetch-identity.ts';
import type { FetchOutcome, FetchPurpose, FetchRequest, GuardedFetch } from '../services/guarded-fetch.ts';
import { gunzipped, isGzip } from './body.ts';
import { checkedLookup, type Resolve } from './checked-lookup.ts';
import { HttpCalls } from './http-call.ts';
import {
  type CallLimits,
  callLimits,
  type PurposeLimits,
  purposeLimits,
  retriedErrors,
  retriedStatuses,
} from './limits.ts';
import { outcomeOf, refusal } from './outcome-of.ts';
import { htmlType, pageStatuses, redirectStatuses } from './reply-kind.ts';
import type { Reply } from './running-call.ts';

export interface GuardedFetchOptions {
  /** `address:port` pairs let through although private (`MAILLAGE_FETCH_ALLOW`, read and judged by `readConfig`). */
  readonly allow?: readonly string[];
  readonly userAgent?: string;
  /** Resolver of names, the system's by default. */
  readonly resolve?: Resolve;
  /** Tests shorten deadlines here. */
  readonly limits?: Partial<CallLimits>;
  readonly purposes?: Partial<Readonly<Record<FetchPurpose, Partial<PurposeLimits>>>>;
  /** Certificate authority of a test server, PEM. */
  readonly ca?: string;
  /** Jitter of the pauses between attempts, in [0, 1). */
  readonly random?: () => number;
}

/** Headers that belong to one origin and fall off when it changes. */
const secretHeaders = new Set(['authorization', 'cookie', 'proxy-authorization', 'x-api-key', 'api-key']);
/** Origins remembered: a probe of outgoing links meets a new one at nearly every call. */
const mostOrigins = 1_000;

/** The only door to the outside: every URL and every hop is judged, every byte and second is counted. */
export function createGuardedFetch(options: GuardedFetchOptions = {}): GuardedFetch {
  const limits: CallLimits = { ...callLimits, ...options.limits };
  const pairs = new Set((options.allow ?? []).map((pair) => pair.trim().toLowerCase()).filter((pair) => pair !== ''));
  const isAllowed = (address: string, port: number) =>
    pairs.has(`${address.includes(':') ? `[${address}]` : address}:${port}`);
  const callsByPair = new Map<string, HttpCalls>();
  const random = options.random ?? Math.random;
  const purposes = new Map<FetchPurpose, PurposeLimits>();
  const budgetPurpose = (purpose: FetchPurpose): PurposeLimits => {
    let known = purposes.get(purpose);
    if (known === undefined)
      purposes.set(purpose, (known = { ...purposeLimits[purpose], ...options.purposes?.[purpose] }));
    return known;
  };
  /** A crawl asks one origin for thousands of pages: what was said of it holds until an address is let through. */
  const verdicts = new Map<string, Refused | null>();
  const callsByOrigin = new Map<string, HttpCalls>();
  const forgetOrigins = () => {
    verdicts.clear();
    callsByOrigin.clear();
  };

  function verdictOn(url: URL): Refused | null {
    const key = schemeAndHost(url);
    const known = verdicts.get(key);
    if (known !== undefined) return known;
    const verdict = refusalOf(url, pairs);
    if (verdicts.size >= mostOrigins) forgetOrigins();
    verdicts.set(key, verdict);
    return verdict;
  }

  function callsFor(url: URL): HttpCalls {
    const key = schemeAndHost(url);
    let calls = callsByOrigin.get(key);
    if (calls === undefined) callsByOrigin.set(key, (calls = callsOf(url)));
    return calls;
  }

  /** The lookup must know the port it resolves for, so each port has its own connections. */
  function callsOf(url: URL): HttpCalls {
    const typed = pairs.has(hostAndPort(url));
    const port = Number(url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : url.port);
    const key = typed ? hostAndPort(url) : String(port);
    let calls = callsByPair.get(key);
    if (calls === undefined) {
      const allowed = (address: string) => typed || isAllowed(address, port);
      calls = new HttpCalls({ limits, lookup: checkedLookup(allowed, options.resolve), allowed, ca: options.ca });
      callsByPair.set(key, calls);
    }
    return calls;
  }

  async function guardedFetch(request: FetchRequest): Promise<FetchOutcome> {
    const purpose = budgetPurpose(request.purpose);
    const follows = request.followRedirects === true && purpose.redirects > 0;
    const seen = follows ? new Set<string>() : null;
    let target = request.url;
    let headers = request.headers;
    for (let hop = 0; ; hop++) {
      const url = plainUrl(target);
      if (url === null) return refusal(target, { error: 'bad-url', reason: 'unparsable' });
      const refused = url.href.length > limits.urlLength ? { error: 'bad-url', reason: 'too long' } : verdictOn(url);
      if (refused !== null) return refusal(target, refused);
      const reply = await attempts(url, request, headers, purpose);
      const unpacked = request.purpose === 'sitemap' ? await unpack(reply, purpose.body) : reply;
      const outcome = outcomeOf(url, unpacked, request.purpose, headers, hop > 0);
      if (outcome.location === null || seen === null) return outcome;
      seen.add(url.href);
      if (seen.has(outcome.location)) return { ...outcome, error: 'loop' };
      if (hop >= purpose.redirects) return { ...outcome, error: 'too-many-redirects' };
      if (headers !== undefined && new URL(outcome.location).origin !== url.origin) headers = withoutSecrets(headers);
      target = outcome.location;
    }
  }

  async function attempts(
    url: URL,
    request: FetchRequest,
    headers: FetchRequest['headers'],
    purpose: PurposeLimits,
  ): Promise<Reply> {
    let waited = 0;
    let pause: number = limits.retryPause;
    let staleRetries = 2;
    for (let attempt = 1; ; attempt++) {
      const reply = await callsFor(url).run({
        url,
        method: request.method ?? 'GET',
        headers: requestHeaders(request.purpose, headers, options.userAgent ?? userAgent),
        body: request.body,
        bodyLimit: purpose.body,
        keepCut: purpose.keepCut,
        total: purpose.total,
        signal: request.signal,
        wantsBody: (status, replyHeaders) => wantsBody(request.purpose, status, replyHeaders),
      });
      if (reply.stale && staleRetries-- > 0) {
        attempt--;
        continue;
      }
      if (attempt >= purpose.attempts || !worthAnother(reply)) return reply;
      const asked = retryAfter(reply.headers['retry-after'], Date.now());
      const delay = Math.max(asked ?? 0, pause * (0.75 + random() / 2));
      if (delay > limits.retryAfterOnce || waited + delay > limits.retryAfterTotal) return reply;
      waited += delay;
      pause *= 2;
      try {
        await wait(delay, undefined, request.signal === undefined ? {} : { signal: request.signal });
        await request.turn?.();
      } catch {
        return { ...reply, status: null, error: 'aborted' };
      }
    }
  }

  return Object.assign(guardedFetch, {
    allow(hostPort: string): void {
      pairs.add(hostPort.toLowerCase());
      forgetOrigins();
    },
    async close(): Promise<void> {
      for (const calls of callsByPair.values()) calls.close();
      callsByPair.clear();
      forgetOrigins();
    },
  });
}

/** A sitemap file may be gzip in itself, whatever its name and type say. */
async function unpack(reply: Reply, limit: number): Promise<Reply> {
  if (!isGzip(reply.body)) return reply;
  const end = await gunzipped(reply.body, limit);
  return { ...reply, body: end.bytes, error: reply.error ?? end.error, flags: [...reply.flags, ...end.flags] };
}

/** All that the guards before DNS look at, port included. The origin of a `blob:` is that of another URL. */
function schemeAndHost({ protocol, host }: URL): string {
  return `${protocol}//${host}`;
}

interface Refused {
  readonly error: string;
  readonly reason: string;
}

/** Without fragment and userinfo; null when it does not parse. */
function plainUrl(target: string): URL | null {
  const url = parsedUrl(withoutFragment(target));
  if (url === null) return null;
  if (url.username !== '') url.username = '';
  if (url.password !== '') url.password = '';
  return url;
}

/** What is wrong with the scheme, port or host of a URL; null when it may be asked. */
function refusalOf(url: URL, pairs: ReadonlySet<string>): Refused | null {
  const verdict = hostVerdict(url);
  if (verdict.allowed) return null;
  const overlooked = verdict.reason === 'private-address' || verdict.reason === 'private-name';
  if (overlooked && pairs.has(hostAndPort(url))) return null;
  return {
    error: verdict.reason === 'bad-url' ? 'bad-url' : 'blocked-target',
    reason: `${verdict.reason}: ${verdict.detail}`,
  };
}

function wantsBody(purpose: FetchPurpose, status: number, headers: Readonly<Record<string, string>>): boolean {
  if (redirectStatuses.has(status)) return false;
  if (purpose === 'page') return pageStatuses.has(status) && htmlType(headers['content-type']) !== 'other';
  if (purpose === 'probe') return false;
  if (purpose === 'robots' || purpose === 'sitemap' || purpose === 'image') return pageStatuses.has(status);
  return true;
}

function requestHeaders(
  purpose: FetchPurpose,
  headers: FetchRequest['headers'],
  userAgent: string,
): Record<string, string> {
  return {
    'user-agent': userAgent,
    accept: purpose === 'page' ? 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.1' : '*/*',
    'accept-encoding': 'gzip, br, deflate',
    ...headers,
  };
}

function withoutSecrets(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !secretHeaders.has(name.toLowerCase())));
}

function worthAnother(reply: Reply): boolean {
  if (reply.error === null) return reply.status !== null && retriedStatuses.has(reply.status);
  const word = reply.error === 'timeout' ? `timeout-${reply.reason ?? ''}` : reply.error;
  return retriedErrors.has(word);
}

/** Seconds or an HTTP date (RFC 9110 §10.2.3) as milliseconds from `now`; null when absent or unreadable. */
export function retryAfter(value: string | undefined, now: number): number | null {
  if (value === undefined) return null;
  const text = value.trim();
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
