import type { LinkGraph } from '../../graph/link-graph.ts';
import type { LinkRoles } from '../../graph/link-roles.ts';
import type { Languages } from '../../language/language.ts';
import type { CrawlFacts, PageContent, PageRecord } from '../../pages/page.ts';
import type { ProbeRecord } from '../../pages/probe.ts';
import type { SiteCopy } from '../../pages/site-copy.ts';
import type { CompetingPages } from '../../semantics/competing-pages.ts';
import type { ImportedFacts } from './imported-facts.ts';
import type { SiteSemantics } from '../../semantics/analyse-site.ts';
import type { LinkTable } from '../links/link-table.ts';
import type { KindOfPage } from '../page-kinds/page-kind.ts';

/** Why a page is not indexable, or null. */
export type IndexableReason = 'noindex' | 'canonical' | 'robots' | 'status' | 'redirect' | null;

/** A page with what depends on the whole site: links, depth, rank. */
export interface PageFacts {
  /** Node in the link graph; the graph also contains addresses that were found and not read. */
  readonly node: number;
  /** Index in the list of all pages. */
  readonly row: number;
  readonly record: PageRecord;
  readonly content: PageContent | null;
  readonly indexable: boolean;
  readonly indexableReason: IndexableReason;
  /** The first canonical that applies, resolved; null without one. */
  readonly canonical: string | null;
  /** Fewest clicks from the seed over the links that the crawl followed; null without a link path. */
  readonly depth: number | null;
  /** Distinct internal pages, those that link to an address which redirects here included; canonicals not resolved. */
  readonly inlinks: number;
  readonly outlinks: number;
  readonly contentInlinks: number;
  readonly followInlinks: number;
  /** True for the next part of the list that the page declares as previous. */
  readonly continuesList: boolean;
  /** Internal PageRank, sums to 1 over indexable pages; null elsewhere. */
  readonly rank: number | null;
  /** Words of the main content. */
  readonly words: number;
  /** Detected language of the main content: `fr`, `en`, another code, `mixed` or `unknown`. */
  readonly language: string;
  /** True for a page that other pages show in a frame and that no link opens: it is a part of them. */
  readonly isPart: boolean;
}

/** Answer of an address to a probe; without `error` the status is a verdict. */
export type AnswerFacts = Pick<ProbeRecord, 'status' | 'error'> & Partial<Pick<ProbeRecord, 'bytes' | 'contentType'>>;

/** Everything a check may read. Lists are sorted by URL; a fact that no check needs is never computed. */
export interface SiteFacts {
  readonly pages: readonly PageFacts[];
  /**
   * Indexable 2xx HTML pages, the only ones that content checks judge. A page known by several names of its index file
   * appears once; notes written as separate pages, and pages that thank for a form, are left out.
   */
  readonly indexablePages: readonly PageFacts[];
  /**
   * Pages whose texts are analysed: the indexable ones, and the hidden ones too on a site that hides most of its pages.
   * Checks of texts receive them as `indexablePages`.
   */
  readonly analysedPages: readonly PageFacts[];
  /**
   * 2xx HTML pages, indexable or not: what a visitor can open. Pages that redirect at once and directory listings of
   * the server are left out, and parts of other pages shown in frames: those pages have their text and links.
   */
  readonly htmlPages: readonly PageFacts[];
  /** By URL, and by every other spelling of it that a link uses. */
  readonly pageOf: ReadonlyMap<string, PageFacts>;
  readonly home: PageFacts | null;
  /** Kind of every HTML page and redirect, by its URL. */
  readonly kindOf: ReadonlyMap<string, KindOfPage>;
  /** The links of all pages, each read once. */
  readonly links: LinkTable;
  readonly linkGraph: LinkGraph;
  readonly linkRoles: LinkRoles;
  readonly crawl: CrawlFacts;
  /** The public site named by the canonicals of the pages, when the crawled site is its copy at a private address. */
  readonly copy: SiteCopy | null;
  /** Answers of addresses that are not pages: files and links to other sites; an absent key was not requested. */
  readonly externalStatus: ReadonlyMap<string, AnswerFacts>;
  /** URLs of the pages most important to the company (company file), null when none was given. */
  readonly priorityUrls: ReadonlySet<string> | null;
  /** Pages of what the company says that it sells; absent = whatever looks like an offer. */
  readonly soldPages?: ReadonlySet<string>;
  /** Set by the semantic stage: per page topic id, null when it was not run. */
  readonly topicOf: ReadonlyMap<string, string> | null;
  /** Results of the semantic stage, null when it was not run. */
  readonly semantics: SemanticFacts | null;
  /** What imported files know of the site, null when none was given. */
  readonly imported: ImportedFacts | null;
  /** ISO day of the audit, null when it is not known. */
  readonly today: string | null;
  /** The analysed languages, null when they were not loaded. */
  readonly languages: Languages | null;
}

/** The facts that a crawl alone gives, before files and external addresses are requested. */
export type CrawledFacts = Omit<SiteFacts, 'externalStatus'>;

/** The part of the semantic analysis that checks read. */
export type SemanticFacts = Pick<SiteSemantics, 'topics' | 'nearDuplicates' | 'keyphrases'> & {
  readonly competing: readonly Pick<CompetingPages, 'a' | 'b' | 'keyphrase' | 'cosine' | 'confirmed'>[];
};
