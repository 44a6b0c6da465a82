import { setMaxListeners } from 'node:events';
import type { CrawlFacts } from '../../core/pages/page.ts';
import type { CrawlHooks, CrawlRequest } from '../services/crawler.ts';
import { crawlFacts } from './crawl-facts.ts';
import { originOf } from './admission.ts';
import { noPageRead, seedRefusal } from './crawl-failures.ts';
import type { CrawlerOptions } from './crawler-options.ts';
import type { Frontier } from './frontier.ts';
import { declaredDiscovery } from './journal/link-discoveries.ts';
import { isComplete } from './incomplete-reasons.ts';
import { isAllowed, type RobotsRule } from '../../core/pages/directives/robots-file.ts';
import { PageVisits } from './page-visits.ts';
import type { ParsePool } from './parsing/parse-pool.ts';
import { readerFingerprint } from './parsing/reader-fingerprint.ts';
import type { OriginRobots } from './robots/robots-access.ts';
import { runTurns, type TurnSource } from './crawlee-pool.ts';

const mostConnections = 64;

/** One crawl from its seed to its facts. */
export class CrawlRun implements TurnSource {
  private readonly request: CrawlRequest;
  private readonly hooks: CrawlHooks;
  private readonly options: CrawlerOptions;
  private readonly stop = new AbortController();
  private rules: readonly RobotsRule[] = [];
  private readonly visits: PageVisits;
  private readonly frontier: Frontier;
  private readonly width: number;
  private turns = 0;
  private wake: () => void = () => {};

  constructor(request: CrawlRequest, hooks: CrawlHooks, options: CrawlerOptions, pool: ParsePool) {
    this.request = request;
    this.hooks = hooks;
    this.options = options;
    this.width = Math.max(1, Math.min(mostConnections, request.concurrency));
    this.visits = new PageVisits({ request, hooks, options, pool, stop: this.stop, onRead: () => this.onRead() });
    this.frontier = this.visits.frontier;
  }

  async run(): Promise<CrawlFacts> {
    setMaxListeners(0, this.stop.signal);
    const abort = () => this.stop.abort();
    this.hooks.signal?.addEventListener('abort', abort, { once: true });
    if (this.hooks.signal?.aborted === true) abort();
    try {
      return await this.crawl();
    } catch (error) {
      abort();
      throw error;
    } finally {
      this.hooks.signal?.removeEventListener('abort', abort);
      await this.visits.end();
    }
  }

  private async crawl(): Promise<CrawlFacts> {
    this.visits.meter.robots();
    const robots = await this.visits.robots.of(new URL(this.request.url).origin);
    if (!this.request.ignoreRobots) this.rules = robots.rules;
    const refusal = seedRefusal(this.request, robots, this.visits.requested.only === 'list');
    if (refusal !== null && !this.stop.signal.aborted) throw refusal;
    await this.readSitemaps(robots);
    await this.visits.resume();
    this.discoverFirst();
    this.visits.reportProgress(true);
    await runTurns(this, this.width);
    await this.visits.backlog.end();
    const stopped = this.stop.signal.aborted || this.hasWork();
    this.visits.redirects.flush();
    this.visits.writer.note('traps', this.visits.trapWatch.traps.facts);
    this.visits.writer.note('reader', await readerFingerprint());
    await this.visits.writer.flush();
    if (this.visits.pages === 0 && !stopped && this.visits.requested.only !== 'list')
      throw noPageRead(this.request, this.visits.lastOutcome, {
        scope: this.visits.scope,
        robots: (target) => this.visits.robots.peek(originOf(target)),
        isQueued: (target) => this.frontier.find(target)?.state === 'queued',
      });
    this.visits.reportProgress(true);
    return this.facts(robots, stopped);
  }

  /** The start page, unless a list leaves it out, and the addresses of the list. */
  private discoverFirst(): void {
    this.visits.discover({ ...declaredDiscovery(this.request.url, 0), source: 'seed', depth: 0, way: 'click' });
    let position = 0;
    for (const url of this.hooks.listed ?? [])
      this.visits.discover({ ...declaredDiscovery(url, position++), source: 'import' });
  }

  onWork(wake: () => void): void {
    this.wake = wake;
  }

  hasWork(): boolean {
    if (this.stop.signal.aborted || this.visits.fetched >= this.request.maxPages) return false;
    return this.frontier.hasWork() || (this.queueDeclared() && this.frontier.hasWork());
  }

  isOver(): boolean {
    return this.visits.backlog.hasFailed || (this.frontier.inFlight === 0 && !this.hasWork());
  }

  async turn(most: number): Promise<void> {
    this.turns++;
    try {
      for (let taken = 0; taken < most; taken++) {
        for (let wait = this.backpressure(); wait !== null; wait = this.backpressure()) await wait;
        const row = this.hasWork() ? this.frontier.take() : null;
        if (row === null) return;
        await this.visits.visit(row);
        if (this.frontier.queued > 0) this.wakeOthers();
      }
    } finally {
      this.turns--;
    }
  }

  private wakeOthers(): void {
    if (this.turns < this.width) this.wake();
  }

  private onRead(): void {
    if (this.visits.backlog.hasFailed) this.stop.abort();
    if (this.frontier.queued > 0 || this.isOver()) this.wakeOthers();
  }

  /** What to wait for while too many pages are being parsed or written; null when another one may be fetched. */
  private backpressure(): Promise<void> | null {
    return this.visits.backlog.backpressure() ?? this.visits.writer.backpressure(this.visits.backlog.pages);
  }

  private async readSitemaps(robots: OriginRobots): Promise<void> {
    const wanted = this.options.sitemaps;
    if (wanted === false || this.stop.signal.aborted) return;
    await this.visits.declared.open(this.hooks.journal, this.visits.writer, {
      declared: wanted ?? robots.sitemaps,
      fallback: wanted?.length ? null : new URL('/sitemap.xml', this.request.url).href,
      scope: this.visits.scope,
      fetch: (request) => this.visits.fetchInTurn(request),
      stopped: () => this.stop.signal.aborted,
      onFile: (done, total) => this.visits.meter.sitemaps(done, total),
    });
  }

  /** Once links have led everywhere, adds the URLs that only sitemaps and imports know; false when that is done already. */
  private queueDeclared(): boolean {
    const { only } = this.visits.requested;
    if (only === 'list') return false;
    if (this.visits.declared.queued || this.frontier.inFlight > 0 || this.visits.pages === 0) return false;
    this.visits.declared.queued = true;
    let position = 0;
    for (const url of this.visits.declared.urls.values()) this.visits.discover(declaredDiscovery(url, position++));
    for (const url of this.imported()) {
      this.visits.discover({ ...declaredDiscovery(url, position++), source: 'import' });
    }
    return true;
  }

  private facts(robots: OriginRobots, stopped: boolean): CrawlFacts {
    let left = 0;
    for (const row of this.frontier.untaken()) {
      this.visits.reasons.add(stopped ? 'interrupted' : 'max-pages', row.url);
      left++;
    }
    if (stopped && left === 0) this.visits.reasons.add('interrupted', this.request.url);
    this.visits.requested.addReason(this.request.url);
    if (!stopped && !this.visits.declared.queued && this.visits.requested.only !== 'list') {
      // The limit was reached before the URLs that only sitemaps and imports know were queued.
      for (const url of [...this.visits.declared.urls.values(), ...this.imported()]) {
        if (this.frontier.find(url) === undefined && this.visits.requested.reads(url))
          this.visits.reasons.add('max-pages', url);
      }
    }
    const { unread, facts: sitemaps } = this.visits.declared;
    if (unread > 0) this.visits.reasons.add('sitemaps', sitemaps.at(-1)!.url, unread);
    const incompleteReasons = this.visits.reasons.list;
    const changes = this.visits.known.changes(isComplete(incompleteReasons));
    const traps = this.visits.trapWatch.traps.facts;
    return crawlFacts(this.request, robots, { sitemaps, traps, incompleteReasons, changes });
  }

  /** URLs of the site from other sources, without those that robots.txt forbids: no page links to them, so nothing is missing. */
  private imported(): readonly string[] {
    const { rules } = this;
    return (this.hooks.known ?? []).filter((url) => this.visits.scope(url) && isAllowed({ rules }, url));
  }
}
