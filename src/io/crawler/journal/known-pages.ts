import { hash } from 'node:crypto';
import type { CrawlFacts, PageRecord } from '../../../core/pages/page.ts';
import { urlKey } from '../../../core/values/url.ts';
import type { CrawlJournal, PreviousCrawl, StoredPage } from '../../services/crawl-journal.ts';
import type { FetchOutcome } from '../../services/guarded-fetch.ts';
import type { Known } from './known.ts';
import { type PageChange, type PageTrace, readTrace } from '../parsing/page-trace.ts';
import { readerFingerprint } from '../parsing/reader-fingerprint.ts';

/** A page of an earlier run or crawl. */
export interface KnownPage {
  readonly record: PageRecord;
  readonly trace: PageTrace;
}

/** Addresses that wait, looked through for pages of an interrupted run. */
const mostLooked = 256;

/** Headers that change what is read in the same bytes. */
const readHeaders = ['content-type', 'x-robots-tag', 'link', 'refresh'];

/**
 * What need not be asked again: pages that an interrupted run of this crawl stored, and pages of the crawl before that
 * have not changed since, told by their validators (RFC 9110 §13) or by their bytes.
 */
export class KnownPages {
  private readonly journal: CrawlJournal;
  /** Addresses that wait, about in the order of their turns. */
  private readonly soon: () => Iterable<string>;
  private readonly done = new Set<string>();
  private previous: PreviousCrawl | null = null;
  private readonly counts: Record<PageChange, number> = { unchanged: 0, changed: 0, added: 0 };

  constructor(journal: CrawlJournal, soon: () => Iterable<string>) {
    this.journal = journal;
    this.soon = soon;
  }

  /** `replay`: the pages of an interrupted run are read again from the store, in the order of the crawl. */
  async open(replay: boolean): Promise<void> {
    const previous = this.journal.previous ?? null;
    if (previous !== null && previous.notes.reader === (await readerFingerprint())) this.previous = previous;
    if (!replay || this.journal.stored === undefined) return;
    for (const { row, trace } of await this.journal.frontier()) if (trace !== null) this.done.add(urlKey(row.url));
  }

  /** Is there a crawl before to compare with? */
  get hasPrevious(): boolean {
    return this.previous !== null;
  }

  isStored(url: string): boolean {
    return this.done.size > 0 && this.done.has(urlKey(url));
  }

  async stored(url: string): Promise<KnownPage | null> {
    if (!this.isStored(url)) return null;
    return knownPage((await this.journal.stored?.(url, () => this.soonStored())) ?? null);
  }

  private *soonStored(): Generator<string> {
    let looked = 0;
    for (const url of this.soon()) {
      if (looked++ >= mostLooked) return;
      if (this.isStored(url)) yield url;
    }
  }

  /** The same URL in the crawl before, when it was a page then. */
  async before(url: string): Promise<KnownPage | null> {
    const page = knownPage((await this.previous?.page(url, this.soon)) ?? null);
    return page?.record.content == null ? null : page;
  }

  /** Null where nobody will compare. */
  digest(outcome: FetchOutcome): string | null {
    if (this.journal.previous === undefined) return null;
    const headers = readHeaders.map((name) => outcome.headers[name] ?? '').join('\n');
    return hash('sha1', `${hash('sha1', outcome.body, 'base64url')}\n${headers}`, 'base64url');
  }

  count(change: PageChange | null): void {
    if (change !== null) this.counts[change]++;
  }

  /** How a page compares with the crawl before; null when there was none. */
  change(before: KnownPage | null, digest: string | null): PageChange | null {
    if (this.previous === null) return null;
    if (before === null) return 'added';
    return before.trace.digest !== null && before.trace.digest === digest ? 'unchanged' : 'changed';
  }

  /** `complete`: what was not found again is gone; else nobody knows. */
  changes(complete: boolean): CrawlFacts['changes'] {
    if (this.previous === null) return undefined;
    const { id, startedAt, pages } = this.previous;
    const found = this.counts.unchanged + this.counts.changed;
    return { since: { id, startedAt }, ...this.counts, gone: complete ? Math.max(0, pages - found) : null };
  }
}

/** What asks a server whether a page changed; nothing when it gave no validator. */
export function conditionsOf(before: KnownPage | null): Record<string, string> | undefined {
  if (before === null || before.trace.digest === null) return undefined;
  const { etag, 'last-modified': lastModified } = before.record.headers;
  if (etag === undefined && lastModified === undefined) return undefined;
  return {
    ...(etag === undefined ? {} : { 'if-none-match': etag }),
    ...(lastModified === undefined ? {} : { 'if-modified-since': lastModified }),
    'cache-control': 'max-age=0',
  };
}

/** The record of a page that has not changed, as this crawl found it. */
export function recordAgain(row: Known, { record }: KnownPage, answer: Partial<PageRecord>): PageRecord {
  return { ...record, ...answer, url: row.url, source: row.source, inSitemap: row.inSitemap };
}

function knownPage(page: StoredPage | null): KnownPage | null {
  return page === null ? null : { record: page.record, trace: readTrace(page.trace) };
}
