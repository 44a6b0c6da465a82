import type { PageContent, PageRecord } from '../../../core/pages/page.ts';
import type { FetchOutcome } from '../../services/guarded-fetch.ts';
import type { KnownUrl } from '../journal/known-url.ts';
import type { PageReading } from '../rendering/render-pages.ts';

/** The response headers that audits read; `date` and `age` would make two equal crawls differ. */
const keptHeaders = [
  'alt-svc',
  'cache-control',
  'content-encoding',
  'content-language',
  'content-length',
  'content-security-policy',
  'content-type',
  'etag',
  'expires',
  'last-modified',
  'link',
  'location',
  'permissions-policy',
  'referrer-policy',
  'refresh',
  'retry-after',
  'server',
  'strict-transport-security',
  'vary',
  'x-content-type-options',
  'x-frame-options',
  'x-powered-by',
  'x-robots-tag',
];
const longestHeader = 2_000;

const nothing = new Uint8Array();

/** The outcome of a URL whose host does not answer. */
export function silentOutcome(url: string, error: string): FetchOutcome {
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

/** The record of a URL that was not requested; `error` is the reason. */
export function skippedRecord(row: KnownUrl, error: string): PageRecord {
  return {
    url: row.url,
    source: row.source,
    inSitemap: row.inSitemap,
    status: null,
    error,
    redirectNext: null,
    redirectTo: null,
    redirectHops: null,
    contentType: null,
    charset: null,
    bytes: null,
    responseMs: null,
    headers: {},
    content: null,
    links: [],
  };
}

/** The record of a response, without the document. */
export function answeredRecord(row: KnownUrl, outcome: FetchOutcome, error: string | null = outcome.error): PageRecord {
  const { body, headers } = outcome;
  return {
    url: row.url,
    source: row.source,
    inSitemap: row.inSitemap,
    status: outcome.status,
    error,
    redirectNext: outcome.location,
    redirectTo: null,
    redirectHops: null,
    contentType: essenceOf(headers['content-type']),
    charset: null,
    bytes: body.length > 0 ? body.length : null,
    responseMs: responseMs(outcome),
    headers: headersOf(headers),
    content: null,
    links: [],
  };
}

/** The fields of a record that come from the response when the document is known already. */
export function answerOf(row: KnownUrl, outcome: FetchOutcome): Partial<PageRecord> {
  const { contentType, headers, responseMs: time } = answeredRecord(row, outcome);
  return { contentType, headers, responseMs: time };
}

export function responseMs(outcome: FetchOutcome): number | null {
  return outcome.responseMs === null ? null : Math.round(outcome.responseMs);
}

export function pageRecord(row: KnownUrl, outcome: FetchOutcome, { parsed, rendering }: PageReading): PageRecord {
  const { content, links, charset, flags } = parsed;
  const record: { -readonly [K in keyof PageRecord]: PageRecord[K] } = answeredRecord(row, outcome);
  record.bytes = outcome.body.length;
  record.charset = charset;
  record.content = withCaps(content, flags, outcome.flags);
  record.links = links;
  if (rendering !== undefined) record.rendering = rendering;
  return record;
}

/** Adds the limits reached while the page was fetched and decoded to those reached while it was parsed. */
function withCaps(content: PageContent, read: readonly string[], fetched: readonly string[]): PageContent {
  if (read.length === 0 && fetched.length === 0) return content;
  const caps = [...content.caps, ...read, ...fetched.filter((flag) => flag !== 'redirected')];
  return caps.length === content.caps.length ? content : { ...content, caps: [...new Set(caps)].sort() };
}

/** `text/html` of `Text/HTML; charset=utf-8`. */
export function essenceOf(contentType: string | undefined): string | null {
  if (contentType === undefined) return null;
  const essence = contentType.split(';', 1)[0]!.trim().toLowerCase();
  return essence === '' ? null : clean(essence).slice(0, 200);
}

function headersOf(headers: Readonly<Record<string, string>>): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const name of keptHeaders) {
    const value = headers[name];
    if (value !== undefined) kept[name] = clean(value.slice(0, longestHeader));
  }
  return kept;
}

/** Header bytes are Latin-1 characters; the store rejects NUL. */
function clean(value: string): string {
  return value.includes('\u0000') ? value.replaceAll('\u0000', '\uFFFD') : value;
}
