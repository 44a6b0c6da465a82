import type { PageRecord, PageSource } from '../../core/pages/page.ts';

/** A URL in the order of its discovery. */
export interface FrontierRow {
  readonly url: string;
  readonly depth: number;
  readonly source: PageSource;
  readonly inSitemap: boolean;
}

export interface KnownRow {
  readonly row: FrontierRow;
  /** What the crawler kept beside the page of this URL; null until that page is stored. */
  readonly trace: string | null;
}

export interface StoredPage {
  readonly record: PageRecord;
  /** What the crawler kept beside the record; empty for nothing. */
  readonly trace: string;
}

/** Reads a page of an earlier run or crawl. `soon`: URLs that will be read next, to fetch them in the same query. */
export type StoredPageReader = (url: string, soon?: () => Iterable<string>) => Promise<StoredPage | null>;

/** The last ended crawl of the same site, whose unchanged pages are reused. */
export interface PreviousCrawl {
  readonly id: string;
  readonly startedAt: string;
  /** How many of its URLs were pages. */
  readonly pages: number;
  /** True when it left known pages out, by a limit, its scope or an interruption. */
  readonly cut: boolean;
  readonly notes: Readonly<Record<string, unknown>>;
  readonly page: StoredPageReader;
}

/** What one call of `commit` stores. */
export interface JournalBatch {
  readonly pages: readonly PageRecord[];
  readonly discovered: readonly FrontierRow[];
  /** What the crawler keeps beside pages, by their URL. */
  readonly traces?: ReadonlyMap<string, string>;
  readonly notes?: Record<string, unknown>;
}

/** The store as the crawler uses it: one transaction a batch, under the lease of this crawl. */
export interface CrawlJournal {
  /** True when this crawl continues an interrupted one of an equal request. */
  readonly resumed: boolean;
  /** Every known URL in order of discovery; empty for a new crawl. */
  frontier(): Promise<KnownRow[]>;
  /** A page that an earlier run of this crawl stored, without its text blocks. */
  readonly stored?: StoredPageReader;
  /** Null when there is none or a fresh crawl was requested. */
  readonly previous?: PreviousCrawl | null;
  /** Reserves the next turn of a host that several processes share; returns the milliseconds to wait for it. */
  hostTurn?(host: string, delayMs: number): Promise<number>;
  /** Small JSON notes of the crawler (sitemaps, traps …) that a resumed or later crawl needs. */
  notes(): Promise<Record<string, unknown>>;
  /**
   * Stores pages, discovered URLs and notes, all or nothing. Idempotent by URL key: a page stored twice is stored once.
   * Throws `Failure('busy')` when the lease is lost.
   */
  commit(batch: JournalBatch): Promise<void>;
}
