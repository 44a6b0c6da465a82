import type { CrawlFacts } from '../../core/pages/page.ts';
import type { PageColumns } from '../../core/pages/packing/page-columns.ts';
import type { CrawlJournal } from './crawl-journal.ts';
import type { CrawlRequest } from './crawler.ts';

/** A stored page, still compressed together with other pages. */
export interface PageBytes {
  readonly url: string;
  readonly inSitemap: boolean;
  readonly body: Uint8Array;
  /** Position of the page in `body`, from 0. */
  readonly place: number;
}

/** What is compressed of a page: `head` is JSON of all but its links and blocks, which are columns. */
export interface PageParts extends PageColumns {
  readonly url: string;
  readonly inSitemap: boolean;
  readonly head: string;
}

/** Receives the pages of a crawl in batches once they are stored; the crawl waits until it resolves. */
export type PageFollower = (pages: readonly PageParts[]) => Promise<void>;

/** A crawl under the lease of this process. */
export interface OpenCrawl {
  readonly id: string;
  readonly journal: CrawlJournal;
  /** True when the follower received every page: none was stored by an earlier run, or by a write whose reply was lost. */
  followed(): boolean;
  /** The stored pages by URL (code units), still compressed: for a thread that decodes them itself (`pageOfBytes`). */
  pageBytes(): AsyncIterable<PageBytes>;
  /** Stores named documents of the crawl (`bytesOfDocument`), all or none; throws `Failure('busy')` when the lease is lost. */
  saveDocuments(documents: Readonly<Record<string, Uint8Array>>): Promise<void>;
  /** Ends the lease with the final state. */
  finish(state: 'done' | 'partial' | 'failed', facts: CrawlFacts | null): Promise<void>;
  /** Ends the lease of a crawl that did not finish: the next equal request resumes it. Never rejects. */
  release(): Promise<void>;
}

export interface CrawlRow {
  readonly id: string;
  readonly url: string;
  readonly state: 'queued' | 'running' | 'paused' | 'done' | 'partial' | 'failed' | 'cancelled';
  readonly request: CrawlRequest;
  readonly facts: CrawlFacts | null;
  readonly pages: number;
  readonly startedAt: string;
  readonly endedAt: string | null;
}

export type ListedCrawl = Omit<CrawlRow, 'request' | 'facts'>;
