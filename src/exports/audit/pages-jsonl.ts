import { parseRobots, productTokenOf, refusingRule } from '../../core/pages/directives/robots-file.ts';
import type { CrawlFacts } from '../../core/pages/page.ts';
import { parsedUrl } from '../../core/values/url.ts';
import type { ImportedFacts } from '../../core/audits/facts/imported-facts.ts';
import type { IndexableReason, PageFacts } from '../../core/audits/facts/site-facts.ts';
import type { LinkRoles } from '../../core/graph/link-roles.ts';
import type { SiteAnalysis } from '../../core/analysis/site-analysis.ts';
import type { KindOfPage, PageKind } from '../../core/audits/page-kinds/page-kind.ts';
import type { Text } from '../../core/values/text.ts';
import { memoizeByObject } from '../../core/values/memoize.ts';
import { defineExport, mediaTypes } from '../export.ts';
import { GrowableBuffer } from '../growable-buffer.ts';
import type { AuditSource } from './audit-source.ts';

/** A line of `pages.jsonl`. */
export interface PageRow {
  /** Address, normalised as a browser does (WHATWG), without fragment. */
  readonly url: string;
  /** HTTP status of this very address: a redirect keeps its 3xx. Null without a response. */
  readonly status: number | null;
  /** Why there is no response or no page: `dns`, `refused`, `tls`, `timeout`, `robots`, `too-large` …; null otherwise. */
  readonly error: string | null;
  /** Address at which its redirects end; null when it does not redirect. */
  readonly redirectTo: string | null;
  /** Number of redirects followed; null when it does not redirect. */
  readonly redirectHops: number | null;
  /** First way in which the address became known. */
  readonly source: 'seed' | 'link' | 'sitemap' | 'import';
  /** True when a sitemap lists the address. */
  readonly inSitemap: boolean;
  /** Fewest clicks from the start page along links that may be followed; null without a path of links. */
  readonly depth: number | null;
  /** `Content-Type` of the response; null without one. */
  readonly contentType: string | null;
  /** Character encoding that the page was decoded with; null when there is no page. */
  readonly charset: string | null;
  /** Bytes of the body, decompressed; null without a body. */
  readonly bytes: number | null;
  /** Text of the `title` element; null without one. */
  readonly title: string | null;
  /** Characters of the title; null without one. */
  readonly titleLength: number | null;
  /** Meta description; null without one. */
  readonly description: string | null;
  /** Characters of the meta description; null without one. */
  readonly descriptionLength: number | null;
  /** First heading of level 1; null without one. */
  readonly h1: string | null;
  /** Address that the page declares as canonical; null when it declares none. */
  readonly canonical: string | null;
  /** Robots directives of the page and of its headers, comma-separated; null without any. */
  readonly robots: string | null;
  /** Language that the page declares; null when it declares none. */
  readonly lang: string | null;
  /** Versions of the page in other languages. */
  readonly hreflang: readonly {
    /** Language code, as written. */
    readonly lang: string;
    /** Address of the version. */
    readonly url: string;
  }[];
  /** True when a search engine may index the page. */
  readonly indexable: boolean;
  /** Why it is not indexable; null when it is. */
  readonly indexableReason: IndexableReason;
  /** Distinct pages of the site that link to it. */
  readonly inlinks: number;
  /** Distinct pages of the site that it links to. */
  readonly outlinks: number;
  /** Internal PageRank; the ranks of indexable pages sum to 1. Null when not indexable. */
  readonly rank: number | null;
  /** Words of the main content; null when there is no page. */
  readonly words: number | null;
  /** Language in which the main content is written; null when unknown. */
  readonly language: string | null;
  /** Id of its topic in `topics.json`; null when it belongs to none. */
  readonly topic: string | null;
  /** What the page is for: `home`, `offer`, `article`, `legal` … Null for a file and an address that was not read. */
  readonly kind: PageKind | null;
  /** Sign that decided the kind; null without a kind. */
  readonly kindReason: Text | null;
  /** True when the page was read after its scripts ran in Chromium. */
  readonly rendered: boolean;
  /** PageRank of the reversed graph: high for pages that link to many others. Null when not indexable. */
  readonly cheiRank: number | null;
  /** Share of shortest paths between pages that pass through it. Null when not indexable. */
  readonly betweenness: number | null;
  /** HITS hub score: high when it links to pages of authority. Null when not indexable. */
  readonly hub: number | null;
  /** HITS authority score: high when hubs link to it. Null when not indexable. */
  readonly authority: number | null;
  /** Rule of robots.txt that refused the address, as `Disallow: /private/`; null when none did or the file is not known. */
  readonly robotsRule: string | null;
  /** Headings of level 2, in the order of the page. */
  readonly h2: readonly string[];
  /** Clicks from search results; null when the imported file has none of the page, absent without such a file. */
  readonly clicks?: number | null;
  /** Times it was shown in search results; as `clicks`. */
  readonly impressions?: number | null;
  /** Average position in search results; as `clicks`. */
  readonly position?: number | null;
  /** Visits in the imported logs, 0 for a page that they do not name; null when they have too many addresses to know, absent without such a file. */
  readonly visits?: number | null;
  /** Requests of robots of search engines in the imported logs; as `visits`. */
  readonly robotHits?: number | null;
}

/** Names of the built-in columns; a custom column must have another name. */
export const pageColumns = Object.keys({
  url: true,
  status: true,
  error: true,
  redirectTo: true,
  redirectHops: true,
  source: true,
  inSitemap: true,
  depth: true,
  contentType: true,
  charset: true,
  bytes: true,
  title: true,
  titleLength: true,
  description: true,
  descriptionLength: true,
  h1: true,
  canonical: true,
  robots: true,
  lang: true,
  hreflang: true,
  indexable: true,
  indexableReason: true,
  inlinks: true,
  outlinks: true,
  rank: true,
  words: true,
  language: true,
  topic: true,
  kind: true,
  kindReason: true,
  rendered: true,
  cheiRank: true,
  betweenness: true,
  hub: true,
  authority: true,
  robotsRule: true,
  h2: true,
  clicks: true,
  impressions: true,
  position: true,
  visits: true,
  robotHits: true,
} satisfies Record<keyof PageRow, true>);

/** A line with the columns of one's own (`--extract`, `--search`) after the others. */
export type ExtendedPageRow = PageRow & Readonly<Record<string, unknown>>;

/** One line a page, sorted by URL. */
export const pagesJsonl = defineExport({
  id: 'pages.jsonl',
  mediaType: mediaTypes.jsonLines,
  render: ({ analysis }: AuditSource) => pageLines(analysis),
});

/** The lines in UTF-8: computed once for the file and for the store. */
export const pageLines = memoizeByObject((analysis: SiteAnalysis): Uint8Array => {
  const lines = new GrowableBuffer();
  const count = analysis.facts.pages.length;
  let done = 0;
  for (const row of pageRows(analysis)) {
    lines.progress = done++ / count;
    lines.text(JSON.stringify(row));
    lines.text('\n');
  }
  return lines.view();
});

/** The rows one by one, so that those of a large site are never in memory together. */
export function* pageRows({ facts, semantics }: SiteAnalysis): Iterable<ExtendedPageRow> {
  const { pages, linkRoles, crawl, kindOf, imported } = facts;
  const ruleOf = robotsRules(crawl);
  const own = Object.fromEntries((crawl.extract ?? []).map((name) => [name, null]));
  for (const page of pages) {
    const row = pageRow(page, linkRoles, {
      topicOf: semantics?.topicOf ?? null,
      kind: kindOf.get(page.record.url),
      ruleOf,
    });
    const read = imported === null ? row : { ...row, ...importedColumns(page.record.url, imported) };
    yield (crawl.extract === undefined ? read : { ...read, ...own, ...page.content?.extracted }) as ExtendedPageRow;
  }
}

/** The rule that refused an address of the site of the crawl. */
function robotsRules({
  seed,
  robots,
  access,
}: Pick<CrawlFacts, 'seed' | 'robots' | 'access'>): (url: string) => string | null {
  if (robots.text === null) return () => null;
  const file = parseRobots(new TextEncoder().encode(robots.text), productTokenOf(access?.userAgent ?? null));
  const { origin } = new URL(seed);
  return (url) => {
    const rule = parsedUrl(url)?.origin === origin ? refusingRule(file, url) : null;
    return rule === null ? null : `Disallow: ${rule.pattern}`;
  };
}

/** What imported files know of a page: the same columns for every page. */
function importedColumns(url: string, { files, search, visits, robots }: ImportedFacts): Partial<PageRow> {
  // a log names every address that was asked for, unless it had too many of them; results leave rare ones out
  const unnamed = files.some(({ refused }) => refused.some(({ reason }) => reason === 'too-many-addresses')) ? null : 0;
  const { clicks = null, impressions = null, position = null } = search?.get(url) ?? {};
  return {
    ...(search === null ? {} : { clicks, impressions, position }),
    ...(visits === null ? {} : { visits: visits.get(url) ?? unnamed }),
    ...(robots === null ? {} : { robotHits: robots.get(url)?.hits ?? unnamed }),
  };
}

/** Characters as people count them: an emoji is one. */
function lengthOf(text: string | null | undefined): number | null {
  return text == null ? null : [...text].length;
}

function pageRow(
  page: PageFacts,
  roles: LinkRoles,
  {
    topicOf,
    kind,
    ruleOf,
  }: {
    topicOf: ReadonlyMap<string, string> | null;
    kind: KindOfPage | undefined;
    ruleOf: (url: string) => string | null;
  },
): PageRow {
  const { record, content } = page;
  const role = (name: keyof LinkRoles): number | null =>
    page.indexable ? Number(roles[name][page.node]!.toPrecision(6)) : null;
  const robots = content === null ? [] : [...new Set([...content.metaRobots, ...content.headerRobots])];
  return {
    url: record.url,
    status: record.status,
    error: record.error,
    redirectTo: record.redirectTo,
    redirectHops: record.redirectHops,
    source: record.source,
    inSitemap: record.inSitemap,
    depth: page.depth,
    contentType: record.contentType,
    charset: record.charset,
    bytes: record.bytes,
    title: content?.title ?? null,
    titleLength: lengthOf(content?.title),
    description: content?.description ?? null,
    descriptionLength: lengthOf(content?.description),
    h1: content?.headings.find((heading) => heading.level === 1)?.text ?? null,
    canonical: page.canonical,
    robots: robots.length === 0 ? null : robots.join(', '),
    lang: content?.lang ?? null,
    hreflang: content === null ? [] : content.alternates.map(({ lang, url, href }) => ({ lang, url: url ?? href })),
    indexable: page.indexable,
    indexableReason: page.indexableReason,
    inlinks: page.inlinks,
    outlinks: page.outlinks,
    rank: page.rank === null ? null : Number(page.rank.toPrecision(12)),
    words: content === null ? null : page.words,
    language: content === null ? null : page.language,
    topic: topicOf?.get(record.url) ?? null,
    kind: kind?.kind ?? null,
    kindReason: kind?.reason ?? null,
    rendered: record.rendering?.used === true,
    cheiRank: role('cheiRank'),
    betweenness: role('betweenness'),
    hub: role('hub'),
    authority: role('authority'),
    robotsRule: record.error === 'robots' ? ruleOf(record.url) : null,
    h2: content === null ? [] : content.headings.flatMap(({ level, text }) => (level === 2 ? [text] : [])),
  };
}
