import { setImmediate } from 'node:timers/promises';
import type { PageRecord } from '../../core/pages/page.ts';
import { siteScope } from '../../core/values/url.ts';
import type { CrawlHooks, CrawlRequest } from '../services/crawler.ts';
import type { FetchOutcome, FetchRequest } from '../services/guarded-fetch.ts';
import { Admission, neverFetched, originOf, type Refusal } from './admission.ts';
import type { CrawlerOptions } from './crawler-options.ts';
import { DeclaredPages } from './journal/declared-pages.ts';
import type { Discovery, Frontier } from './frontier.ts';
import { IncompleteReasons } from './incomplete-reasons.ts';
import { JournalWriter } from './journal/journal-writer.ts';
import { conditionsOf, type KnownPage, KnownPages, recordAgain } from './journal/known-pages.ts';
import type { KnownUrl } from './journal/known-url.ts';
import { linkDiscoveries, redirectDiscovery } from './journal/link-discoveries.ts';
import { restoreCrawl } from './journal/restore-crawl.ts';
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
import { ParseBacklog } from './parsing/parse-backlog.ts';
import type { ParsePool } from './parsing/parse-pool.ts';
import { ProgressMeter } from './progress-meter.ts';
import { type Landing, longestChain, Redirects } from './redirects.ts';
import { RenderPages } from './rendering/render-pages.ts';
import { RequestedScope } from './requested-scope.ts';
import { Politeness } from './robots/politeness.ts';
import { RobotsAccess } from './robots/robots-access.ts';
import { TrapWatch } from './traps/trap-watch.ts';
import { UrlDiscovery } from './url-discovery.ts';

/** After a page of more links, other work runs before they are followed: a thousand links take about ten milliseconds. */
const manyLinks = 5_000;

/** Crawls of at most this many pages fetch the same pages every time, whatever the order of the responses. */
const strictPages = 5_000;

export interface VisitParts {
  readonly request: CrawlRequest;
  readonly hooks: CrawlHooks;
  readonly options: CrawlerOptions;
  readonly pool: ParsePool;
  readonly stop: AbortController;
  /** Called after every page that was read, or failed to be. */
  readonly onRead: () => void;
}

/** Takes each URL of a crawl from its turn to its record. */
export class PageVisits {
  readonly declared = new DeclaredPages();
  readonly reasons = new IncompleteReasons();
  readonly trapWatch: TrapWatch;
  readonly frontier: Frontier;
  readonly writer: JournalWriter;
  readonly known: KnownPages;
  readonly redirects: Redirects;
  readonly robots: RobotsAccess;
  readonly meter: ProgressMeter;
  readonly backlog: ParseBacklog;
  /** URLs that were requested, without the first redirects (as many as the limit of pages), and pages among the responses. */
  fetched = 0;
  pages = 0;
  private hops = 0;
  lastOutcome: FetchOutcome | null = null;
  readonly scope: (url: string) => boolean;
  readonly requested: RequestedScope;
  private readonly request: CrawlRequest;
  private readonly hooks: CrawlHooks;
  private readonly options: CrawlerOptions;
  private readonly pool: ParsePool;
  private readonly stop: AbortController;
  private readonly strict: boolean;
  private readonly admission: Admission;
  private readonly discovery: UrlDiscovery;
  /** Null: pages are read as served. */
  private readonly rendering: RenderPages | null;

  constructor({ request, hooks, options, pool, stop, onRead }: VisitParts) {
    this.request = request;
    this.hooks = hooks;
    this.options = options;
    this.pool = pool;
    this.stop = stop;
    this.scope = siteScope(request.url);
    this.requested = new RequestedScope(request, hooks, this);
    this.strict = options.strict ?? (request.maxDepth !== null || request.maxPages <= strictPages);
    this.trapWatch = new TrapWatch(this.strict, options.trapRules);
    this.frontier = this.trapWatch.frontier;
    this.writer = new JournalWriter(hooks.journal);
    this.known = new KnownPages(hooks.journal, () => this.frontier.upcoming());
    this.redirects = new Redirects(
      (url) => this.landing(url),
      (record) => this.write(record),
    );
    this.robots = new RobotsAccess(options.fetch, stop.signal, request.userAgent);
    this.admission = new Admission(request, {
      robots: this.robots,
      traps: this.trapWatch.traps,
      signal: stop.signal,
      politeness: options.politeness ?? new Politeness(),
      shared: hooks.journal.hostTurn?.bind(hooks.journal),
    });
    this.meter = new ProgressMeter(hooks.onProgress);
    this.discovery = new UrlDiscovery(request, {
      frontier: this.frontier,
      traps: this.trapWatch.traps,
      declared: this.declared,
      reasons: this.reasons,
      writer: this.writer,
      meter: this.meter,
      requested: this.requested,
    });
    this.backlog = new ParseBacklog(onRead);
    this.rendering = this.renderPages();
  }

  async end(): Promise<void> {
    await this.rendering?.close();
  }

  /** Continues where an interrupted run of this crawl ended. */
  async resume(): Promise<void> {
    const { journal } = this.hooks;
    await this.known.open(journal.resumed && this.strict);
    if (!journal.resumed || this.strict) return;
    const { frontier, reasons, known, trapWatch } = this;
    const { done, fetched, pages } = await restoreCrawl(journal, { frontier, traps: trapWatch.traps, reasons, known });
    this.fetched += fetched;
    this.pages += pages;
    this.meter.done += done;
  }

  /** Fetches something other than a page, when the host may be requested again. */
  async fetchInTurn(request: FetchRequest): Promise<FetchOutcome> {
    const turn = () => this.admission.turn(originOf(request.url));
    await turn();
    return this.options.fetch({ ...request, signal: this.stop.signal, turn });
  }

  discover(found: Discovery): void {
    this.discovery.add(found);
  }

  /** `always`: also when the last report was a moment ago. */
  reportProgress(always: boolean): void {
    this.meter.pages(Math.min(this.frontier.size, this.request.maxPages), this.frontier.queued, always);
  }

  private renderPages(): RenderPages | null {
    const { renderer, fetch } = this.options;
    const { render: mode } = this.request;
    if (mode === 'never' || renderer === undefined) return null;
    const { admission, scope, stop } = this;
    const turn = admission.turn.bind(admission);
    return new RenderPages({ mode, renderer, fetch, turn, scope, signal: stop.signal }, this.pool);
  }

  /** Fetches one page; it is parsed while the next one is fetched. */
  async visit(row: KnownUrl): Promise<void> {
    try {
      const stored = this.known.isStored(row.url) ? await this.known.stored(row.url) : null;
      if (stored !== null) return this.replay(row, stored);
      this.rendering?.began(row);
      const trap = this.admission.trap(row);
      const refusal = await this.admission.refusal(row, trap);
      if (refusal !== null) return this.skip(row, refusal);
      if (!row.stored) this.fetched++;
      const previous = this.known.hasPrevious ? await this.known.previous(row.url) : null;
      const headers = conditionsOf(previous) ?? {};
      const turn = () => this.admission.turn(originOf(row.url));
      const request = { url: row.url, purpose: 'page', headers, signal: this.stop.signal, turn } as const;
      const outcome = await this.options.fetch(request);
      if (outcome.error === 'aborted') return this.frontier.putBack(row);
      if (trap !== null && (outcome.status ?? 0) < 400) return this.skip(row, trap);
      if (this.pages === 0) this.lastOutcome = outcome;
      if (outcome.location !== null) return this.redirected(row, answeredRecord(row, outcome), outcome.location);
      if (previous !== null && isUnchanged(outcome))
        return this.takeUnchanged(row, previous, { responseMs: responseMs(outcome) });
      if (outcome.error !== null || !isPage(outcome)) return this.finishUnread(row, outcome);
      this.backlog.add(this.read(row, outcome, previous), outcome.body.length);
    } catch (error) {
      this.stop.abort();
      throw error;
    }
  }

  /** A URL that is not fetched: robots.txt forbids it, its host does not answer, or its space is endless. */
  private skip(row: KnownUrl, { error, code }: Refusal): void {
    if (error === 'aborted') return this.frontier.putBack(row);
    if (code === 'silent') this.meter.errors++;
    if (this.pages === 0) this.lastOutcome = silentOutcome(row.url, error);
    this.reasons.add(code, row.url);
    this.finish(row, skippedRecord(row, error), { reasons: [code] });
  }

  /** A page that an interrupted run stored, processed as if its response had come now. */
  private replay(row: KnownUrl, { record, trace }: KnownPage): void {
    for (const reason of trace.reasons) if (reason !== 'links') this.reasons.add(reason, row.url);
    if (!trace.reasons.some((reason) => neverFetched.has(reason))) this.fetched++;
    if (record.content !== null) return this.take(row, record, trace);
    if (record.error !== null || (record.status ?? 0) >= 400) this.meter.errors++;
    if (record.redirectNext === null) return this.finish(row, record, trace);
    this.redirected(row, record, record.redirectNext);
  }

  private takeUnchanged(row: KnownUrl, previous: KnownPage, answer: Partial<PageRecord>): void {
    const trace = { ...previous.trace, change: 'unchanged' as const, reasons: [] };
    this.take(row, recordAgain(row, previous, answer), trace);
  }

  private redirected(row: KnownUrl, record: PageRecord, written: string): void {
    const target = this.scope(written) ? this.discovery.plain(written) : written;
    if (this.scope(target) && row.hops < longestChain) this.discover(redirectDiscovery(row, target));
    if (!row.stored && this.hops++ < this.request.maxPages) this.fetched--;
    this.close(row);
    this.redirects.add(record, target);
  }

  /** A response without a page. */
  private finishUnread(row: KnownUrl, outcome: FetchOutcome): void {
    if (isSilent(outcome) || (outcome.status ?? 0) >= 400) this.meter.errors++;
    const reasons = leavesUnread(outcome) ? ['errors'] : [];
    for (const reason of reasons) this.reasons.add(reason, row.url);
    this.finish(row, answeredRecord(row, outcome), { reasons });
  }

  private async read(row: KnownUrl, outcome: FetchOutcome, previous: KnownPage | null): Promise<void> {
    const digest = this.known.digest(outcome);
    const change = this.known.change(previous, digest);
    if (previous !== null && change === 'unchanged') return this.takeUnchanged(row, previous, answerOf(row, outcome));
    const { body, headers } = outcome;
    const contentType = headers['content-type'] ?? null;
    const { parsed: served, error } = await this.pool.parse({ body, url: row.url, contentType, headers });
    if (served === null) {
      this.reasons.add('errors', row.url);
      this.meter.errors++;
      return this.finish(row, answeredRecord(row, outcome, error), { reasons: ['errors'] });
    }
    const reading = (await this.rendering?.read(row, outcome, served)) ?? { parsed: served };
    const { parsed, rendering } = reading;
    if (rendering?.error === 'aborted') return this.frontier.putBack(row);
    const reasons = rendering !== undefined && rendering.error !== null ? ['not-rendered'] : [];
    for (const reason of reasons) this.reasons.add(reason, row.url);
    if (parsed.links.length > manyLinks) await setImmediate();
    this.take(row, pageRecord(row, outcome, reading), { template: parsed.template, digest, change, reasons });
  }

  /** A page, read now or before: follows its links and records it. */
  private take(row: KnownUrl, record: PageRecord, trace: PartOfTrace): void {
    const { content, links } = record;
    if (content === null) return;
    // A page that an earlier run stored is counted already.
    if (!row.stored) {
      this.pages++;
      this.known.count(trace.change ?? null);
    }
    const { respectNofollow } = this.request;
    for (const one of linkDiscoveries(row, links, respectNofollow, this.frontier.isSettled)) this.discover(one);
    const found = () => linkDiscoveries(row, links, respectNofollow);
    const watched = this.trapWatch.record(row, content, trace.template ?? '', found);
    const cut = content.caps.includes('links');
    if (cut) this.reasons.add('links', row.url);
    const { digest, change, reasons = [] } = trace;
    this.finish(row, record, { ...watched, digest, change, reasons: cut ? [...reasons, 'links'] : reasons });
  }

  private landing(url: string): Landing {
    const row = this.frontier.find(url);
    if (row === undefined) return this.scope(url) && this.requested.reads(url) ? 'given-up' : 'outside';
    if (row.state !== 'done') return 'pending';
    if (!row.stored) return 'settled';
    this.frontier.requeue(row);
    return 'pending';
  }

  private finish(row: KnownUrl, record: PageRecord, trace: PartOfTrace): void {
    this.close(row);
    this.write(record, trace);
    this.redirects.settled(row.url);
  }

  private close(row: KnownUrl): void {
    row.stored = false;
    this.rendering?.ended(row);
    this.frontier.markDone(row);
    this.meter.done++;
    this.reportProgress(false);
  }

  private write(record: PageRecord, trace: PartOfTrace = {}): void {
    if (this.known.isStored(record.url)) return;
    this.writer.page(record, wholeTrace(trace));
    this.hooks.onPage?.(record);
  }
}
