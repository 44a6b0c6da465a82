import { parsedUrl, withoutFragment } from '../../core/values/url.ts';
import { userAgent } from '../fetch-identity.ts';
import type { FetchOutcome, FetchPurpose, FetchRequest, GuardedFetch } from '../services/guarded-fetch.ts';
import { gunzipped, isGzip } from './body.ts';
import type { Resolve } from './checked-lookup.ts';
import { type CallLimits, callLimits, type PurposeLimits, purposeLimits } from './limits.ts';
import { OriginCalls } from './origin-calls.ts';
import { outcomeOf, rejectedOutcome } from './outcome-of.ts';
import { runWithRetries } from './repeated-calls.ts';
import { htmlType, pageStatuses, redirectStatuses } from './reply-kind.ts';
import type { Call, Reply } from './running-call.ts';

export interface GuardedFetchOptions {
  /** `address:port` pairs allowed although private (`MAILLAGE_FETCH_ALLOW`, checked by `readConfig`). */
  readonly allow?: readonly string[];
  readonly userAgent?: string;
  /** Resolver of names, by default that of the system. */
  readonly resolve?: Resolve;
  /** Deadlines that tests shorten. */
  readonly limits?: Partial<CallLimits>;
  readonly purposes?: Partial<Readonly<Record<FetchPurpose, Partial<PurposeLimits>>>>;
  /** Certificate authority of a test server, PEM. */
  readonly ca?: string;
  /** Jitter of the pauses between attempts, in [0, 1). */
  readonly random?: () => number;
}

/** Headers of one origin that are removed when a redirect leaves it. */
const secretHeaders = new Set(['authorization', 'cookie', 'proxy-authorization', 'x-api-key', 'api-key']);

/** The only way out to the network: every URL and every redirect is checked, every byte and second is limited. */
export function createGuardedFetch(options: GuardedFetchOptions = {}): GuardedFetch {
  const limits: CallLimits = { ...callLimits, ...options.limits };
  const random = options.random ?? Math.random;
  const origins = new OriginCalls({
    allow: options.allow ?? [],
    limits,
    resolve: options.resolve,
    ca: options.ca,
  });
  const purposes = new Map<FetchPurpose, PurposeLimits>();
  const limitsOf = (purpose: FetchPurpose): PurposeLimits => {
    let known = purposes.get(purpose);
    if (known === undefined)
      purposes.set(purpose, (known = { ...purposeLimits[purpose], ...options.purposes?.[purpose] }));
    return known;
  };

  async function guardedFetch(request: FetchRequest): Promise<FetchOutcome> {
    const purpose = limitsOf(request.purpose);
    const follows = request.followRedirects === true && purpose.redirects > 0;
    const seen = follows ? new Set<string>() : null;
    let target = request.url;
    let headers = request.headers;
    for (let hop = 0; ; hop++) {
      const url = plainUrl(target);
      if (url === null) return rejectedOutcome(target, { error: 'bad-url', reason: 'unparsable' });
      const isTooLong = url.href.length > limits.urlLength;
      const rejected = isTooLong ? { error: 'bad-url', reason: 'too long' } : origins.verdictOn(url);
      if (rejected !== null) return rejectedOutcome(target, rejected);
      const { signal, turn } = request;
      const sent = url.origin === request.site?.origin ? { ...headers, ...request.site.headers } : headers;
      const call = callOf(url, request, sent, purpose);
      const reply = await runWithRetries(() => origins.callsFor(url), call, {
        limits,
        attempts: purpose.attempts,
        random,
        signal,
        turn,
      });
      const unpacked = request.purpose === 'sitemap' ? await unpack(reply, purpose.body) : reply;
      const outcome = outcomeOf(unpacked, { url, purpose: request.purpose, headers, redirected: hop > 0 });
      if (outcome.location === null || seen === null) return outcome;
      seen.add(url.href);
      if (seen.has(outcome.location)) return { ...outcome, error: 'loop' };
      if (hop >= purpose.redirects) return { ...outcome, error: 'too-many-redirects' };
      if (headers !== undefined && new URL(outcome.location).origin !== url.origin) headers = withoutSecrets(headers);
      target = outcome.location;
    }
  }

  function callOf(url: URL, request: FetchRequest, headers: FetchRequest['headers'], purpose: PurposeLimits): Call {
    return {
      url,
      method: request.method ?? 'GET',
      headers: requestHeaders(request.purpose, headers, options.userAgent ?? userAgent),
      body: request.body,
      bodyLimit: purpose.body,
      keepCut: purpose.keepCut,
      total: purpose.total,
      signal: request.signal,
      wantsBody: (status, replyHeaders) => wantsBody(request.purpose, status, replyHeaders),
    };
  }

  return Object.assign(guardedFetch, {
    allow: (pair: string) => origins.allow(pair),
    permits: (target: string) => isPermitted(plainUrl(target), origins),
    close: async () => origins.close(),
  });
}

/** A sitemap file may be gzip in itself, whatever its name and type. */
async function unpack(reply: Reply, limit: number): Promise<Reply> {
  if (!isGzip(reply.body)) return reply;
  const end = await gunzipped(reply.body, limit);
  return { ...reply, body: end.bytes, error: reply.error ?? end.error, flags: [...reply.flags, ...end.flags] };
}

function isPermitted(url: URL | null, origins: OriginCalls): boolean {
  return url !== null && origins.verdictOn(url) === null;
}

/** Without fragment and userinfo; null when it does not parse. */
function plainUrl(target: string): URL | null {
  const url = parsedUrl(withoutFragment(target));
  if (url === null) return null;
  if (url.username !== '') url.username = '';
  if (url.password !== '') url.password = '';
  return url;
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
