import { parsedUrl, withoutFragment } from '../../core/values/url.ts';
import type { FetchOutcome, FetchPurpose, FetchRequest } from '../services/guarded-fetch.ts';
import { purposeLimits } from './limits.ts';
import { htmlType, looksLikeHtml, pageStatuses, redirectStatuses } from './reply-kind.ts';
import type { Reply } from './running-call.ts';

const emptyBody = new Uint8Array();

/** The outcome of a URL that is not requested. */
export function rejectedOutcome(url: string, { error, reason }: { error: string; reason: string }): FetchOutcome {
  return {
    url,
    status: null,
    error,
    reason,
    headers: {},
    body: emptyBody,
    location: null,
    responseMs: null,
    flags: [],
  };
}

/** The request that a reply answers. */
interface Requested {
  readonly url: URL;
  readonly purpose: FetchPurpose;
  /** The headers of the request. */
  readonly headers: FetchRequest['headers'];
  /** True when this URL is the target of a redirect. */
  readonly redirected: boolean;
}

/** The outcome of a reply. */
export function outcomeOf(reply: Reply, requested: Requested): FetchOutcome {
  const { url, purpose } = requested;
  const { status, error, headers, body } = reply;
  const outcome = (error: string | null, content: Uint8Array, location: string | null = null) =>
    shaped(reply, requested, { error, body: content, location });
  if (error !== null) return outcome(error, purposeLimits[purpose].keepCut ? body : emptyBody);
  if (status !== null && redirectStatuses.has(status)) {
    const location = locationOf(url, headers.location);
    return outcome(location === null ? 'bad-redirect' : null, body, location);
  }
  if (status === 206 && purpose !== 'probe') return outcome('partial', emptyBody);
  if (status === 304 && isConditional(requested.headers)) return outcome(null, emptyBody);
  if (status === 304 || status === null || status < 200) return outcome('protocol', emptyBody);
  if (purpose === 'page' && pageStatuses.has(status) && !isHtml(reply)) return outcome('not-html', emptyBody);
  return outcome(null, body);
}

/** Creates all outcomes of replies, so that they have one object shape, which makes the code that reads them faster. */
function shaped(
  { status, reason, headers, responseMs, sentBytes, flags, error: failure }: Reply,
  { url, redirected }: Requested,
  { error, body, location }: Pick<FetchOutcome, 'error' | 'body' | 'location'>,
): FetchOutcome {
  return {
    url: url.href,
    status,
    headers,
    responseMs,
    sentBytes,
    flags: redirected ? [...flags, 'redirected'] : flags,
    error,
    reason: failure === null ? null : reason,
    body,
    location,
  };
}

/** True for a conditional request: only then 304 is a valid reply. */
function isConditional(headers: Readonly<Record<string, string>> = {}): boolean {
  return headers['if-none-match'] !== undefined || headers['if-modified-since'] !== undefined;
}

function isHtml({ headers, body }: Reply): boolean {
  const kind = htmlType(headers['content-type']);
  return (kind === 'html' || (kind === 'unknown' && looksLikeHtml(body))) && !isBinary(body);
}

/** True for a PDF header, or for more than a few NUL bytes without a byte order mark of UTF-16. */
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

/** The target of a redirect, or null without a usable Location. Non-ASCII bytes are read as UTF-8. */
function locationOf(url: URL, location: string | undefined): string | null {
  if (location === undefined || location.trim() === '') return null;
  const bytes = Buffer.from(location, 'latin1');
  const text = bytes.some((byte) => byte > 127) ? bytes.toString('utf8') : location;
  const target = parsedUrl(text, url.href);
  if (target === null) return null;
  if (target.username !== '') target.username = '';
  if (target.password !== '') target.password = '';
  return withoutFragment(target.href);
}
