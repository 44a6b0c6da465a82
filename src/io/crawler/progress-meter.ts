import type { CrawlProgress } from '../services/crawler.ts';

/** Progress is reported five times a second at most. */
const everyMs = 200;

/** Counts what is done and reports it to the listener of the crawl. */
export class ProgressMeter {
  done = 0;
  errors = 0;
  /** Most clicks from the seed among the known URLs. */
  deepest = 0;
  private readonly listener: ((progress: CrawlProgress) => void) | undefined;
  private last = 0;

  constructor(listener: ((progress: CrawlProgress) => void) | undefined) {
    this.listener = listener;
  }

  robots(): void {
    this.listener?.({ phase: 'robots', done: 0, total: null, queued: 0, depth: 0, errors: 0 });
  }

  sitemaps(done: number, total: number): void {
    this.listener?.({ phase: 'sitemaps', done, total, queued: 0, depth: 0, errors: 0 });
  }

  /** `always`: also when the last report was a moment ago. */
  pages(total: number, queued: number, always: boolean): void {
    if (this.listener === undefined) return;
    const now = performance.now();
    if (!always && now - this.last < everyMs) return;
    this.last = now;
    // Redirects are done and do not count against the limit.
    const most = Math.max(total, this.done);
    this.listener({ phase: 'pages', done: this.done, total: most, queued, depth: this.deepest, errors: this.errors });
  }
}
