import type { RenderOutcome, RenderRequest, RenderSession } from '../services/renderer.ts';
import type { AssetCache } from './asset-cache.ts';
import { MemoryWatch } from './memory-watch.ts';
import { PageVisit } from './page-visit.ts';
import { Semaphore } from './semaphore.ts';
import type { RenderLimits } from './render-limits.ts';
import type { StartedBrowser } from './start-browser.ts';

interface Running extends StartedBrowser {
  readonly watch: MemoryWatch;
}

/** The browser of one crawl: started for the first page, restarted when it dies, ended with the crawl. `noon` is the Unix time that pages see. */
export class BrowserSession implements RenderSession {
  private readonly start: () => Promise<StartedBrowser>;
  private readonly assets: AssetCache;
  private readonly limits: RenderLimits;
  private readonly noon: number;
  private readonly visits = new Set<PageVisit>();
  private readonly semaphore: Semaphore;
  private browser: Promise<Running> | null = null;
  private starts = 0;
  private closed = false;

  constructor(start: () => Promise<StartedBrowser>, assets: AssetCache, limits: RenderLimits, noon: number) {
    this.start = start;
    this.assets = assets;
    this.limits = limits;
    this.noon = noon;
    this.semaphore = new Semaphore(limits.pagesAtOnce);
  }

  render(request: RenderRequest): Promise<RenderOutcome> {
    return this.semaphore.run(() => this.visit(request));
  }

  async close(): Promise<void> {
    this.closed = true;
    for (const visit of this.visits) visit.stop('aborted');
    const browser = this.browser;
    this.browser = null;
    if (browser !== null) await this.end(browser);
  }

  private async visit(request: RenderRequest): Promise<RenderOutcome> {
    if (this.closed) return failure('aborted');
    if (this.browser === null && this.starts > this.limits.restarts) return failure('render-failed');
    const started = (this.browser ??= this.started());
    const running = await started.catch(() => null);
    if (running === null) {
      this.forget(started);
      return failure('render-failed');
    }
    if (this.closed) return failure('aborted');
    const { watch } = running;
    const visit = new PageVisit(request, {
      browser: running.browser,
      assets: this.assets,
      limits: this.limits,
      noon: this.noon,
    });
    this.visits.add(visit);
    const killed = watch.killed;
    watch.start();
    const { outcome, closed } = await visit.run();
    this.visits.delete(visit);
    if (this.visits.size === 0) watch.stop();
    if (!closed || !running.browser.isConnected()) {
      this.forget(started);
      await this.end(started);
    }
    const tooLarge = outcome.error === 'render-crash' && watch.killed > killed;
    return tooLarge ? { ...outcome, error: 'render-too-large' } : outcome;
  }

  private async started(): Promise<Running> {
    this.starts++;
    const started = await this.start();
    const watch = new MemoryWatch(started.processes, this.limits.processBytes, this.limits.watchEvery);
    started.browser.on('disconnected', () => {
      watch.stop();
      for (const visit of this.visits) if (visit.runsIn(started.browser)) visit.stop('render-crash');
    });
    return { ...started, watch };
  }

  private forget(browser: Promise<Running>): void {
    if (this.browser === browser) this.browser = null;
  }

  private async end(browser: Promise<Running>): Promise<void> {
    const running = await browser.catch(() => null);
    running?.watch.stop();
    await running?.end();
  }
}

function failure(error: string): RenderOutcome {
  return { error, html: null, redirect: null, flags: [], screen: null };
}
