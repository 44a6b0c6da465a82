import { setMaxListeners } from 'node:events';
import type { CrawlFacts, PageRecord } from '../../core/pages/page.ts';
import { siteScope } from '../../core/values/url.ts';
import type { CrawlHooks, CrawlRequest, FetchOutcome } from '../services.ts';
import { Admission } from './admission.ts';
import { crawlFacts } from './crawl-facts.ts';
import { nothingRead, seedRefusal } from './crawl-failures.ts';
import type { CrawlerOptions } from './crawler-options.ts';
import { beyondClicks, type Discovery, type Frontier, type Known } from './frontier.ts';
import { JournalWriter } from './journal-writer.ts';
import { declaredDiscovery, linkDiscoveries, redirectDiscovery } from './link-discoveries.ts';
import { isPage, isSilent, leavesUnread } from './outcome-kind.ts';
import { answeredRecord, pageRecord, skippedRecord } from './page-record.ts';
import type { ParsePool } from './parse-pool.ts';
import { ProgressMeter } from './progress-meter.ts';
import { ReadAhead } from './read-ahead.ts';
import { readSitemaps, type SitemapsRead } from './read-sitemaps.ts';
import { Reasons } from './reasons.ts';
import { RenderPages } from './render-pages.ts';
import { type Landing, longestChain, Redirects } from './redirects.ts';
import { restoreCrawl } from './restore-crawl.ts';
import { type OriginRobots, RobotsAccess } from './robots-access.ts';
import { runTurns, type TurnSource } from './run-turns.ts';
import { TrapJudge } from './trap-judge.ts';
import type { Traps } from './traps.ts';

/** Crawls of this many pages at most fetch the same pages every time, whatever answers first. */
const strictPages = 5_000;
const mostConnections = 64;
const longestUrl = 8_192;

/** One crawl from its seed to its facts. */
export class CrawlRun implements TurnSource {
  private readonly request: CrawlRequest;
  private readonly hooks: CrawlHooks;
  private readonly options: CrawlerOptions;
  private readonly pool: ParsePool;
  private readonly scope: (url: string) => boolean;
  private readonly stop = new AbortController();
  private readonly judge: TrapJudge;
  private readonly frontier: Frontier;
  private readonly writer: JournalWriter;
  private readonly redirects: Redirects;
  private readonly robots: RobotsAccess;
  private readonly traps: Traps;
  private readonly admission: Admission;
  private readonly meter: ProgressMeter;
  private readonly reading: ReadAhead;
  /** Null: pages are read as served. */
  private readonly rendering: RenderPages | null;
  private readonly reasons = new Reasons();
  private sitemaps: SitemapsRead = { facts: [], urls: new Map() };
  private sitemapsQueued = false;
  private readonly width: number;
  private turns = 0;
  private asked = 0;
  private pages = 0;
  private lastOutcome: FetchOutcome | null = null;
  private wake: () => void = () => {};

  constructor(request: CrawlRequest, hooks: CrawlHooks, options: CrawlerOptions, pool: ParsePool) {
    this.request = request;
    this.hooks = hooks;
    this.options = options;
    this.pool = pool;
    this.scope = siteScope(request.url);
    this.width = Math.max(1, Math.min(mostConnections, request.concurrency));
    const strict = options.strict ?? (request.maxDepth !== null || request.maxPages <= strictPages);
    this.judge = new TrapJudge(strict, options.trapRules);
    this.traps = this.judge.traps;
    this.frontier = this.judge.frontier;
    this.writer = new JournalWriter(hooks.journal);
    this.redirects = new Redirects(
      (url) => this.landing(url),
      (record) => this.write(record),
    );
    this.robots = new RobotsAccess(options.fetch, this.stop.signal);
    this.admission = new Admission(request, this.robots, this.traps, this.reasons, this.stop.signal);
    this.meter = new ProgressMeter(hooks.onProgress);
    this.reading = new ReadAhead(() => this.onRead());
    this.rendering = this.renderPages();
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
      await this.rendering?.close();
    }
  }

  private renderPages(): RenderPages | null {
    const { renderer, fetch } = this.options;
    const { render: mode } = this.request;
    if (mode === 'never' || renderer === undefined) return null;
    const turn = (origin: string) => this.admission.turn(origin);
    return new RenderPages({ mode, renderer, fetch, turn, scope: this.scope, signal: this.stop.signal }, this.pool);
  }

  private async crawl(): Promise<CrawlFacts> {
    this.meter.robots();
    const robots = await this.robots.of(new URL(this.request.url).origin);
    const refusal = seedRefusal(this.request, robots, this.scope);
    if (refusal !== null && !this.stop.signal.aborted) throw refusal;
    await this.readSitemaps(robots);
    if (this.hooks.journal.resumed) await this.resume();
    this.discover({ ...declaredDiscovery(this.request.url, 0), source: 'seed', depth: 0, way: 'click' });
    this.tell(true);
    await runTurns(this, this.width);
    await this.reading.end();
    const stopped = this.stop.signal.aborted || this.hasWork();
    this.redirects.release();
    this.writer.note('traps', this.traps.facts);
    await this.writer.flush();
    if (this.pages === 0 && !stopped) throw nothingRead(this.request.url, this.lastOutcome, this.scope);
    this.tell(true);
    return this.facts(robots, stopped);
  }

  onWork(wake: () => void): void {
    this.wake = wake;
  }

  hasWork(): boolean {
    if (this.stop.signal.aborted || this.asked >= this.request.maxPages) return false;
    return this.frontier.hasWork() || (this.queueSitemaps() && this.frontier.hasWork());
  }

  isOver(): boolean {
    return this.reading.hasFailed || (this.frontier.inFlight === 0 && !this.hasWork());
  }

  async turn(most: number): Promise<void> {
    this.turns++;
    try {
      for (let taken = 0; taken < most; taken++) {
        for (let room = this.room(); room !== null; room = this.room()) await room;
        const row = this.hasWork() ? this.frontier.take() : null;
        if (row === null) return;
        await this.visit(row);
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
    if (this.reading.hasFailed) this.stop.abort();
    if (this.frontier.queued > 0 || this.isOver()) this.wakeOthers();
  }

  /** Waits while too many pages are being read or written. */
  private room(): Promise<void> | null {
    return this.reading.room() ?? this.writer.room(this.reading.pages);
  }

  /** Asks for one page; what it says is read while the next is asked for. */
  private async visit(row: Known): Promise<void> {
    try {
      this.rendering?.began(row);
      const refusal = await this.admission.refusal(row);
      if (refusal !== null) return this.finish(row, skippedRecord(row, refusal));
      if (!row.stored) this.asked++;
      const outcome = await this.options.fetch({ url: row.url, purpose: 'page', signal: this.stop.signal });
      if (outcome.error === 'aborted') return this.frontier.giveBack(row);
      if (this.pages === 0) this.lastOutcome = outcome;
      if (outcome.location !== null) return this.redirected(row, outcome, outcome.location);
      if (outcome.error !== null || !isPage(outcome)) return this.unread(row, outcome);
      this.reading.add(this.read(row, outcome), outcome.body.length);
    } catch (error) {
      this.stop.abort();
      throw error;
    }
  }

  private redirected(row: Known, outcome: FetchOutcome, target: string): void {
    const record = answeredRecord(row, outcome);
    if (this.scope(target) && row.hops < longestChain) {
      this.discover(redirectDiscovery(row, target));
    }
    this.close(row);
    this.redirects.hold(record, target);
  }

  private unread(row: Known, outcome: FetchOutcome): void {
    if (leavesUnread(outcome)) this.reasons.add('errors', row.url);
    if (isSilent(outcome) || (outcome.status ?? 0) >= 400) this.meter.errors++;
    this.finish(row, answeredRecord(row, outcome));
  }

  private async read(row: Known, outcome: FetchOutcome): Promise<void> {
    const { parsed: served, error } = await this.pool.parse({
      body: outcome.body,
      url: row.url,
      contentType: outcome.headers['content-type'] ?? null,
      headers: outcome.headers,
    });
    if (served === null) {
      this.reasons.add('errors', row.url);
      this.meter.errors++;
      return this.finish(row, answeredRecord(row, outcome, error));
    }
    const reading = (await this.rendering?.read(row, outcome, served)) ?? { parsed: served };
    const { parsed, rendering } = reading;
    if (rendering?.error === 'aborted') return this.frontier.giveBack(row);
    if (rendering !== undefined && rendering.error !== null) this.reasons.add('not-rendered', row.url);
    this.pages++;
    const found = [...linkDiscoveries(row, parsed.links, this.request.respectNofollow)];
    for (const one of found) this.discover(one);
    this.judge.judge(row, parsed, found);
    if (parsed.content.caps.includes('links')) this.reasons.add('links', row.url);
    this.finish(row, pageRecord(row, outcome, reading));
  }

  private discover(found: Discovery): void {
    const row = this.frontier.discover(found, this.accepts);
    if (row === null) return;
    row.inSitemap =
      found.source === 'sitemap' || (this.sitemaps.urls.size > 0 && this.frontier.isKey(row, this.sitemaps.urls));
    this.writer.discover({ url: row.url, depth: row.depth, source: row.source, inSitemap: row.inSitemap });
    if (row.depth < beyondClicks && row.depth > this.meter.deepest) this.meter.deepest = row.depth;
  }

  private readonly accepts = (found: Discovery): boolean => {
    const { maxDepth } = this.request;
    if (found.url.length > longestUrl) return false;
    if (maxDepth !== null && found.depth > maxDepth) {
      this.reasons.add('max-depth', found.url);
      return false;
    }
    if (found.source === 'link' && this.traps.circles(found.url)) {
      this.reasons.add('trap', found.url);
      return false;
    }
    return true;
  };

  private landing(url: string): Landing {
    const row = this.frontier.find(url);
    if (row === undefined) return this.scope(url) ? 'given-up' : 'outside';
    if (row.state !== 'done') return 'pending';
    if (!row.stored) return 'settled';
    this.frontier.again(row);
    return 'pending';
  }

  private finish(row: Known, record: PageRecord): void {
    this.close(row);
    this.write(record);
    this.redirects.settled(row.url);
  }

  private close(row: Known): void {
    row.stored = false;
    this.rendering?.ended(row);
    this.frontier.done(row);
    this.meter.done++;
    this.tell(false);
  }

  private write(record: PageRecord): void {
    this.writer.page(record);
    this.hooks.onPage?.(record);
  }

  private async readSitemaps(robots: OriginRobots): Promise<void> {
    const wanted = this.options.sitemaps;
    if (wanted === false || this.stop.signal.aborted) return;
    this.sitemaps = await readSitemaps({
      declared: wanted ?? robots.sitemaps,
      usual: new URL('/sitemap.xml', this.request.url).href,
      scope: this.scope,
      ask: (request) => this.options.fetch({ ...request, signal: this.stop.signal }),
      stopped: () => this.stop.signal.aborted,
      onFile: (done, total) => this.meter.sitemaps(done, total),
    });
  }

  /** When clicks have reached all they can, what only sitemaps know is added; answers true when that gave something. */
  private queueSitemaps(): boolean {
    if (this.sitemapsQueued || this.frontier.inFlight > 0 || this.pages === 0) return false;
    this.sitemapsQueued = true;
    let position = 0;
    for (const url of this.sitemaps.urls.values()) this.discover(declaredDiscovery(url, position++));
    return true;
  }

  private async resume(): Promise<void> {
    const done = await restoreCrawl(this.hooks.journal, this.frontier, this.traps);
    this.asked += done;
    this.pages += done;
    this.meter.done += done;
  }

  private facts(robots: OriginRobots, stopped: boolean): CrawlFacts {
    for (const row of this.frontier.left()) this.reasons.add(stopped ? 'interrupted' : 'max-pages', row.url);
    if (stopped) this.reasons.add('interrupted', this.request.url);
    else if (!this.sitemapsQueued) {
      // The limit was met before the turn of what only sitemaps know.
      for (const url of this.sitemaps.urls.values()) {
        if (this.frontier.find(url) === undefined) this.reasons.add('max-pages', url);
      }
    }
    return crawlFacts(this.request, robots, this.sitemaps.facts, this.traps.facts, this.reasons.list);
  }

  private tell(always: boolean): void {
    this.meter.pages(Math.min(this.frontier.size, this.request.maxPages), this.frontier.queued, always);
  }
}
