import type { PageRecord } from '../../core/pages/page.ts';
import { urlKey } from '../../core/values/url.ts';

/** Browsers give up after 20 (Fetch standard, HTTP-redirect fetch). */
export const longestChain = 20;

interface HeldRedirect {
  readonly record: PageRecord;
  readonly next: string;
}

/** What is known of the URL at the end of a hop. */
export type Landing = 'pending' | 'settled' | 'outside' | 'given-up';

/**
 * Keeps the record of a redirect until its chain is known to the end, then completes it with the final URL and the number of
 * hops, or with the error of the chain.
 */
export class Redirects {
  private readonly next = new Map<string, string>();
  private readonly waiting = new Map<string, HeldRedirect[]>();
  private readonly landing: (url: string) => Landing;
  private readonly write: (record: PageRecord) => void;

  constructor(landing: (url: string) => Landing, write: (record: PageRecord) => void) {
    this.landing = landing;
    this.write = write;
  }

  /** Adds a redirect to `next`: `record.redirectNext` is set. */
  add(record: PageRecord, next: string): void {
    this.next.set(urlKey(record.url), next);
    this.follow({ record, next });
    this.settled(record.url);
  }

  /** Called when the response of a URL is known: the chains that waited for it end or continue here. */
  settled(url: string): void {
    const key = urlKey(url);
    const held = this.waiting.get(key);
    if (held === undefined) return;
    this.waiting.delete(key);
    for (const one of held) this.follow(one);
  }

  /** At the end of the crawl: writes what is known of the chains that did not end. */
  flush(): void {
    const held = [...this.waiting.values()].flat();
    this.waiting.clear();
    for (const one of held) {
      const { url, hops } = this.walk(one);
      this.write({ ...one.record, redirectTo: url, redirectHops: hops });
    }
  }

  private follow(held: HeldRedirect): void {
    const { url, hops, end } = this.walk(held);
    if (end === 'loop') this.write({ ...held.record, error: 'loop' });
    else if (end === 'given-up') this.write({ ...held.record, error: 'too-many-redirects' });
    else if (end === 'pending') {
      const key = urlKey(url);
      const others = this.waiting.get(key);
      if (others === undefined) this.waiting.set(key, [held]);
      else others.push(held);
    } else this.write({ ...held.record, redirectTo: url, redirectHops: hops });
  }

  private walk(held: HeldRedirect): { url: string; hops: number; end: Landing | 'loop' } {
    const seen = new Set([urlKey(held.record.url)]);
    let url = held.next;
    for (let hops = 1; ; hops++) {
      const key = urlKey(url);
      if (seen.has(key)) return { url, hops, end: 'loop' };
      const next = this.next.get(key);
      if (next === undefined) return { url, hops, end: this.landing(url) };
      if (hops > longestChain) return { url, hops, end: 'given-up' };
      seen.add(key);
      url = next;
    }
  }
}
