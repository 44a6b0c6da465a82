import { setImmediate } from 'node:timers/promises';
import type { PageRecord } from '../../core/pages/page.ts';
import { siteScope } from '../../core/values/url.ts';
import type { CrawlHooks, CrawlRequest } from '../services/crawler.ts';
import type { FetchOutcome, FetchRequest } from '../services/guarded-fetch.ts';
import { Admission, originOf, type Refusal, unasked } from './admission.ts';
import type { CrawlerOptions } from './crawler-options.ts';
import { DeclaredPages } from './journal/declared-pages.ts';
import { beyondClicks, type Discovery, type Frontier } from './frontier.ts';
import type { Known } from './journal/known.ts';
import { JournalWriter } from './journal/journal-writer.ts';
import { conditionsOf, type KnownPage, KnownPages, recordAgain } from './journal/known-pages.ts';
import { linkDiscoveries, redirectDiscovery } from './journal/link-discoveries.ts';
import { isPage, isSilent, isUnchanged, leavesUnread } from './outcome-kind.ts';
import {
  answeredRecord,
  answerOf,
  pageRecord,
  responseMs,
  silentOutcome,
  skippedRecord,
} from './parsing/page-record.ts';
import { type PartOfTrace, wholeTrace } from './parsing/page-trace.ts';
import type { ParsePool } from './parsing/parse-pool.ts';
import { Politeness } from './robots/politeness.ts';
import { ProgressMeter } from './progress-meter.ts';
import { ReadAhead } from './read-ahead.ts';
import { Reasons } from './reasons.ts';
import { type Landing, longestChain, Redirects } from './redirects.ts';
import { RenderPages } from './rendering/render-pages.ts';
import { restoreCrawl } from './journal/restore-crawl.ts';
import { RobotsAccess } from './robots/robots-access.ts';
import { TrapJudge } from './traps/trap-judge.ts';

/** Links of a page above which its reading is cut into turns: a thousand take about ten milliseconds. */
const manyLinks = 5_000;

/** Crawls of this many pages at most fetch the same pages every time, whatever answers first. */
const strictPages = 5_000;
const longestUrl = 8_192;

/** What becomes of each URL of a crawl, from its turn to its record. */
export class PageVisits {
  readonly declared = new DeclaredPages();
  readonly reasons = new Reasons();
  readonly judge: TrapJudge;
  readonly frontier: Frontier;
  readonly writer: JournalWriter;
  readonly known: KnownPages;
  readonly redirects: Redirects;
  readonly robots: RobotsAccess;
  readonly meter: ProgressMeter;
  readonly reading: ReadAhead;
  /** URLs asked for, and pages among what was answered. */
  asked = 0;
  pages = 0;
  lastOutcome: FetchOutcome | null = null;
  readonly scope: (url: string) => boolean;
  private readonly request: CrawlRequest;
  private readonly hooks: CrawlHooks;
  private readonly options: CrawlerOptions;
  private readonly pool: ParsePool;
  private readonly stop: AbortController;
  private readonly strict: boolean;
  private readonly admission: Admission;
  /** Null: pages are read as served. */
  private readonly rendering: RenderPages | null;

  /** `onRead` hears of every page read or failed. */
  constructor(
    request: CrawlRequest,
    hooks: CrawlHooks,
    options: CrawlerOptions,
    pool: ParsePool,
    stop: AbortController,
    onRead: () => void,
  ) {
    this.request = request;
    this.hooks = hooks;
    this.options = options;
    this.pool = pool;
    this.stop = stop;
    this.scope = siteScope(request.url);
    this.strict = options.strict ?? (request.maxDepth !== null || request.maxPages <= strictPages);
    this.judge = new TrapJudge(this.strict, options.trapRules);
    this.frontier = this.judge.frontier;
    this.writer = new JournalWriter(hooks.journal);
    this.known = new KnownPages(hooks.journal, () => this.frontier.soon());
    this.redirects = new Redirects(
      (url) => this.landing(url),
      (record) => this.write(record),
    );
    this.robots = new RobotsAccess(options.fetch, stop.signal);
    this.admission = new Admission(request, this.robots, this.judge.traps, stop.signal, {
      politeness: options.politeness ?? new Politeness(),
      shared: hooks.journal.hostTurn?.bind(hooks.journal),
    });
    this.meter = new ProgressMeter(hooks.onProgress);
    this.reading = new ReadAhead(onRead);
    this.rendering = this.renderPages();
  }

  async end(): Promise<void> {
    await this.rendering?.close();
  }

  /** Goes on where an interrupted run of this crawl ended. */
  async resume(): Promise<void> {
    const { journal } = this.hooks;
    await this.known.open(journal.resumed && this.strict);
    if (!journal.resumed || this.strict) return;
    const { done, asked, pages } = await restoreCrawl(
      journal,
      this.frontier,
      this.judge.traps,
      this.reasons,
      this.known,
    );
    this.asked += asked;
    this.pages += pages;
    this.meter.done += done;
  }

  /** Asks for something else than a page, in the turn of its host. */
  async ask(request: FetchRequest): Promise<FetchOutcome> {
    const turn = () => this.admission.turn(originOf(request.url));
    await turn();
    return this.options.fetch({ ...request, signal: this.stop.signal, turn });
  }

  tell(always: boolean): void {
    this.meter.pages(Math.min(this.frontier.size, this.request.maxPages), this.frontier.queued, always);
  }

  private renderPages(): RenderPages | null {
    const { renderer, fetch } = this.options;
    const { render: mode } = this.request;
    if (mode === 'never' || renderer === undefined) return null;
    const turn = (origin: string) => this.admission.turn(origin);
    return new RenderPages({ mode, renderer, fetch, turn, scope: this.scope, signal: this.stop.signal }, this.pool);
  }

  /** Asks for one page; what it says is read while the next is asked for. */
  async visit(row: Known): Promise<void> {
    try {
      const stored = this.known.isStored(row.url) ? await this.known.stored(row.url) : null;
      if (stored !== null) return this.again(row, stored);
      this.rendering?.began(row);
      const refusal = await this.admission.refusal(row);
      if (refusal !== null) return this.refused(row, refusal);
      if (!row.stored) this.asked++;
      const before = this.known.hasPrevious ? await this.known.before(row.url) : null;
      const headers = conditionsOf(before) ?? {};
      const turn = () => this.admission.turn(originOf(row.url));
      const { signal } = this.stop;
      const outcome = await this.options.fetch({ url: row.url, purpose: 'page', headers, signal, turn });
      if (outcome.error === 'aborted') return this.frontier.giveBack(row);
      if (this.pages === 0) this.lastOutcome = outcome;
      if (outcome.location !== null) return this.redirected(row, outcome, outcome.location);
      if (before !== null && isUnchanged(outcome)) return this.same(row, before, { responseMs: responseMs(outcome) });
      if (outcome.error !== null || !isPage(outcome)) return this.unread(row, outcome);
      this.reading.add(this.read(row, outcome, before), outcome.body.length);
    } catch (error) {
      this.stop.abort();
      throw error;
    }
  }

  /** A page that robots.txt forbids, whose host says nothing, or that is one of an endless row. */
  private refused(row: Known, { error, code }: Refusal): void {
    if (error === 'aborted') return this.frontier.giveBack(row);
    if (code === 'silent') this.meter.errors++;
    if (this.pages === 0) this.lastOutcome = silentOutcome(row.url, error);
    this.reasons.add(code, row.url);
    this.finish(row, skippedRecord(row, error), { reasons: [code] });
  }

  /** A page that an interrupted run has stored: it is read from there, as if it had been answered now. */
  private again(row: Known, { record, trace }: KnownPage): void {
    for (const reason of trace.reasons) if (reason !== 'links') this.reasons.add(reason, row.url);
    if (!trace.reasons.some((reason) => unasked.has(reason))) this.asked++;
    if (record.content !== null) return this.take(row, record, trace);
    if (record.error !== null || (record.status ?? 0) >= 400) this.meter.errors++;
    if (record.redirectNext === null) return this.finish(row, record, trace);
    this.leads(row, record.redirectNext);
    this.redirects.hold(record, record.redirectNext);
  }

  /** A page that has not changed since the crawl before. */
  private same(row: Known, before: KnownPage, answer: Partial<PageRecord>): void {
    this.take(row, recordAgain(row, before, answer), { ...before.trace, change: 'unchanged', reasons: [] });
  }

  private redirected(row: Known, outcome: FetchOutcome, target: string): void {
    this.leads(row, target);
    this.redirects.hold(answeredRecord(row, outcome), target);
  }

  private leads(row: Known, target: string): void {
    if (this.scope(target) && row.hops < longestChain) this.discover(redirectDiscovery(row, target));
    this.close(row);
  }

  private unread(row: Known, outcome: FetchOutcome): void {
    if (isSilent(outcome) || (outcome.status ?? 0) >= 400) this.meter.errors++;
    const reasons = leavesUnread(outcome) ? ['errors'] : [];
    for (const reason of reasons) this.reasons.add(reason, row.url);
    this.finish(row, answeredRecord(row, outcome), { reasons });
  }

  private async read(row: Known, outcome: FetchOutcome, before: KnownPage | null): Promise<void> {
    const digest = this.known.digest(outcome);
    const change = this.known.change(before, digest);
    if (before !== null && change === 'unchanged') return this.same(row, before, answerOf(row, outcome));
    const { parsed: served, error } = await this.pool.parse({
      body: outcome.body,
      url: row.url,
      contentType: outcome.headers['content-type'] ?? null,
      headers: outcome.headers,
    });
    if (served === null) {
      this.reasons.add('errors', row.url);
      this.meter.errors++;
      return this.finish(row, answeredRecord(row, outcome, error), { reasons: ['errors'] });
    }
    const reading = (await this.rendering?.read(row, outcome, served)) ?? { parsed: served };
    const { parsed, rendering } = reading;
    if (rendering?.error === 'aborted') return this.frontier.giveBack(row);
    const reasons = rendering !== undefined && rendering.error !== null ? ['not-rendered'] : [];
    for (const reason of reasons) this.reasons.add(reason, row.url);
    // Such a page took a while to come out of its thread: the others have their turn before its links are looked at.
    if (parsed.links.length > manyLinks) await setImmediate();
    this.take(row, pageRecord(row, outcome, reading), { template: parsed.template, digest, change, reasons });
  }

  /** A page, read now or before: what it links to becomes known, and it is recorded. */
  private take(row: Known, record: PageRecord, trace: PartOfTrace): void {
    const { content, links } = record;
    if (content === null) return;
    // One that an earlier run stored is counted already.
    if (!row.stored) {
      this.pages++;
      this.known.count(trace.change ?? null);
    }
    const { respectNofollow } = this.request;
    for (const one of linkDiscoveries(row, links, respectNofollow, this.frontier.isSettled)) this.discover(one);
    const found = () => linkDiscoveries(row, links, respectNofollow);
    const { template, selfMade, brings, declared } = this.judge.judge(row, content, trace.template ?? '', found);
    const { digest, change, reasons = [] } = trace;
    const cut = content.caps.includes('links');
    if (cut) this.reasons.add('links', row.url);
    const why = cut ? [...reasons, 'links'] : reasons;
    this.finish(row, record, { template, digest, selfMade, brings, declared, change, reasons: why });
  }

  discover(found: Discovery): void {
    const row = this.frontier.discover(found, this.accepts);
    if (row === null) return;
    row.inSitemap =
      found.source === 'sitemap' || (this.declared.urls.size > 0 && this.frontier.isKey(row, this.declared.urls));
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
    if (found.source === 'link' && this.judge.traps.circles(found.url)) {
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

  private finish(row: Known, record: PageRecord, trace: PartOfTrace): void {
    this.close(row);
    this.write(record, trace);
    this.redirects.settled(row.url);
  }

  private close(row: Known): void {
    row.stored = false;
    this.rendering?.ended(row);
    this.frontier.done(row);
    this.meter.done++;
    this.tell(false);
  }

  private write(record: PageRecord, trace: PartOfTrace = {}): void {
    if (this.known.isStored(record.url)) return;
    this.writer.page(record, wholeTrace(trace));
    this.hooks.onPage?.(record);
  }
}
