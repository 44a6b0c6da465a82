import { withoutIndexFile } from '../../values/addresses/without-index-file.ts';
import type { PageFacts, SiteFacts } from '../facts/site-facts.ts';
import type { PageKind } from '../page-kinds/page-kind.ts';
import { memoizeByObject } from '../../values/memoize.ts';
import { sum } from '../../values/sum.ts';
import type { AuditFinding } from '../audit.ts';

/** Worth of a page by its kind, beside an article (working assumption): what sells comes first. */
const kindWorth: Readonly<Record<PageKind, number>> = {
  home: 4,
  offer: 4,
  hub: 3,
  contact: 2,
  about: 1.5,
  article: 1,
  help: 1,
  other: 1,
  doorway: 0.5,
  form: 0.5,
  list: 0.3,
  legal: 0.3,
  error: 0.2,
  copy: 0.2,
  demo: 0.2,
  search: 0.1,
  stub: 0.1,
  feed: 0.05,
  foreign: 0.05,
};

/** Internal rank moves the worth of a page between these factors (working assumption). */
const [leastRank, mostRank] = [0.5, 2];

/** Kinds of pages by which visitors choose and ask. */
const onTheWayKinds: ReadonlySet<PageKind> = new Set(['home', 'hub', 'offer', 'contact']);
/** Part of those pages from which a fault is met: one of the thirty of a small site (working assumption). */
const leastMet = 1 / 30;

/** What the pages of a site are worth, by URL: their kind, internal rank and, when imported, impressions in search. */
export interface PageWorth {
  /** Worth of one page; 0 for an address that is not a page of the site. */
  readonly of: (url: string) => number;
  /** Part of the worth of all pages, 0–1. */
  readonly share: (urls: Iterable<string>) => number;
  /** True when one of the pages is on the way of a visitor who asks: the home page, or enough of what sells on the site. */
  readonly onTheWay: (urls: Iterable<string>) => boolean;
}

export type WorthFacts = Pick<SiteFacts, 'htmlPages' | 'kindOf' | 'imported'>;

/** Computed once for each site. */
export const pageWorth = memoizeByObject(({ htmlPages, kindOf, imported }: WorthFacts): PageWorth => {
  const search = imported?.search ?? null;
  const shown = (url: string): number => search?.get(url)?.impressions ?? 0;
  const meanShown = search === null ? 0 : sum(htmlPages.map(({ record }) => shown(record.url))) / htmlPages.length;
  const worths = new Map(
    htmlPages.map((page) => {
      const { url } = page.record;
      const kind = kindWorth[kindOf.get(url)?.kind ?? 'other'];
      const sought = meanShown === 0 ? 1 : bounded(Math.sqrt(shown(url) / meanShown));
      return [url, kind * rankFactor(page, htmlPages.length) * sought] as const;
    }),
  );
  const whole = sum([...worths.values()]);
  const of = (url: string): number => worths.get(url) ?? 0;
  const kind = (url: string): PageKind => kindOf.get(url)?.kind ?? 'other';
  const way = htmlPages.filter(({ record }) => onTheWayKinds.has(kind(record.url))).length;
  return {
    of,
    share: (urls) => (whole === 0 ? 0 : sum(Array.from(new Set(urls), of)) / whole),
    onTheWay: (urls) => {
      const met = [...new Set(urls)].map(kind).filter((one) => onTheWayKinds.has(one));
      return met.includes('home') || (met.length > 0 && met.length / way >= leastMet);
    },
  };
});

/** The root of the rank of a page beside the mean of the site; 1 for a page without a rank. */
const rankFactor = ({ rank }: PageFacts, pages: number): number =>
  rank === null ? 1 : bounded(Math.sqrt(rank * pages));

const bounded = (factor: number): number => Math.min(mostRank, Math.max(leastRank, factor));

/**
 * The pages that a finding concerns: those that contain a link at fault, those of a group, else its own. A finding of a
 * template lists examples only: its `evidence.pages` counts them all.
 */
export function pagesOf({ page, evidence }: AuditFinding): string[] {
  const sources = sourcesIn(evidence.sources);
  if (sources.length > 0) return [...new Set(sources)];
  const own = page === null ? [] : [page];
  return [...new Set([...own, ...strings(evidence.urls)])];
}

/** Number of pages that findings concern, a template with all its pages. */
export function pageCount(findings: readonly AuditFinding[]): number {
  const listed = new Set(findings.flatMap(pagesOf).map(withoutIndexFile)).size;
  return Math.max(listed, ...findings.map(({ evidence }) => Number(evidence.pages) || 0));
}

/**
 * Number of places to edit for these findings of a check: a template is one, unless each of its pages needs words of its
 * own.
 */
export function placeCount(findings: readonly AuditFinding[], perPage: boolean): number {
  const places = findings.map(({ page, evidence }) => {
    if (page !== null || typeof evidence.pages !== 'number') return 1;
    return perPage || evidence.edits !== undefined ? evidence.pages : 1;
  });
  return sum(places);
}

const sourcesIn = (sources: unknown): string[] =>
  Array.isArray(sources)
    ? (sources as readonly unknown[]).flatMap((one) =>
        typeof one === 'string' ? one : strings([(one as { readonly from?: unknown } | null)?.from]),
      )
    : [];

const strings = (values: unknown): string[] =>
  Array.isArray(values) ? (values as readonly unknown[]).filter((one) => typeof one === 'string') : [];
