import type { CrawlProgress } from '../services/crawler.ts';

/** Progress is told five times a second at most. */
const everyMs = 200;

/** What has been done so far, told to whoever listens. */
export class ProgressMeter {
  done = 0;
  errors = 0;
  /** Most clicks from the seed among the URLs known. */
  deepest = 0;
  private readonly tell: ((progress: CrawlProgress) => void) | undefined;
  private last = 0;

  constructor(tell: ((progress: CrawlProgress) => void) | undefined) {
    this.tell = tell;
  }

  robots(): void {
    this.tell?.({ phase: 'robots', done: 0, total: null, queued: 0, depth: 0, errors: 0 });
  }

  sitemaps(done: number, total: number): void {
    this.tell?.({ phase: 'sitemaps', done, total, queued: 0, depth: 0, errors: 0 });
  }

  pages(total: number, queued: number, always: boolean): void {
    if (this.tell === undefined) return;
    const now = performance.now();
    if (!always && now - this.last < everyMs) return;
    this.last = now;
    this.tell({ phase: 'pages', done: this.done, total, queued, depth: this.deepest, errors: this.errors });
  }
}
