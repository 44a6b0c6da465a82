import type { CrawlScope } from '../../core/pages/crawl-scope.ts';
import type { ColumnRule } from '../../core/pages/extract-rule.ts';
import type { CrawlFacts, PageRecord } from '../../core/pages/page.ts';
import type { ProbeRecord, ProbeTarget } from '../../core/pages/probe.ts';
import type { CrawlJournal } from './crawl-journal.ts';

export interface CrawlRequest {
  readonly url: string;
  readonly maxPages: number;
  readonly maxDepth: number | null;
  readonly concurrency: number;
  /** Minimum milliseconds between two requests to one host; a Crawl-delay of robots.txt may raise it. */
  readonly delayMs: number;
  readonly ignoreRobots: boolean;
  readonly respectNofollow: boolean;
  readonly render: 'never' | 'auto' | 'always';
  /** Keep the text blocks of pages for the semantic analysis. */
  readonly keepText: boolean;
  /** Absent: the whole site. */
  readonly scope?: CrawlScope;
  /** Columns of one's own to read on each page; absent without any. */
  readonly extract?: readonly ColumnRule[];
  /** Names of query parameters removed from the addresses of the site, with `*`: `sid`, `utm_*`. */
  readonly stripParameters?: readonly string[];
  /** Absent: that of this program. */
  readonly userAgent?: string;
  /** Names of the headers that the site is sent, and a keyed digest of their values, which the request never contains. */
  readonly access?: { readonly headers: readonly string[]; readonly digest: string };
}

const speed: ReadonlySet<string> = new Set<keyof CrawlRequest>(['concurrency', 'delayMs']);

/** What makes two requests the same crawl: the speed decides nothing about what is read. */
export function readingOfRequest(request: CrawlRequest): object {
  return Object.fromEntries(Object.entries(request).filter(([name]) => !speed.has(name)));
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
  /** URLs from other sources (search figures, server logs, another crawl): fetched after all that links and sitemaps reach. */
  readonly known?: readonly string[];
  /** The addresses of the list of `request.scope`, the only ones that are read. */
  readonly listed?: readonly string[];
  /** Headers for the origin of the seed only, by lower-case name. */
  readonly access?: Readonly<Record<string, string>>;
  /** When aborted, the crawl fetches no more pages and returns what it has. */
  readonly signal?: AbortSignal;
}

export interface ProbeHooks {
  /** At most this many URLs of other sites are requested. */
  readonly mostExternal: number;
  /** As for the crawl. */
  readonly access?: Readonly<Record<string, string>>;
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

export interface Crawler {
  /** Fills the journal; throws `Failure` only when the seed cannot be read at all. */
  crawl(request: CrawlRequest, hooks: CrawlHooks): Promise<CrawlFacts>;
  /**
   * Requests each URL once for its status and size; sorted by URL, and a URL that was not requested has the reason. URLs of
   * the site obey its robots.txt and the politeness settings of the request.
   */
  probe(targets: readonly ProbeTarget[], request: CrawlRequest, hooks: ProbeHooks): Promise<ProbeRecord[]>;
}
