import type { PageRecord } from '../../core/pages/page.ts';
import type { CrawlRequest } from './crawler.ts';
import type { JobRow, ListedJob } from './job-row.ts';
import type { KeyStore } from './api-keys.ts';
import type { ConnectionStore } from './stored/connections.ts';
import type { KeptObjectStore } from './kept-objects.ts';
import type { ImportFileStore } from './stored/import-files.ts';
import type { ListPart } from './stored/list-part.ts';
import type { StoredDecision } from './link-decisions.ts';
import type { QuotaStore } from './stored/quotas.ts';
import type { MemberStore } from './stored/members.ts';
import type { SubscriberStore } from './stored/subscribers.ts';
import type { DeliveryStore, WebhookStore } from './stored/webhooks.ts';
import type { ScheduleStore } from './stored/schedules.ts';
import type { CrawlRow, ListedCrawl, OpenCrawl, PageBytes, PageFollower } from './open-crawl.ts';

/** The same slice, of the crawls of one site or of those that ended with results. */
export interface CrawlPart extends ListPart {
  /** Host without `www.`, with its port when the address has one. */
  readonly host?: string;
  readonly ended?: boolean;
}

/** The queue of all workspaces. */
export interface QueueState {
  readonly waiting: number;
  readonly running: number;
  /** How long the oldest job that could start has waited. */
  readonly oldestSeconds: number;
  readonly deliveriesWaiting: number;
  readonly webhooksDisabled: number;
}

export interface StoreHealth {
  readonly database: string;
  readonly version: string;
  readonly migrations: number;
  readonly pending: number;
  readonly queue: QueueState;
}

/** The workspace of this installation: of the terminal, and of a service that has no other. */
export const localWorkspace = 'local';

/** No workspace has this id: a caller who is nobody yet finds nothing in it. */
export const noWorkspace = '_';

/** What one workspace has stored; nothing of another one is found in it. */
export interface Store
  extends KeyStore,
    ConnectionStore,
    KeptObjectStore,
    ImportFileStore,
    ScheduleStore,
    WebhookStore,
    DeliveryStore,
    SubscriberStore,
    MemberStore,
    QuotaStore {
  readonly kind: 'embedded' | 'postgres';
  /** Claims the lease of an unfinished crawl of an equal request (unless `fresh`), else of a new one. */
  openCrawl(request: CrawlRequest, options: { fresh: boolean; id?: string; follow?: PageFollower }): Promise<OpenCrawl>;
  /** Newest first. */
  crawls(part: CrawlPart): Promise<ListedCrawl[]>;
  crawl(id: string): Promise<CrawlRow | null>;
  /** Pages of a crawl sorted by URL (code units), without the first `skip`; `content.blocks` is empty unless `blocks`. */
  pages(crawlId: string, options: { blocks: boolean; skip?: number }): AsyncIterable<PageRecord>;
  /** The same pages, still compressed: for a thread that decodes them itself (`pageOfBytes`). */
  pageBytes(crawlId: string): AsyncIterable<PageBytes>;
  page(crawlId: string, url: string): Promise<PageRecord | null>;
  /** Named JSON documents of a crawl or a plan: `findings`, `suggestions`, `summary`, `topics`, `strategy` … */
  saveDocument(crawlId: string, name: string, document: unknown): Promise<void>;
  /** Deletes the documents of a crawl or a plan. */
  deleteDocuments(crawlId: string): Promise<void>;
  readDocument<T>(crawlId: string, name: string): Promise<T | null>;
  /** A document still compressed, for a thread that decodes it itself (`documentOfBytes`) and for lists (`listOfBytes`). */
  readPacked(crawlId: string, name: string): Promise<Uint8Array | null>;
  /** Deletes a crawl with its pages and documents; false when there is none. One that runs is stopped. */
  deleteCrawl(id: string): Promise<boolean>;
  /** Decisions about links to add, of the site of a host without `www.`, by id. */
  linkDecisions(host: string): Promise<StoredDecision[]>;
  /** `revision`: the one that the caller has seen, 0 for none; null when another caller changed the decision since. */
  saveLinkDecision(host: string, decision: Omit<StoredDecision, 'decidedAt'>): Promise<StoredDecision | null>;
  saveJob(job: JobRow): Promise<void>;
  job(id: string): Promise<JobRow | null>;
  /** Newest first, without their input: it may be a whole company file. */
  jobs(part: ListPart): Promise<ListedJob[]>;
  /** State of the database, for `doctor`. */
  health(): Promise<StoreHealth>;
  close(): Promise<void>;
}
