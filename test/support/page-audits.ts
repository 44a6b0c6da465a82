import { assembleFacts } from '../../src/core/audits/facts/assemble-facts.ts';
import { audits } from '../../src/core/audits/index.ts';
import { runAudits } from '../../src/core/audits/results/run-audits.ts';
import type { CrawlFacts, PageRecord } from '../../src/core/pages/page.ts';
import { parsePage } from '../../src/core/pages/reading/parse-page.ts';
import { isAllowed, parseRobots } from '../../src/core/pages/directives/robots-file.ts';
import { robotsOf } from '../../src/io/crawler/robots/robots-access.ts';

export interface AuditedPage {
  readonly url: string;
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly html: string;
  readonly robotsTxt: { readonly status?: number | null; readonly content: string | null } | null;
}

/** The checks of the product that correspond to each audit of one page. */
const checksOf = {
  canonical: ['canonical.multiple', 'canonical.relative', 'canonical.header_mismatch'],
  hreflang: ['hreflang.bad_code', 'hreflang.relative'],
  'is-crawlable': ['index.noindex', 'index.home_blocked'],
  'robots-txt': ['index.robots_invalid', 'index.robots_missing'],
  'link-text': ['link.anchor_generic'],
  'meta-description': ['desc.missing'],
  'http-status-code': ['http.client_error', 'http.server_error'],
  'crawlable-anchors': ['link.uncrawlable'],
} as const;

/** Engines whose refusal counts: the page is closed when none of them may read it. */
const engines = ['Googlebot', 'Bingbot'];

/** Any day between the dates of the cases; the checks take it as a fact of the crawl. */
const today = '2026-01-01';

/** Which audits a page passes, judged alone by the checks of the catalogue. */
export function pageAudits(page: AuditedPage): Record<string, boolean> {
  const url = new URL(page.url).href;
  const robots = robotsFactsOf(url, page.robotsTxt);
  const crawl: CrawlFacts = { seed: url, complete: true, incompleteReasons: [], robots, sitemaps: [], traps: [] };
  const facts = assembleFacts({ pages: [recordOf(url, page, robots.text)], crawl, today });
  const passes = Object.entries(checksOf).map(([name, ids]) => {
    const named = audits.filter(({ id }) => (ids as readonly string[]).includes(id));
    if (named.length !== ids.length) throw new Error(`${name}: a check is not in the catalogue`);
    return [name, runAudits(named, facts).every(({ status }) => status !== 'fail')];
  });
  return Object.fromEntries(passes) as Record<string, boolean>;
}

function recordOf(url: string, { status, headers: pairs, html }: AuditedPage, robots: string | null): PageRecord {
  const headers: Record<string, string> = {};
  for (const [written, value] of pairs) {
    const name = written.toLowerCase();
    headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
  }
  const { origin } = new URL(url);
  const scope = (to: string): boolean => to.startsWith(`${origin}/`);
  const read = { html, url, contentType: 'text/html', charset: 'utf-8', headers, scope, keepText: true };
  const bytes = new TextEncoder().encode(robots ?? '');
  const open = engines.some((agent) => isAllowed(parseRobots(bytes, agent), url));
  const reply = { status, error: null, contentType: 'text/html', charset: 'utf-8', bytes: html.length, headers };
  const page = {
    url,
    source: 'seed',
    inSitemap: false,
    redirectNext: null,
    redirectTo: null,
    redirectHops: null,
  } as const;
  if (open) return { ...page, ...reply, responseMs: null, ...parsePage(read) };
  return { ...page, ...reply, status: null, error: 'robots', responseMs: null, content: null, links: [] };
}

function robotsFactsOf(url: string, file: AuditedPage['robotsTxt']): CrawlFacts['robots'] {
  const robotsUrl = new URL('/robots.txt', url).href;
  const status = file === null ? 404 : file.status === undefined ? 200 : file.status;
  const { state, text, issues } = robotsOf(robotsUrl, {
    url: robotsUrl,
    status,
    error: null,
    reason: null,
    headers: {},
    body: new TextEncoder().encode(file?.content ?? ''),
    location: null,
    responseMs: null,
    flags: [],
  });
  return { state, status, text, issues };
}
