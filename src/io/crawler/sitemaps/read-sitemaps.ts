import type { CrawlFacts } from '../../../core/pages/page.ts';
import { urlKey, withoutFragment } from '../../../core/values/url.ts';
import type { FetchOutcome, FetchRequest } from '../../services/guarded-fetch.ts';
import { readSitemap, type SitemapFile } from './sitemap.ts';

type SitemapFacts = CrawlFacts['sitemaps'][number];

const mostFiles = 500;
const mostUrlsOfAll = 1_000_000;
/** Most URLs of other sites that are kept as examples. */
const mostForeign = 100;

export interface SitemapsRead {
  readonly facts: SitemapFacts[];
  /** Listed URLs of the site, by key, in order. */
  readonly urls: Map<string, string>;
  /** Number of known files that were not read. */
  readonly unread: number;
}

export interface SitemapsRequest {
  /** Sitemaps of robots.txt. */
  readonly declared: readonly string[];
  /** The usual address, tried when the declared sitemaps list no page of the site; null for none. */
  readonly fallback: string | null;
  readonly scope: (url: string) => boolean;
  readonly fetch: (request: FetchRequest) => Promise<FetchOutcome>;
  readonly stopped: () => boolean;
  readonly onFile: (read: number, known: number) => void;
}

interface Waiting {
  readonly url: string;
  readonly declared: boolean;
  /** Listed by an index: an index here is reported and not read. */
  readonly inIndex: boolean;
}

/** Reads the sitemaps of a site, those declared and one level of index, within the limits of the protocol. */
export async function readSitemaps(request: SitemapsRequest): Promise<SitemapsRead> {
  const waiting: Waiting[] = request.declared.map((url) => ({ url, declared: true, inIndex: false }));
  const seen = new Set(request.declared);
  const facts: SitemapFacts[] = [];
  const urls = new Map<string, string>();
  let unread = 0;
  for (let read = 0; !request.stopped(); read++) {
    // Crawlers look at the usual address too, whatever robots.txt says: a line that names another host does not hide it.
    if (read === waiting.length && urls.size === 0 && request.fallback !== null && !seen.has(request.fallback)) {
      seen.add(request.fallback);
      waiting.push({ url: request.fallback, declared: false, inIndex: false });
    }
    const one = waiting[read];
    if (one === undefined) break;
    if (read >= mostFiles) {
      unread = waiting.length - read;
      facts.push(fact(one.url, null, 'unknown', ['too-many-files']));
      break;
    }
    const outcome = await request.fetch({ url: one.url, purpose: 'sitemap', followRedirects: true });
    if (!one.declared && !one.inIndex && (outcome.status ?? 404) >= 400 && outcome.error === null) continue;
    const { file, issues } = await fileOf(outcome);
    const own = countEntries(file, one, { scope: request.scope, urls, issues });
    facts.push({ ...fact(one.url, outcome.status, file?.kind ?? 'unknown', issues), ...own });
    if (file?.kind === 'index' && !one.inIndex) {
      for (const { loc } of file.entries) {
        if (seen.has(loc)) continue;
        seen.add(loc);
        waiting.push({ url: loc, declared: true, inIndex: true });
      }
    }
    request.onFile(read + 1, waiting.length);
  }
  return { facts, urls, unread };
}

async function fileOf(outcome: FetchOutcome): Promise<{ file: SitemapFile | null; issues: string[] }> {
  const issues: string[] = outcome.error === null ? [] : [outcome.error];
  const readable = outcome.status !== null && outcome.status >= 200 && outcome.status < 300;
  if (!readable || (outcome.error !== null && outcome.body.length === 0)) {
    if (outcome.error === null) issues.push(`http-${outcome.status}`);
    return { file: null, issues };
  }
  const file = await readSitemap(outcome.body, outcome.url);
  return { file, issues: [...issues, ...file.issues] };
}

interface Collected {
  readonly scope: (url: string) => boolean;
  /** Receives the URLs of the site. */
  readonly urls: Map<string, string>;
  readonly issues: string[];
}

/** Counts the entries of a file and collects those of the site. */
function countEntries(
  file: SitemapFile | null,
  one: Waiting,
  { scope, urls, issues }: Collected,
): Pick<SitemapFacts, 'urls' | 'foreign' | 'lastmods' | 'distinctLastmods'> {
  const foreign: string[] = [];
  const lastmods = (file?.entries ?? []).map(({ lastmod }) => lastmod).filter((value) => value !== null);
  if (file?.kind === 'index') {
    if (one.inIndex) issues.push('nested-index');
  } else if (file !== null) {
    for (const { loc } of file.entries) {
      const url = withoutFragment(loc);
      if (!scope(url)) {
        if (foreign.length < mostForeign) foreign.push(url);
      } else if (urls.size < mostUrlsOfAll) {
        const key = urlKey(url);
        if (!urls.has(key)) urls.set(key, url);
      }
    }
    if (urls.size >= mostUrlsOfAll) issues.push('too-many-urls');
  }
  if (foreign.length > 0) issues.push('foreign-urls');
  return {
    urls: file?.entries.length ?? 0,
    foreign,
    lastmods: lastmods.length,
    distinctLastmods: new Set(lastmods).size,
  };
}

function fact(url: string, status: number | null, kind: SitemapFacts['kind'], issues: readonly string[]): SitemapFacts {
  return { url, status, kind, urls: 0, issues, foreign: [], lastmods: 0, distinctLastmods: 0 };
}
