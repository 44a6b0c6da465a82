import { setTimeout as wait } from 'node:timers/promises';
import { hostAndPort, hostVerdict } from '../../core/values/host.ts';
import { withoutFragment } from '../../core/values/url.ts';
import { userAgent } from '../fetch-identity.ts';
import type { FetchOutcome, FetchPurpose, FetchRequest, GuardedFetch } from '../services.ts';
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
import { htmlType, looksLikeHtml, pageStatuses } from './reply-kind.ts';
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

const redirectStatuses = new Set([301, 302, 303, 307, 308]);
/** Headers that belong to one origin and fall off when it changes. */
const secretHeaders = new Set(['authorization', 'cookie', 'proxy-authorization', 'x-api-key', 'api-key']);
const nothing = new Uint8Array();

/** The only door to the outside: every URL and every hop is judged, every byte and second is counted. */
export function createGuardedFetch(options: GuardedFetchOptions = {}): GuardedFetch {
  const limits: CallLimits = { ...callLimits, ...options.limits };
  const pairs = new Set((options.allow ?? []).map((pair) => pair.trim().toLowerCase()).filter((pair) => pair !== ''));
  const isAllowed = (address: string, port: number) =>
    pairs.has(`${address.includes(':') ? `[${address}]` : address}:${port}`);
  const callsByPair = new Map<string, HttpCalls>();
  const random = options.random ?? Math.random;
  const purposeOf = (purpose: FetchPurpose): PurposeLimits => ({
    ...purposeLimits[purpose],
    ...options.purposes?.[purpose],
  });

  /** The lookup must know the port it resolves for, so each port has its own connections. */
  function callsFor(url: URL): HttpCalls {
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
    const purpose = purposeOf(request.purpose);
    const hops = request.followRedirects === true ? purpose.redirects : 0;
    const seen = new Set<string>();
    let target = request.url;
    let headers = request.headers ?? {};
    for (let hop = 0; ; hop++) {
      const judged = judge(target, pairs, limits);
      if (judged.error !== null) return { ...refusal(target, judged.error), reason: judged.reason };
      seen.add(judged.url.href);
      const reply = await attempts(judged.url, { ...request, headers }, purpose);
      const unpacked = request.purpose === 'sitemap' ? await unpack(reply, purpose.body) : reply;
      const outcome = outcomeOf(judged.url, unpacked, { ...request, headers }, hop > 0);
      if (outcome.location === null || request.followRedirects !== true || purpose.redirects === 0) return outcome;
      if (seen.has(outcome.location)) return { ...outcome, error: 'loop' };
      if (hop >= hops) return { ...outcome, error: 'too-many-redirects' };
      if (new URL(outcome.location).origin !== judged.url.origin) headers = withoutSecrets(headers);
      target = outcome.location;
    }
  }

  async function attempts(url: URL, request: FetchRequest, purpose: PurposeLimits): Promise<Reply> {
    let waited = 0;
    let pause: number = limits.retryPause;
    let staleRetries = 2;
    for (let attempt = 1; ; attempt++) {
      const reply = await callsFor(url).run({
        url,
        method: request.method ?? 'GET',
        headers: requestHeaders(request, options.userAgent ?? userAgent),
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
    },
    async close(): Promise<void> {
      for (const calls of callsByPair.values()) calls.close();
      callsByPair.clear();
    },
  });
}

/** A sitemap file may be gzip in itself, whatever its name and type say. */
async function unpack(reply: Reply, limit: number): Promise<Reply> {
  if (!isGzip(reply.body)) return reply;
  const end = await gunzipped(reply.body, limit);
  return { ...reply, body: end.bytes, error: reply.error ?? end.error, flags: [...reply.flags, ...end.flags] };
}

type Judged = { url: URL; error: null; reason: null } | { url: null; error: string; reason: string };

/** Steps 1–3 of every hop: parse, drop fragment and userinfo, judge scheme, port and host. */
function judge(target: string, pairs: ReadonlySet<string>, limits: CallLimits): Judged {
  if (!URL.canParse(target)) return { url: null, error: 'bad-url', reason: 'unparsable' };
  const url = new URL(withoutFragment(target));
  url.username = '';
  url.password = '';
  if (url.href.length > limits.urlLength) return { url: null, error: 'bad-url', reason: 'too long' };
  const verdict = hostVerdict(url);
  if (verdict.allowed) return { url, error: null, reason: null };
  const overlooked = verdict.reason === 'private-address' || verdict.reason === 'private-name';
  if (overlooked && pairs.has(hostAndPort(url))) return { url, error: null, reason: null };
  return {
    url: null,
    error: verdict.reason === 'bad-url' ? 'bad-url' : 'blocked-target',
    reason: `${verdict.reason}: ${verdict.detail}`,
  };
}

function refusal(url: string, error: string): FetchOutcome {
  return {
    url,
    status: null,
    error,
    reason: null,
    headers: {},
    body: nothing,
    location: null,
    responseMs: null,
    flags: [],
  };
}

/** What becomes of a reply (RELIABILITY.md §2.2). */
function outcomeOf(url: URL, reply: Reply, request: FetchRequest, redirected: boolean): FetchOutcome {
  const { purpose } = request;
  const status = reply.status;
  const base = {
    url: url.href,
    status,
    headers: reply.headers,
    responseMs: reply.responseMs,
    sentBytes: reply.sentBytes,
    flags: redirected ? [...reply.flags, 'redirected'] : reply.flags,
  };
  if (reply.error !== null) {
    const kept = purposeLimits[purpose].keepCut ? reply.body : nothing;
    return { ...base, error: reply.error, reason: reply.reason, body: kept, location: null };
  }
  const answer = { ...base, error: null, reason: null, body: reply.body, location: null };
  if (status !== null && redirectStatuses.has(status)) return { ...answer, ...redirectOf(url, reply.headers.location) };
  if (status === 206 && purpose !== 'probe') return { ...answer, body: nothing, error: 'partial' };
  if (status === 304 && isConditional(request.headers)) return { ...answer, body: nothing };
  if (status === 304 || status === null || status < 200) return { ...answer, body: nothing, error: 'protocol' };
  if (purpose === 'page' && pageStatuses.has(status)) return pageOutcome(answer);
  return answer;
}

/** Only who asked whether a page changed may be told that it has not. */
function isConditional(headers: Readonly<Record<string, string>> = {}): boolean {
  return headers['if-none-match'] !== undefined || headers['if-modified-since'] !== undefined;
}

function pageOutcome(answer: FetchOutcome): FetchOutcome {
  const kind = htmlType(answer.headers['content-type']);
  const html = kind === 'html' || (kind === 'unknown' && looksLikeHtml(answer.body));
  if (html && !isBinary(answer.body)) return answer;
  return { ...answer, body: nothing, error: 'not-html' };
}

/** A PDF header, or NUL bytes beyond what a stray one explains, unless a byte order mark says UTF-16. */
function isBinary(body: Uint8Array): boolean {
  const head = body.subarray(0, 1024);
  if (head[0] === 0x25 && head[1] === 0x50 && head[2] === 0x44 && head[3] === 0x46) return true;
  let zeros = 0;
  let controls = 0;
  for (let at = 0; at < head.length; at++) {
    const byte = head[at]!;
    if (byte > 31) continue;
    if (byte === 0) zeros++;
    else if (byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls++;
  }
  const utf16 = zeros > head.length / 4 && controls < head.length / 16;
  return !utf16 && controls + zeros > head.length / 20 && head.length >= 64;
}

/** The Location is read as UTF-8 when its raw bytes are valid so; without a usable one the redirect leads nowhere. */
function redirectOf(url: URL, location: string | undefined): { location: string | null; error: string | null } {
  if (location === undefined || location.trim() === '') return { location: null, error: 'bad-redirect' };
  const bytes = Buffer.from(location, 'latin1');
  const text = bytes.some((byte) => byte > 127) ? bytes.toString('utf8') : location;
  if (!URL.canParse(text, url.href)) return { location: null, error: 'bad-redirect' };
  const target = new URL(text, url);
  target.username = '';
  target.password = '';
  return { location: withoutFragment(target.href), error: null };
}

function wantsBody(purpose: FetchPurpose, status: number, headers: Readonly<Record<string, string>>): boolean {
  if (redirectStatuses.has(status)) return false;
  if (purpose === 'page') return pageStatuses.has(status) && htmlType(headers['content-type']) !== 'other';
  if (purpose === 'probe') return false;
  if (purpose === 'robots' || purpose === 'sitemap' || purpose === 'image') return pageStatuses.has(status);
  return true;
}

function requestHeaders(request: FetchRequest, userAgent: string): Record<string, string> {
  return {
    'user-agent': userAgent,
    accept: request.purpose === 'page' ? 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.1' : '*/*',
    'accept-encoding': 'gzip, br, deflate',
    ...request.headers,
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
