import type { FetchPurpose } from '../services/guarded-fetch.ts';

/** The limits of one purpose, in bytes and milliseconds. */
export interface PurposeLimits {
  /** Largest decoded body. */
  readonly body: number;
  /** From the start of the request to the last byte. */
  readonly total: number;
  /** Redirects followed at most, when the caller requests it. */
  readonly redirects: number;
  readonly attempts: number;
  /** A body over the limit is cut and kept, not rejected. */
  readonly keepCut: boolean;
}

const kib = 1024;
const mib = 1024 * kib;

export const purposeLimits: Readonly<Record<FetchPurpose, PurposeLimits>> = {
  // 10 MB of content and its markup.
  page: { body: 11 * mib, total: 30_000, redirects: 10, attempts: 3, keepCut: false },
  robots: { body: 500 * kib, total: 30_000, redirects: 5, attempts: 3, keepCut: true },
  sitemap: { body: 50 * mib, total: 120_000, redirects: 10, attempts: 3, keepCut: true },
  image: { body: 5 * mib, total: 30_000, redirects: 10, attempts: 2, keepCut: false },
  // Files that pages load.
  asset: { body: 10 * mib, total: 15_000, redirects: 5, attempts: 1, keepCut: false },
  // Status and size of a URL; the body is not read.
  probe: { body: 64 * kib, total: 15_000, redirects: 10, attempts: 1, keepCut: false },
  webhook: { body: 64 * kib, total: 10_000, redirects: 0, attempts: 1, keepCut: false },
  model: { body: mib, total: 60_000, redirects: 0, attempts: 1, keepCut: false },
  vectors: { body: 16 * mib, total: 60_000, redirects: 0, attempts: 1, keepCut: false },
  connector: { body: 10 * mib, total: 60_000, redirects: 0, attempts: 3, keepCut: false },
  // A tool may compute for a while; its answer is short.
  assistant: { body: mib, total: 120_000, redirects: 0, attempts: 1, keepCut: false },
};

export const callLimits = {
  /** Bytes on the wire beyond the decoded limit: headers, chunk framing. */
  wireSlack: 2 * mib,
  headerBytes: 16 * kib,
  headerLines: 200,
  interimReplies: 100,
  connect: 10_000,
  headers: 15_000,
  idle: 10_000,
  /** An unwanted body up to this size is read, to keep the connection. */
  drain: 64 * kib,
  /** RFC 9110 §4.1 requires at least 8,000 octets; a longer URL is recorded and not fetched. */
  urlLength: 8_192,
  retryAfterOnce: 60_000,
  retryAfterTotal: 120_000,
  /** First pause before another attempt, doubled each time, with jitter. */
  retryPause: 500,
} as const;

export type CallLimits = { readonly [Name in keyof typeof callLimits]: number };

/** Statuses that are retried. */
export const retriedStatuses: ReadonlySet<number> = new Set([429, 500, 502, 503, 504]);
/** Errors that are retried. */
export const retriedErrors: ReadonlySet<string> = new Set([
  'dns',
  'refused',
  'reset',
  'timeout-headers',
  'timeout-connect',
]);
