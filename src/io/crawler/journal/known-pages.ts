import { hash } from 'node:crypto';
import type { CrawlFacts, PageRecord } from '../../../core/pages/page.ts';
import { urlKey } from '../../../core/values/url.ts';
import type { CrawlJournal, PreviousCrawl, StoredPage } from '../../services/crawl-journal.ts';
import type { FetchOutcome } from '../../services/guarded-fetch.ts';
import { type PageChange, type PageTrace, readTrace } from '../parsing/page-trace.ts';
import { readerFingerprint } from '../parsing/reader-fingerprint.ts';
import type { KnownUrl } from './known-url.ts';

/** A page stored by an interrupted run or by the previous crawl. */
export interface KnownPage {
  readonly record: PageRecord;
  readonly trace: PageTrace;
}

/** Upcoming URLs that are searched for stored pages. */
const mostSearched = 256;

/** Headers that change how the same bytes are read. */
const readHeaders = ['content-type', 'x-robots-tag', 'link', 'refresh'];

/**
 * Pages that need not be fetched: those that an interrupted run of this crawl stored, and those of the previous crawl that
 * have not changed since, by their validators (RFC 9110 §13) or by their bytes.
 */
export class KnownPages {
  private readonly journal: CrawlJournal;
  /** The queued URLs, approximately in the order in which they will be taken. */
  private readonly upcoming: () => Iterable<string>;
  private readonly done = new Set<string>();
  private previousCrawl: PreviousCrawl | null = null;
  private readonly counts: Record<PageChange, number> = { unchanged: 0, changed: 0, added: 0 };

  constructor(journal: CrawlJournal, upcoming: () => Iterable<string>) {
    this.journal = journal;
    this.upcoming = upcoming;
  }

  /** `replay`: read the pages of an interrupted run again from the store, in the order of the crawl. */
  async open(replay: boolean): Promise<void> {
    const previous = this.journal.previous ?? null;
    if (previous !== null && previous.notes.reader === (await readerFingerprint())) this.previousCrawl = previous;
    if (!replay || this.journal.stored === undefined) return;
    for (const { row, trace } of await this.journal.frontier()) if (trace !== null) this.done.add(urlKey(row.url));
  }

  /** True when there is a previous crawl to compare with. */
  get hasPrevious(): boolean {
    return this.previousCrawl !== null;
  }

  isStored(url: string): boolean {
    return this.done.size > 0 && this.done.has(urlKey(url));
  }

  async stored(url: string): Promise<KnownPage | null> {
    if (!this.isStored(url)) return null;
    return knownPage((await this.journal.stored?.(url, () => this.upcomingStored())) ?? null);
  }

  private *upcomingStored(): Generator<string> {
    let searched = 0;
    for (const url of this.upcoming()) {
      if (searched++ >= mostSearched) return;
      if (this.isStored(url)) yield url;
    }
  }

  /** The same URL in the previous crawl, when it was a page then. */
  async previous(url: string): Promise<KnownPage | null> {
    const page = knownPage((await this.previousCrawl?.page(url, this.upcoming)) ?? null);
    return page?.record.content == null ? null : page;
  }

  /** Hash of what decides how a page is read, to compare crawls; null when no later crawl will compare. */
  digest(outcome: FetchOutcome): string | null {
    if (this.journal.previous === undefined) return null;
    const headers = readHeaders.map((name) => outcome.headers[name] ?? '').join('\n');
    return hash('sha1', `${hash('sha1', outcome.body, 'base64url')}\n${headers}`, 'base64url');
  }

  count(change: PageChange | null): void {
    if (change !== null) this.counts[change]++;
  }

  /** How a page compares with the previous crawl; null when there was none. */
  change(previous: KnownPage | null, digest: string | null): PageChange | null {
    if (this.previousCrawl === null) return null;
    if (previous === null) return 'added';
    return previous.trace.digest !== null && previous.trace.digest === digest ? 'unchanged' : 'changed';
  }

  /**
   * `complete`: a page that was not found again is gone; otherwise that is unknown, as new pages are when the previous crawl
   * left pages out.
   */
  changes(complete: boolean): CrawlFacts['changes'] {
    if (this.previousCrawl === null) return undefined;
    const { id, startedAt, pages, cut } = this.previousCrawl;
    const { unchanged, changed, added } = this.counts;
    const found = unchanged + changed;
    return {
      since: { id, startedAt },
      unchanged,
      changed,
      added: cut ? null : added,
      gone: complete ? Math.max(0, pages - found) : null,
    };
  }
}

/** Headers of a conditional request for a page; undefined when the server gave no validator. */
export function conditionsOf(previous: KnownPage | null): Record<string, string> | undefined {
  if (previous === null || previous.trace.digest === null) return undefined;
  const { etag, 'last-modified': lastModified } = previous.record.headers;
  if (etag === undefined && lastModified === undefined) return undefined;
  return {
    ...(etag === undefined ? {} : { 'if-none-match': etag }),
    ...(lastModified === undefined ? {} : { 'if-modified-since': lastModified }),
    'cache-control': 'max-age=0',
  };
}

/** The record of an unchanged page, as this crawl found it. */
export function recordAgain(row: KnownUrl, { record }: KnownPage, answer: Partial<PageRecord>): PageRecord {
  return { ...record, ...answer, url: row.url, source: row.source, inSitemap: row.inSitemap };
}

function knownPage(page: StoredPage | null): KnownPage | null {
  return page === null ? null : { record: page.record, trace: readTrace(page.trace) };
}
