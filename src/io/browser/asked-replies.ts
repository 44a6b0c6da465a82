import type { FetchOutcome, FetchRequest } from '../services/guarded-fetch.ts';
import { Places } from './places.ts';
import type { RenderLimits } from './render-limits.ts';

type Ask = (request: FetchRequest) => Promise<FetchOutcome>;

/** Headers of the browser, of its cookies or of the connection, which are not sent. */
const ownHeaders = new Set(
  'accept-encoding cache-control connection content-length cookie expect host if-match if-modified-since if-none-match if-range if-unmodified-since keep-alive origin-agent-cluster pragma priority range te trailer transfer-encoding upgrade upgrade-insecure-requests user-agent'.split(
    ' ',
  ),
);

/** Fetches the files that the pages of one crawl load; a file of two pages is fetched once. */
export class AskedReplies {
  private readonly ask: Ask;
  private readonly limits: RenderLimits;
  private readonly signal: AbortSignal | undefined;
  private readonly places: Places;
  private readonly kept = new Map<string, { readonly reply: Promise<FetchOutcome>; bytes: number }>();
  private bytes = 0;

  constructor(ask: Ask, limits: RenderLimits, signal: AbortSignal | undefined) {
    this.ask = ask;
    this.limits = limits;
    this.signal = signal;
    this.places = new Places(limits.askedAtOnce);
  }

  reply(request: Pick<FetchRequest, 'url' | 'method' | 'headers' | 'body'>): Promise<FetchOutcome> {
    const headers = sentHeaders(request.headers ?? {});
    const asked = (): Promise<FetchOutcome> =>
      this.places.hold(() =>
        this.ask({
          ...request,
          headers,
          purpose: 'asset',
          followRedirects: true,
          ...(this.signal === undefined ? {} : { signal: this.signal }),
        }),
      );
    if (request.method !== 'GET' || headers.authorization !== undefined) return asked();
    const key = `${request.url}\n${headers.origin ?? ''}`;
    const known = this.kept.get(key);
    if (known !== undefined) {
      // Moved to the end: the least recently used is dropped first.
      this.kept.delete(key);
      this.kept.set(key, known);
      return known.reply;
    }
    const entry = { reply: asked(), bytes: 0 };
    this.kept.set(key, entry);
    void entry.reply.then(
      (outcome) => this.weigh(key, entry, outcome),
      () => this.kept.delete(key),
    );
    return entry.reply;
  }

  private weigh(key: string, entry: { bytes: number }, outcome: FetchOutcome): void {
    if (outcome.error === 'aborted') return void this.kept.delete(key);
    entry.bytes = outcome.body.length + 1_000;
    this.bytes += entry.bytes;
    for (const [oldest, old] of this.kept) {
      if (this.bytes <= this.limits.kept) return;
      this.bytes -= old.bytes;
      this.kept.delete(oldest);
    }
  }
}

function sentHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !ownHeaders.has(name) && !/^(?:sec-|proxy-)/.test(name)),
  );
}
