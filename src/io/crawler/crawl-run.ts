import { setMaxListeners } from 'node:events';
import type { CrawlFacts } from '../../core/pages/page.ts';
import type { CrawlHooks, CrawlRequest } from '../services/crawler.ts';
import { crawlFacts } from './crawl-facts.ts';
import { originOf } from './admission.ts';
import { nothingRead, seedRefusal } from './crawl-failures.ts';
import type { CrawlerOptions } from './crawler-options.ts';
import type { Frontier } from './frontier.ts';
import { declaredDiscovery } from './journal/link-discoveries.ts';
import { isAllowed, type RobotsRule } from './robots/robots.ts';
import { PageVisits } from './page-visits.ts';
import type { ParsePool } from './parsing/parse-pool.ts';
import { readerFingerprint } from './parsing/reader-fingerprint.ts';
import type { OriginRobots } from './robots/robots-access.ts';
import { runTurns, type TurnSource } from './run-turns.ts';

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
    this.visits = new PageVisits(request, hooks, options, pool, this.stop, () => this.onRead());
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
    const refusal = seedRefusal(this.request, robots);
    if (refusal !== null && !this.stop.signal.aborted) throw refusal;
    await this.readSitemaps(robots);
    await this.visits.resume();
    this.visits.discover({ ...declaredDiscovery(this.request.url, 0), source: 'seed', depth: 0, way: 'click' });
    this.visits.tell(true);
    await runTurns(this, this.width);
    await this.visits.reading.end();
    const stopped = this.stop.signal.aborted || this.hasWork();
    this.visits.redirects.release();
    this.visits.writer.note('traps', this.visits.judge.traps.facts);
    this.visits.writer.note('reader', await readerFingerprint());
    await this.visits.writer.flush();
    if (this.visits.pages === 0 && !stopped)
      throw nothingRead(this.request.url, this.visits.lastOutcome, {
        scope: this.visits.scope,
        robots: (target) => this.visits.robots.peek(originOf(target)),
        waits: (target) => this.frontier.find(target)?.state === 'queued',
      });
    this.visits.tell(true);
    return this.facts(robots, stopped);
  }

  onWork(wake: () => void): void {
    this.wake = wake;
  }

  hasWork(): boolean {
    if (this.stop.signal.aborted || this.visits.asked >= this.request.maxPages) return false;
    return this.frontier.hasWork() || (this.queueSitemaps() && this.frontier.hasWork());
  }

  isOver(): boolean {
    return this.visits.reading.hasFailed || (this.frontier.inFlight === 0 && !this.hasWork());
  }

  async turn(most: number): Promise<void> {
    this.turns++;
    try {
      for (let taken = 0; taken < most; taken++) {
        for (let room = this.room(); room !== null; room = this.room()) await room;
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
    if (this.visits.reading.hasFailed) this.stop.abort();
    if (this.frontier.queued > 0 || this.isOver()) this.wakeOthers();
  }

  /** Waits while too many pages are being read or written. */
  private room(): Promise<void> | null {
    return this.visits.reading.room() ?? this.visits.writer.room(this.visits.reading.pages);
  }

  private async readSitemaps(robots: OriginRobots): Promise<void> {
    const wanted = this.options.sitemaps;
    if (wanted === false || this.stop.signal.aborted) return;
    await this.visits.declared.open(this.hooks.journal, this.visits.writer, {
      declared: wanted ?? robots.sitemaps,
      usual: new URL('/sitemap.xml', this.request.url).href,
      scope: this.visits.scope,
      ask: (request) => this.visits.ask(request),
      stopped: () => this.stop.signal.aborted,
      onFile: (done, total) => this.visits.meter.sitemaps(done, total),
    });
  }

  /** When clicks have reached all they can, what only sitemaps and imports know is added; answers true when that gave something. */
  private queueSitemaps(): boolean {
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
    for (const row of this.frontier.left()) {
      this.visits.reasons.add(stopped ? 'interrupted' : 'max-pages', row.url);
      left++;
    }
    if (stopped && left === 0) this.visits.reasons.add('interrupted', this.request.url);
    if (!stopped && !this.visits.declared.queued) {
      // The limit was met before the turn of what only sitemaps and imports know.
      for (const url of [...this.visits.declared.urls.values(), ...this.imported()]) {
        if (this.frontier.find(url) === undefined) this.visits.reasons.add('max-pages', url);
      }
    }
    const { unread, facts } = this.visits.declared;
    if (unread > 0) this.visits.reasons.add('sitemaps', facts.at(-1)!.url, unread);
    const reasons = this.visits.reasons.list;
    const changes = this.visits.known.changes(reasons.length === 0);
    return crawlFacts(this.request, robots, facts, this.visits.judge.traps.facts, reasons, changes);
  }

  /** Addresses of the site that another source knows and that robots.txt leaves open: nobody linked to the others. */
  private imported(): readonly string[] {
    const { rules } = this;
    return (this.hooks.known ?? []).filter((url) => this.visits.scope(url) && isAllowed({ rules }, url));
  }
}
