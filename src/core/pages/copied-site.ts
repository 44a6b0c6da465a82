import { canonicalOf } from './directives/canonical.ts';
import type { CrawlFacts, PageRecord } from './page.ts';
import { type SiteCopy, siteCopyOf } from './site-copy.ts';
import { typedPrivatePair } from '../values/addresses/host.ts';
import { resolveUrl, urlKey } from '../values/url.ts';

/** Pages that name one public site before it is that of the whole copy. Working assumption. */
const leastNaming = 3;

type CopiedCrawl = Pick<CrawlFacts, 'seed' | 'sitemaps'>;

/**
 * The public site that a crawled copy reproduces: the one under which most pages name their own path, else the one that
 * the home page of the crawl names.
 */
export function copiedSite(crawl: CopiedCrawl, pages: readonly PageRecord[]): SiteCopy | null {
  if (typedPrivatePair(crawl.seed) === null) return null;
  return namedByMost(crawl, pages) ?? namedByHome(crawl.seed, pages);
}

/** A page that names another path, or another public site than the others, has a vote too: against. */
function namedByMost({ sitemaps }: CopiedCrawl, pages: readonly PageRecord[]): SiteCopy | null {
  const listed = new Map(sitemaps.flatMap(({ foreign }) => foreign).map((url) => [pathIn(url), url]));
  const votes = new Map<string, { readonly copy: SiteCopy; count: number }>();
  let naming = 0;
  for (const page of pages) {
    const named = page.content === null || page.status !== 200 ? null : namedAddress(page, listed);
    if (named === null) continue;
    naming += 1;
    const copy = pathIn(named) === pathIn(page.url) ? siteCopyOf(rootOf(page.url), rootOf(named)) : null;
    if (copy === null) continue;
    const known = votes.get(copy.from);
    if (known === undefined) votes.set(copy.from, { copy, count: 1 });
    else known.count += 1;
  }
  const most = [...votes.values()].find(({ count }) => 2 * count > naming);
  return most !== undefined && most.count >= leastNaming ? most.copy : null;
}

/** The address that a page gives as its own: its canonical, else that of its shares, else its line of the sitemap. */
function namedAddress({ url, content }: PageRecord, listed: ReadonlyMap<string, string>): string | null {
  const shared = content!.meta['og:url']?.trim() ?? '';
  return (
    canonicalOf(content!) ?? (/^https?:/i.test(shared) ? resolveUrl(shared) : null) ?? listed.get(pathIn(url)) ?? null
  );
}

/** The address below its host, without what servers often ignore. */
function pathIn(url: string): string {
  const { pathname, search } = new URL(urlKey(url));
  return pathname.replace(/\/(?:(?:index|default)\.\w{2,5})?$/, '') + search;
}

function rootOf(url: string): string {
  return new URL('/', url).href;
}

function namedByHome(seed: string, pages: readonly PageRecord[]): SiteCopy | null {
  const read = (url: string): PageRecord | undefined => {
    const key = urlKey(url);
    return pages.find((page) => urlKey(page.url) === key);
  };
  const first = read(seed);
  const home = first?.redirectTo ? read(first.redirectTo) : first;
  const canonical = home?.content ? canonicalOf(home.content) : null;
  if (home === undefined || canonical === null) return null;
  // The home page may be replaced by that of a language: then another page under the same path confirms the copy.
  const { pathname, search } = new URL(canonical);
  const named = read(new URL(pathname + search, home.url).href);
  const isNamed = named?.content ? canonicalOf(named.content) === canonical : false;
  return siteCopyOf(isNamed ? named!.url : home.url, canonical);
}
