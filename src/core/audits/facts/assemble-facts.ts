import { buildLinkGraph } from '../../graph/building/build-link-graph.ts';
import { clickDepth } from '../../graph/click-depth.ts';
import { inboundPages } from '../../graph/inbound-pages.ts';
import type { LinkGraph } from '../../graph/link-graph.ts';
import { linkRoles } from '../../graph/link-roles.ts';
import { pageRank } from '../../graph/ranks/page-rank.ts';
import { canonicalOf } from '../../pages/directives/canonical.ts';
import { type CrawlFacts, type PageContent, type PageRecord } from '../../pages/page.ts';
import type { SiteCopy } from '../../pages/site-copy.ts';
import { withoutIndexCopies } from '../page-kinds/copies.ts';
import { isDirectoryListing } from '../page-kinds/directory-listings.ts';
import { isStepPage } from '../page-kinds/step-pages.ts';
import { analysedPages } from '../page-kinds/analysed-pages.ts';
import { copiedSite } from '../../pages/copied-site.ts';
import { relocated } from './imported-facts.ts';
import { indexableReasonOf } from './indexability.ts';
import { linkTable } from '../links/link-table.ts';
import { kindsOfSite } from '../classification/kinds-of-site.ts';
import { notePages } from '../page-kinds/note-pages.ts';
import { framedParts } from '../page-kinds/framed-pages.ts';
import { continuesList } from '../page-kinds/pagination.ts';
import { foreignContent, withForeignPages } from '../page-kinds/foreign-pages.ts';
import { isForwarding, isRedirect, isSuccess } from './page-state.ts';
import type { PageFacts, SiteFacts } from './site-facts.ts';
import { lazy } from '../../values/lazy.ts';

export interface FactsInput {
  /** Sorted by URL, by code unit. */
  readonly pages: readonly PageRecord[];
  readonly crawl: CrawlFacts;
  readonly priorityUrls?: ReadonlySet<string> | null;
  readonly topicOf?: ReadonlyMap<string, string> | null;
  readonly semantics?: SiteFacts['semantics'];
  readonly languages?: SiteFacts['languages'];
  readonly imported?: SiteFacts['imported'];
  readonly languageOf?: (record: PageRecord) => string;
  readonly externalStatus?: SiteFacts['externalStatus'];
  /** ISO day of the crawl, for directives that expire; when null or absent, none is taken as expired. */
  readonly today?: string | null;
}

/** All facts of the checks, each computed once and only when a check reads it. */
export function assembleFacts(input: FactsInput): SiteFacts {
  const copy = lazy(() => copiedSite(input.crawl, input.pages));
  const linkGraph = lazy(() => buildLinkGraph(input.pages, { today: input.today ?? null, copy: copy() }));
  const roles = lazy(() => linkRoles(linkGraph()));
  const pages = lazy(() => pageFacts(input, linkGraph(), copy()));
  const htmlPages = lazy(() =>
    withoutIndexCopies(
      pages().filter(
        (page) => page.content !== null && !page.isPart && isSuccess(page.record) && hasWrittenContent(page.record),
      ),
      home(),
    ),
  );
  const indexablePages = lazy(() => indexableContent(htmlPages(), kindOf()));
  const analysed = lazy(() => analysedPages(htmlPages(), indexablePages()));
  const pageOf = lazy(() => pagesByAddress(pages(), linkGraph()));
  const links = lazy(() => linkTable(pages(), pageOf()));
  const home = lazy(() => homeOf(input.crawl.seed, pageOf()));
  const kindOf = lazy(() => kindsOf(pages(), htmlPages(), home()));
  const imported = lazy(() => {
    const origin = originOf(input.crawl.seed);
    const known = input.imported ?? null;
    return known && relocated(known, origin, originOf(home()?.record.url ?? input.crawl.seed));
  });
  return {
    get pages() {
      return pages();
    },
    get htmlPages() {
      return htmlPages();
    },
    get indexablePages() {
      return indexablePages();
    },
    get analysedPages() {
      return analysed();
    },
    get pageOf() {
      return pageOf();
    },
    get home() {
      return home();
    },
    get links() {
      return links();
    },
    get kindOf() {
      return kindOf();
    },
    get linkGraph() {
      return linkGraph();
    },
    get linkRoles() {
      return roles();
    },
    get copy() {
      return copy();
    },
    crawl: { ...input.crawl, pagesRead: input.pages.filter(({ content }) => content !== null).length },
    externalStatus: input.externalStatus ?? new Map(),
    priorityUrls: input.priorityUrls ?? null,
    topicOf: input.topicOf ?? null,
    semantics: input.semantics ?? null,
    get imported() {
      return imported();
    },
    today: input.today ?? null,
    languages: input.languages ?? null,
  };
}

function kindsOf(
  pages: readonly PageFacts[],
  htmlPages: readonly PageFacts[],
  home: PageFacts | null,
): SiteFacts['kindOf'] {
  return withForeignPages(kindsOfSite({ pages, home }), foreignContent({ htmlPages, home }));
}

/** The indexable pages with a text of their own, that strangers did not place on the site. */
function indexableContent(pages: readonly PageFacts[], kindOf: SiteFacts['kindOf']): readonly PageFacts[] {
  const notes = notePages(pages);
  const isForeign = ({ record }: PageFacts): boolean => kindOf.get(record.url)?.kind === 'foreign';
  return pages.filter((page) => page.indexable && !notes.has(page) && !isStepPage(page) && !isForeign(page));
}

/** True for a page with content for visitors that a person wrote. */
function hasWrittenContent(record: PageRecord): boolean {
  return !isForwarding(record) && !isDirectoryListing(record);
}

function pageFacts(input: FactsInput, graph: LinkGraph, copy: SiteCopy | null): PageFacts[] {
  const seed = graph.nodeOf.get(input.crawl.seed);
  const depth =
    seed === undefined ? null : clickDepth(graph, [seed], { nofollow: input.crawl.respectNofollow === false });
  const { rank } = pageRank(graph);
  const inbound = inboundPages(graph);
  const nodeOf = nodeFinder(graph);
  const parts = framedParts(input.pages);
  const contentAt = lazy(() => new Map(input.pages.map(({ url, content }) => [url, content])));
  return input.pages.map((record, row) => {
    const node = nodeOf(record.url);
    const indexableReason = indexableReasonOf(record, input.today ?? null, copy);
    const indexable = indexableReason === null && record.content !== null;
    const steps = depth?.[node] ?? -1;
    return {
      node,
      row,
      record,
      content: record.content,
      indexable,
      indexableReason,
      canonical: record.content ? canonicalOf(record.content) : null,
      depth: steps < 0 ? null : steps,
      inlinks: inbound.all[node]!,
      outlinks: graph.out.offsets[node + 1]! - graph.out.offsets[node]!,
      contentInlinks: inbound.content[node]!,
      followInlinks: inbound.follow[node]!,
      continuesList: isPartOfList(record, contentAt),
      rank: indexable ? rank[node]! : null,
      words: record.content?.words ?? 0,
      language: record.content ? (input.languageOf?.(record) ?? 'unknown') : 'unknown',
      isPart: parts.has(record.url),
    };
  });
}

function isPartOfList({ content }: PageRecord, contentAt: () => ReadonlyMap<string, PageContent | null>): boolean {
  if (!content?.prev) return false;
  const previous = contentAt().get(content.prev);
  return previous != null && continuesList(content, previous);
}

/** Finds nodes of addresses given in the order of the graph, each in constant time. */
function nodeFinder({ urls, nodeOf }: LinkGraph): (url: string) => number {
  let next = 0;
  return (url) => {
    while (next < urls.length && urls[next]! < url) next += 1;
    return urls[next] === url ? next : nodeOf.get(url)!;
  };
}

/** Pages by URL, and by every other spelling of it that a link uses. */
function pagesByAddress(pages: readonly PageFacts[], graph: LinkGraph): Map<string, PageFacts> {
  const byNode = new Map(pages.map((page) => [page.node, page]));
  const byAddress = new Map<string, PageFacts>();
  for (const [url, node] of graph.nodeOf) {
    const page = byNode.get(node);
    if (page) byAddress.set(url, page);
  }
  return byAddress;
}

function originOf(url: string): string {
  return new URL(url).origin;
}

/** The seed's page, or the page that the seed redirects or sends at once to. */
function homeOf(seed: string, pageOf: ReadonlyMap<string, PageFacts>): PageFacts | null {
  const page = pageOf.get(seed);
  if (!page) return null;
  const answered = isRedirect(page.record) ? (pageOf.get(page.record.redirectTo ?? '') ?? page) : page;
  if (!isForwarding(answered.record)) return answered;
  const next = pageOf.get(answered.content!.refresh!.url);
  return next?.content && isSuccess(next.record) ? next : answered;
}
