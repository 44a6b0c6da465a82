import type { FetchOutcome, FetchRequest } from '../services/guarded-fetch.ts';
import { Semaphore } from './semaphore.ts';
import type { RenderLimits } from './render-limits.ts';

type Fetch = (request: FetchRequest) => Promise<FetchOutcome>;

/** Headers that are not sent: those of the browser itself, of cookies and of the connection. */
const droppedHeaders = new Set(
  'accept-encoding cache-control connection content-length cookie expect host if-match if-modified-since if-none-match if-range if-unmodified-since keep-alive origin-agent-cluster pragma priority range te trailer transfer-encoding upgrade upgrade-insecure-requests user-agent'.split(
    ' ',
  ),
);

/** Fetches the files that the pages of one crawl load; a file that several pages load is fetched once. */
export class AssetCache {
  private readonly fetch: Fetch;
  private readonly limits: RenderLimits;
  private readonly signal: AbortSignal | undefined;
  private readonly semaphore: Semaphore;
  private readonly cached = new Map<string, { readonly reply: Promise<FetchOutcome>; bytes: number }>();
  private bytes = 0;

  constructor(fetch: Fetch, limits: RenderLimits, signal: AbortSignal | undefined) {
    this.fetch = fetch;
    this.limits = limits;
    this.signal = signal;
    this.semaphore = new Semaphore(limits.assetsAtOnce);
  }

  load(request: Pick<FetchRequest, 'url' | 'method' | 'headers' | 'body'>): Promise<FetchOutcome> {
    const headers = sentHeaders(request.headers ?? {});
    const fetched = (): Promise<FetchOutcome> =>
      this.semaphore.run(() =>
        this.fetch({
          ...request,
          headers,
          purpose: 'asset',
          followRedirects: true,
          ...(this.signal === undefined ? {} : { signal: this.signal }),
        }),
      );
    if (request.method !== 'GET' || headers.authorization !== undefined) return fetched();
    const key = `${request.url}\n${headers.origin ?? ''}`;
    const known = this.cached.get(key);
    if (known !== undefined) {
      // Moved to the end: the least recently used is dropped first.
      this.cached.delete(key);
      this.cached.set(key, known);
      return known.reply;
    }
    const entry = { reply: fetched(), bytes: 0 };
    this.cached.set(key, entry);
    void entry.reply.then(
      (outcome) => this.limitSize(key, entry, outcome),
      () => this.cached.delete(key),
    );
    return entry.reply;
  }

  private limitSize(key: string, entry: { bytes: number }, outcome: FetchOutcome): void {
    if (outcome.error === 'aborted') return void this.cached.delete(key);
    entry.bytes = outcome.body.length + 1_000;
    this.bytes += entry.bytes;
    for (const [oldest, old] of this.cached) {
      if (this.bytes <= this.limits.cachedBytes) return;
      this.bytes -= old.bytes;
      this.cached.delete(oldest);
    }
  }
}

function sentHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !droppedHeaders.has(name) && !/^(?:sec-|proxy-)/.test(name)),
  );
}
