import type { Languages } from '../core/language/language.ts';
import type { PageColumns } from '../core/pages/parts/page-columns.ts';
import type { CrawlFacts, PageRecord, PageSource } from '../core/pages/page.ts';
import type { ProbeRecord, ProbeTarget } from '../core/pages/probe.ts';
import type { PageScreen } from '../core/pages/rendering.ts';
import type { Text } from '../core/values/text.ts';

/** The list of all we touch. Operations receive these and nothing else. */
export interface Services {
  readonly clock: Clock;
  readonly log: Log;
  readonly fetch: GuardedFetch;
  readonly crawler: Crawler;
  readonly printer: Printer;
  readonly store: Store;
  readonly writer: Writer;
  readonly embedder: Embedder;
  readonly languages: Languages;
  readonly files: Files;
  readonly meter: Meter;
  readonly machine: Machine;
  readonly demo: DemoHost;
  /** Absent where nobody sits at a terminal. */
  readonly person?: Person;
}

export interface Clock {
  /** RFC 3339 UTC. */
  now(): string;
}

export interface Log {
  info(event: string, data?: Record<string, unknown>): void;
  warn(event: string, data?: Record<string, unknown>): void;
  error(event: string, data?: Record<string, unknown>): void;
}

/* ---------- fetch ---------- */

export type FetchPurpose =
  | 'page'
  | 'robots'
  | 'sitemap'
  | 'image'
  | 'asset'
  | 'probe'
  | 'webhook'
  | 'model'
  | 'vectors'
  | 'connector';

export interface FetchRequest {
  readonly url: string;
  readonly purpose: FetchPurpose;
  readonly method?: 'GET' | 'HEAD' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  readonly signal?: AbortSignal;
  /** `false` (default for pages): a redirect is an answer, its target is another URL. */
  readonly followRedirects?: boolean;
  /** Waits until the host may be asked once more: called before each further attempt. */
  readonly turn?: () => Promise<void> | null;
}

/** One reply or the word for its absence; never throws for what the network or the server does. */
export interface FetchOutcome {
  readonly url: string;
  readonly status: number | null;
  /** null, or a word of SURFACE/RELIABILITY: `dns`, `refused`, `tls`, `timeout`, `blocked-target`, `too-large` … */
  readonly error: string | null;
  readonly reason: string | null;
  /** Lower-case names, joined values. */
  readonly headers: Readonly<Record<string, string>>;
  /** Decoded (content-encoding removed) bytes; empty when not read. */
  readonly body: Uint8Array;
  /** Resolved Location of a 3xx. */
  readonly location: string | null;
  readonly responseMs: number | null;
  readonly flags: readonly string[];
  /** Bytes of the body as they were sent, encoding and all; absent when it was not read. */
  readonly sentBytes?: number;
}

export interface GuardedFetch {
  (request: FetchRequest): Promise<FetchOutcome>;
  /** Lets one private `host:port` through, for the address a person typed at the CLI. */
  allow(hostAndPort: string): void;
  close(): Promise<void>;
}

/* ---------- crawl ---------- */

export interface CrawlRequest {
  readonly url: string;
  readonly maxPages: number;
  readonly maxDepth: number | null;
  readonly concurrency: number;
  /** Least milliseconds between two requests to one host; robots' Crawl-delay may raise it. */
  readonly delayMs: number;
  readonly ignoreRobots: boolean;
  readonly respectNofollow: boolean;
  readonly render: 'never' | 'auto' | 'always';
  /** Keep the text blocks of pages for the semantic stage. */
  readonly keepText: boolean;
}

export type CrawlPhase = 'robots' | 'sitemaps' | 'pages';

export interface CrawlProgress {
  readonly phase: CrawlPhase;
  readonly done: number;
  readonly total: number | null;
  readonly queued: number;
  readonly depth: number;
  readonly errors: number;
}

export interface CrawlHooks {
  readonly journal: CrawlJournal;
  readonly onProgress?: (progress: CrawlProgress) => void;
  readonly onPage?: (page: PageRecord) => void;
  /** Addresses that other sources know (search figures, server logs, another crawl): read once links and sitemaps have led everywhere. */
  readonly known?: readonly string[];
  /** Aborted once: stop asking for pages and return what is there. */
  readonly signal?: AbortSignal;
}

export interface Crawler {
  /** Fills the journal; throws `Failure` only when the seed cannot be read at all. */
  crawl(request: CrawlRequest, hooks: CrawlHooks): Promise<CrawlFacts>;
  /**
   * Asks each address once whether it answers and what it weighs, sorted by URL; those that could not be asked are
   * there with the reason. Addresses of the site are asked under its robots.txt and the politeness of the request.
   */
  probe(
    targets: readonly ProbeTarget[],
    request: CrawlRequest,
    hooks: {
      /** Addresses of other sites asked at most. */
      readonly mostExternal: number;
      readonly onProgress?: (done: number, total: number) => void;
      readonly signal?: AbortSignal;
    },
  ): Promise<ProbeRecord[]>;
}

export interface FrontierRow {
  readonly url: string;
  readonly depth: number;
  readonly source: PageSource;
  readonly inSitemap: boolean;
}

export interface StoredPage {
  readonly record: PageRecord;
  /** What the crawler kept beside it. */
  readonly trace: string | null;
}

/** A page of an earlier run or crawl. `soon`: what will be asked for next, so that it is read at once. */
export type StoredPageReader = (url: string, soon?: () => Iterable<string>) => Promise<StoredPage | null>;

export interface FormerCrawl {
  readonly id: string;
  readonly startedAt: string;
  /** How many of its URLs were pages. */
  readonly pages: number;
  readonly notes: Readonly<Record<string, unknown>>;
  readonly page: StoredPageReader;
}

/** What the crawler asks of the store: one transaction a batch, under the lease of this crawl. */
export interface CrawlJournal {
  /** True when an interrupted crawl of the same request is being continued. */
  readonly resumed: boolean;
  /** Every known row with whether it is done, in order of discovery. Empty for a fresh crawl. */
  frontier(): Promise<{ row: FrontierRow; done: boolean; trace?: string | null }[]>;
  /** A page that an earlier run of this crawl stored, without its text. */
  readonly stored?: StoredPageReader;
  /** The last crawl of the same site, to ask only for what changed; null when there is none or a fresh one is wanted. */
  readonly former?: FormerCrawl | null;
  /** Takes the next turn of a host shared by several processes; answers how long to wait for it, in milliseconds. */
  hostTurn?(host: string, delayMs: number): Promise<number>;
  /** Small JSON notes of the crawler (robots text, sitemap list, traps) that a resume needs. */
  notes(): Promise<Record<string, unknown>>;
  /**
   * Stores finished pages (whose frontier rows are done from then on), newly discovered rows and notes, all or nothing.
   * Idempotent by URL key: a page stored twice is stored once. Throws `Failure('busy')` when the lease is lost.
   */
  commit(batch: {
    readonly pages: readonly PageRecord[];
    readonly discovered: readonly FrontierRow[];
    /** What the crawler keeps beside pages, by their URL. */
    readonly traces?: ReadonlyMap<string, string>;
    readonly notes?: Record<string, unknown>;
  }): Promise<void>;
}

/* ---------- browser ---------- */

export interface RenderRequest {
  readonly url: string;
  /** The document as it was fetched: it is not asked for again. */
  readonly body: Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
  /** Language of the page as declared. */
  readonly lang: string | null;
}

/** The document after its scripts ran, or the word for why there is none; never rejects. */
export interface RenderOutcome {
  /** null, `render-timeout`, `render-crash`, `render-too-large`, `render-failed` or `aborted`. */
  readonly error: string | null;
  readonly html: string | null;
  /** Where scripts sent the visitor to. */
  readonly redirect: string | null;
  readonly flags: readonly string[];
  readonly screen: PageScreen | null;
}

export interface RenderSession {
  render(request: RenderRequest): Promise<RenderOutcome>;
  /** Ends the browser; nothing of it stays. */
  close(): Promise<void>;
}

export interface Renderer {
  /** Where the browser is, or null when this machine has none. */
  find(): Promise<string | null>;
  /** `ask` answers every request of the pages: the guarded fetch, with the politeness of the crawl. */
  open(options: {
    readonly ask: (request: FetchRequest) => Promise<FetchOutcome>;
    /** ISO day that the clock of the pages shows. */
    readonly day: string;
    readonly signal?: AbortSignal;
  }): Promise<RenderSession>;
}

/** Documents of ours on paper. */
export interface Printer {
  /** Where the browser that prints is, or null when this machine has none. */
  find(): Promise<string | null>;
  /** A report in HTML as a PDF whose dates are those of `day` (ISO), or null when the browser fails; nothing is loaded. */
  print(html: string, day: string): Promise<Uint8Array | null>;
}

/* ---------- store ---------- */

export interface Store {
  readonly kind: 'embedded' | 'postgres';
  /** Claims the lease of an unfinished crawl of the same request (unless `fresh`), else of a new one. */
  openCrawl(request: CrawlRequest, options: { fresh: boolean; id?: string; follow?: PageFollower }): Promise<OpenCrawl>;
  /** Newest first. */
  crawls(part: ListPart): Promise<ListedCrawl[]>;
  crawl(id: string): Promise<CrawlRow | null>;
  /** Records of a crawl sorted by URL (code units), without the first `skip`; `content.blocks` is empty unless `blocks`. */
  pages(crawlId: string, options: { blocks: boolean; skip?: number }): AsyncIterable<PageRecord>;
  page(crawlId: string, url: string): Promise<PageRecord | null>;
  /** Named JSON documents that belong to a crawl: `findings`, `suggestions`, `summary`, `topics`, `plan` … */
  saveDocument(crawlId: string, name: string, document: unknown): Promise<void>;
  readDocument<T>(crawlId: string, name: string): Promise<T | null>;
  /** A document as the store holds it, for a thread that unpacks it itself (`documentOfBytes`). */
  readPacked(crawlId: string, name: string): Promise<Uint8Array | null>;
  /** A document that is a list, as UTF-8 of one JSON value a line, each line ended: a few are read without the others. */
  readLines(crawlId: string, name: string): Promise<Uint8Array | null>;
  saveJob(job: JobRow): Promise<void>;
  job(id: string): Promise<JobRow | null>;
  /** Newest first, without what was asked: it may hold a whole company. */
  jobs(part: ListPart): Promise<ListedJob[]>;
  /** One line per check for `doctor`. */
  health(): Promise<{ database: string; version: string; migrations: number; pending: number }>;
  close(): Promise<void>;
}

/** A page as the store keeps it: all that its record says, packed, with other pages before and after it. */
export interface PageBytes {
  readonly url: string;
  readonly inSitemap: boolean;
  readonly body: Uint8Array;
  /** Which of the pages in `body` it is, from 0. */
  readonly place: number;
}

/** What is packed of a page: `head` is JSON of all but its links and blocks, which are columns. */
export interface PageParts extends PageColumns {
  readonly url: string;
  readonly inSitemap: boolean;
  readonly head: string;
}

/** Takes the pages of a crawl once they are stored, in batches, as they come; the crawl waits until it resolves. */
export type PageFollower = (pages: readonly PageParts[]) => Promise<void>;

export interface OpenCrawl {
  readonly id: string;
  readonly journal: CrawlJournal;
  /** The follower has had every page of the crawl: none was stored by an earlier run, or by a call whose answer was lost. */
  followed(): boolean;
  /** The records of the crawl whole, by URL (code units), as they are stored: for a thread that reads them itself (`pageOfBytes`). */
  pageBytes(): AsyncIterable<PageBytes>;
  /**
   * Stores named documents of the crawl (`bytesOfDocument`), all or none, under its lease: who lost it changes nothing.
   */
  saveDocuments(documents: Readonly<Record<string, Uint8Array>>): Promise<void>;
  /** Ends the lease with the final state. */
  finish(state: 'done' | 'partial' | 'failed', facts: CrawlFacts | null): Promise<void>;
  /** Ends the lease of a crawl that did not come to its end: whoever asks for it again goes on with it. Never rejects. */
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

/** Of a list that is sorted by time, then id, the `most` rows after one of them, else the first. */
export interface ListPart {
  readonly most: number;
  /** `at`: ISO 8601. */
  readonly after?: { readonly at: string; readonly id: string };
}

export type JobState = 'queued' | 'running' | 'paused' | 'done' | 'partial' | 'failed' | 'cancelled';

export interface JobRow {
  readonly id: string;
  readonly operation: string;
  readonly state: JobState;
  readonly input: unknown;
  readonly progress: { phase: string; done: number; total: number | null; unit: string };
  readonly result: { type: string; id: string; href: string } | null;
  readonly problem: { code: string; detail: Text } | null;
  readonly createdAt: string;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
}

export type ListedJob = Omit<JobRow, 'input'>;

/* ---------- writer ---------- */

/** A complete deterministic sentence or paragraph, with the facts a rewording must keep. */
export interface Passage {
  readonly id: string;
  readonly locale: 'fr' | 'en';
  readonly draft: string;
  readonly keep: readonly string[];
}

export interface Wording {
  readonly id: string;
  readonly text: string;
  readonly source: 'deterministic' | 'model';
  /** Why the draft stands although a model was asked. */
  readonly reason: string | null;
}

export interface Writer {
  readonly id: string;
  /** Always answers one wording per passage, in order; a fault of a model leaves the draft. */
  reword(passages: readonly Passage[], signal?: AbortSignal): Promise<Wording[]>;
}

/* ---------- embedder ---------- */

/** A text to be placed; some models place a question and a passage differently. */
export interface EmbeddedText {
  readonly text: string;
  readonly role: 'query' | 'passage';
}

/** All the vectors, or why there are none (null: none are needed); never some of them. */
export type Embedding = { readonly vectors: readonly Float32Array[] } | { readonly reason: Text | null };

/** Places texts in a space where near means alike. Vectors of two ids are never compared. */
export interface Embedder {
  readonly id: string;
  /** `corpus`: the core places the texts by itself. */
  readonly kind: 'corpus' | 'remote';
  /** Vectors of length 1 in the order of the texts; never throws for what the network or the service does. */
  embed(texts: readonly EmbeddedText[], signal?: AbortSignal): Promise<Embedding>;
}

/* ---------- files ---------- */

type Lines = Iterable<string | Uint8Array>;

export interface Files {
  read(path: string): Promise<Uint8Array>;
  /** Written beside as `*.part`, synced, renamed: never half a file. */
  write(path: string, content: string | Uint8Array): Promise<void>;
  /** Same, for content that should not stand in memory whole. Bytes are lines that are ended; they are written before the next are asked for. */
  writeLines(path: string, lines: Lines | AsyncIterable<string>): Promise<void>;
  exists(path: string): Promise<boolean>;
  /** The bytes in parts, for files that should not stand in memory whole. */
  parts(path: string): AsyncIterable<Uint8Array>;
}

/* ---------- meter ---------- */

/** Time and memory of a run, for `audit.json` and the benchmarks; never part of a deterministic output. */
export interface Meter {
  start(): {
    wallSeconds(): number;
    read(): { wallSeconds: number; cpuSeconds: number; peakRssMb: number };
  };
}

/* ---------- machine ---------- */

export interface Machine {
  /** What `doctor` shows of this machine; nothing is fetched. */
  facts(): Promise<{
    readonly node: string;
    readonly dataFolder: string;
    /** null = the folder cannot be written. */
    readonly freeBytes: number | null;
    readonly chromium: string | null;
    readonly libreOffice: string | null;
  }>;
}

/* ---------- demonstration ---------- */

export interface DemoHost {
  /** Serves the bundled sample site on the loopback address; without a port, on its usual one, or another when that is taken. */
  serve(port?: number): Promise<{ readonly url: string; close(): Promise<void> }>;
  /** The sample company file, parsed. */
  company(): Promise<unknown>;
}

/* ---------- person ---------- */

/** Somebody at a terminal, who is asked one question at a time. */
export interface Person {
  /** The line typed, without its end; null when the person leaves (Ctrl-C, Ctrl-D). */
  ask(question: string): Promise<string | null>;
  tell(text: string): void;
  close(): void;
}
