import type { PageFacts, CrawledFacts } from '../../audits/facts/site-facts.ts';
import type { LinkingPage } from '../../linking/linking-page.ts';
import { ancestorPages } from '../../linking/candidates/ancestor-pages.ts';
import { weightedPositions } from '../../graph/ranks/position-weights.ts';
import type { PageLink, PageRecord } from '../../pages/page.ts';
import type { PageText } from '../../semantics/page-text.ts';
import { resolveUrl } from '../../values/url.ts';
import { asCalledByItself } from './carried-title.ts';
import { besideTargets } from './beside-targets.ts';
import { destinationOf, landingOf } from './landing.ts';
import { asksVisitor, isFormPage, isJobOffer } from './busy-readers.ts';
import { isLinkedKind, purposeOf } from './page-purpose.ts';
import { isPastRecord } from './past-records.ts';
import { takenSpans } from './taken-spans.ts';
import { type PageLabels, pageLabels } from './page-labels.ts';

/**
 * Pages with a text of their own: indexable pages, those of a site that hides most of its pages, and pages of a copy whose
 * canonicals name the public host.
 */
export function readablePages(facts: CrawledFacts): PageFacts[] {
  const analysed = new Set(facts.analysedPages);
  return facts.pages.filter(
    (page) => page.indexable || analysed.has(page) || (page.indexableReason === 'canonical' && isElsewhere(page)),
  );
}

function isElsewhere(page: PageFacts): boolean {
  return (
    page.content !== null && page.canonical !== null && new URL(page.canonical).host !== new URL(page.record.url).host
  );
}

/** The part of the semantic analysis that links need. */
export interface PageWords {
  readonly keyphrases: readonly { readonly url: string; readonly keyphrases: readonly { readonly text: string }[] }[];
  readonly topics: readonly { readonly hub: string | null }[];
  readonly topicOf: ReadonlyMap<string, string>;
  readonly duplicateGroupOf: ReadonlyMap<string, string>;
  /** What the site calls each page, by URL; read from the pages when absent. */
  readonly labels?: ReadonlyMap<string, PageLabels>;
}

/** The pages as the search for missing links reads them, from the graph, the texts and the topics. */
export function linkingPages(
  facts: CrawledFacts,
  texts: readonly PageText[],
  site: PageWords,
  vectors: ReadonlyMap<string, Float32Array> | null = null,
): LinkingPage[] {
  const anchorsIn = anchorsByTarget(facts);
  const phrases = new Map(site.keyphrases.map((row) => [row.url, row.keyphrases.map((phrase) => phrase.text)]));
  const hubs = new Set(site.topics.map((topic) => topic.hub));
  const ancestors = ancestorsOf(facts, texts);
  const labels = site.labels ?? pageLabels(facts, texts);
  const formPages = facts.pages.filter(asksVisitor).length / Math.max(1, texts.length);
  return texts.map((text) => {
    const page = facts.pageOf.get(text.url)!;
    const internal = page.record.links.filter((link) => link.internal && link.http);
    const vector = vectors?.get(text.url);
    const content = internal.filter((link) => link.position === 'content');
    const found = facts.kindOf.get(text.url);
    const kind = found?.looksLike ?? found?.kind ?? 'other';
    const mayBeLinked = isLinkedKind(kind);
    const isJob = isJobOffer(page);
    const own = { text, labels: labels.get(text.url)!, keyphrases: phrases.get(text.url) ?? [] };
    const named = text.url === facts.home?.record.url ? own : asCalledByItself(own);
    const isShown = named.labels.menu !== null;
    const listing = isListing(text, page.record.links);
    const beside = besideTargets(facts, page.record);
    return {
      text: named.text,
      taken: takenSpans(page, facts),
      contentTargets: [...new Set(content.map((link) => destinationOf(facts, link.to)))].sort(),
      besideTargets: beside.all,
      cardTargets: beside.own,
      mayReceive:
        mayBeLinked && (isShown || !isJob) && !isCode(page.record) && (page.words >= fewestWords || kind === 'contact'),
      mayGive: mayBeLinked && !isArchive(text.url) && !listing && !isJob && !isFormPage(page, formPages),
      ...named.labels,
      purpose: purposeOf(isGuessedAbout(facts, text.url) ? 'other' : kind, {
        menu: named.labels.menu,
        depth: page.depth,
      }),
      isPastRecord: isPastRecord(page),
      anchorsIn: anchorsIn.whole.get(text.url) ?? [],
      partAnchorsIn: anchorsIn.part.get(text.url) ?? [],
      ancestors: ancestors.get(text.url) ?? new Set<string>(),
      isListing: listing,
      keyphrases: named.keyphrases,
      rank: page.rank,
      depth: page.depth,
      outWeight:
        weightedPositions.content * content.length + weightedPositions.chrome * (internal.length - content.length),
      topic: site.topicOf.get(text.url) ?? null,
      isHub: hubs.has(text.url),
      duplicateGroup: site.duplicateGroupOf.get(text.url) ?? null,
      ...(vector === undefined ? {} : { vector }),
    };
  });
}

/** A page that only looks like a presentation may be any main page. */
function isGuessedAbout(facts: CrawledFacts, url: string): boolean {
  const found = facts.kindOf.get(url);
  return found?.kind === 'about' && !found.isSure;
}

function ancestorsOf(facts: CrawledFacts, texts: readonly PageText[]): ReadonlyMap<string, ReadonlySet<string>> {
  return ancestorPages(
    texts.map(({ url, title }) => {
      const { record, depth } = facts.pageOf.get(url)!;
      const internal = record.links.filter((link) => link.internal && link.http);
      const up = internal.filter((link) => /(?:^|[\s,])up(?:$|[\s,])/i.test(link.rel));
      const landings = (links: readonly PageLink[]) => new Set(links.map((link) => landingOf(facts, link.to)));
      return {
        url,
        title,
        depth,
        targets: landings(internal),
        inText: landings(internal.filter(({ position }) => position === 'content')),
        inBars: landings(internal.filter(({ position }) => position === 'nav' || position === 'header')),
        parents: [...new Set([...up.map((link) => landingOf(facts, link.to)), ...crumbsOf(record, facts)])],
      };
    }),
  );
}

/** URLs of the breadcrumb that the page declares in JSON-LD. */
function crumbsOf({ url, content }: PageRecord, facts: CrawledFacts): string[] {
  return (content?.jsonLd ?? [])
    .filter((text) => text.includes('BreadcrumbList'))
    .flatMap((text) => [...text.matchAll(/"(?:item|@id)"\s*:\s*"([^"]+)"/g)].map((found) => found[1]!))
    .flatMap((href) => resolveUrl(href, url) ?? [])
    .map((href) => landingOf(facts, href))
    .filter((crumb) => crumb !== url);
}

/** Pagination, tags and authors: their text belongs to other pages. The next chapter of a manual is none of these. */
function isArchive(url: string): boolean {
  return /\/(?:page|tag|tags|author|auteur|archives?)\/|[?&](?:page|paged)=\d+/.test(url);
}

/** Words of a page that answers something: a video or a picture alone receives no link of a text. Working assumption. */
const fewestWords = 15;

/** Share of code from which a page is no text to read. Working assumption. */
const codeShare = 0.8;

function isCode({ content }: PageRecord): boolean {
  let code = 0;
  let all = 0;
  for (const { kind, position, text } of content?.blocks ?? []) {
    if (position !== 'content') continue;
    all += text.length;
    if (kind === 'code') code += text.length;
  }
  return code > codeShare * all;
}

/** Share of links in the text from which a page is a list of pages. Working assumption. */
const listingShare = 0.5;

function isListing(text: PageText, links: readonly PageLink[]): boolean {
  const own = new Set(text.blocks.map((block) => block.index));
  let linked = 0;
  for (const link of links) if (link.block !== null && own.has(link.block)) linked += link.anchor.length;
  return linked > listingShare * text.blocks.reduce((sum, block) => sum + block.text.length, 0);
}

/** Anchors of content links by target: those to the page (`whole`) and those to a part of it (`part`). */
function anchorsByTarget(facts: CrawledFacts) {
  const found = { whole: new Map<string, string[]>(), part: new Map<string, string[]>() };
  for (const { record } of facts.pages) {
    for (const link of record.links) {
      if (!link.internal || link.position !== 'content' || link.anchor === '') continue;
      const target = destinationOf(facts, link.to);
      // A link within the page names one of its sections.
      if (target === record.url) continue;
      const kind = found[link.href.includes('#') ? 'part' : 'whole'];
      const anchors = kind.get(target);
      if (anchors === undefined) kind.set(target, [link.anchor]);
      else anchors.push(link.anchor);
    }
  }
  return found;
}
