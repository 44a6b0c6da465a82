import type { CrawlFacts } from '../../../core/pages/page.ts';
import { urlKey, withoutFragment } from '../../../core/values/url.ts';
import type { FetchOutcome, FetchRequest } from '../../services/guarded-fetch.ts';
import { readSitemap, type SitemapFile } from './sitemap.ts';

type SitemapFacts = CrawlFacts['sitemaps'][number];

const mostFiles = 500;
const mostUrlsOfAll = 1_000_000;
const mostForeign = 100;

export interface SitemapsRead {
  readonly facts: SitemapFacts[];
  /** URLs of the site that the sitemaps list, by key, in order. */
  readonly urls: Map<string, string>;
  /** Files that are known and were left out. */
  readonly unread: number;
}

export interface SitemapsQuestion {
  /** What robots.txt declares; empty = the usual place is tried. */
  readonly declared: readonly string[];
  readonly usual: string;
  readonly scope: (url: string) => boolean;
  readonly ask: (request: FetchRequest) => Promise<FetchOutcome>;
  readonly stopped: () => boolean;
  readonly onFile: (read: number, known: number) => void;
}

interface Waiting {
  readonly url: string;
  readonly declared: boolean;
  /** Listed by an index: another index here is reported and not read. */
  readonly inIndex: boolean;
}

/** Reads the sitemaps of a site: those declared and one level of index, within the limits of the protocol. */
export async function readSitemaps(question: SitemapsQuestion): Promise<SitemapsRead> {
  const declared = question.declared.length > 0;
  const waiting: Waiting[] = (declared ? question.declared : [question.usual]).map((url) => ({
    url,
    declared,
    inIndex: false,
  }));
  const seen = new Set(waiting.map(({ url }) => url));
  const facts: SitemapFacts[] = [];
  const urls = new Map<string, string>();
  let unread = 0;
  for (let read = 0; read < waiting.length && !question.stopped(); read++) {
    const one = waiting[read]!;
    if (read >= mostFiles) {
      unread = waiting.length - read;
      facts.push(fact(one.url, null, 'unknown', ['too-many-files']));
      break;
    }
    const outcome = await question.ask({ url: one.url, purpose: 'sitemap', followRedirects: true });
    if (!one.declared && !one.inIndex && (outcome.status ?? 404) >= 400 && outcome.error === null) continue;
    const { file, issues } = await fileOf(outcome);
    const own = take(file, one, question.scope, urls, issues);
    facts.push({ ...fact(one.url, outcome.status, file?.kind ?? 'unknown', issues), ...own });
    if (file?.kind === 'index' && !one.inIndex) {
      for (const { loc } of file.entries) {
        if (seen.has(loc)) continue;
        seen.add(loc);
        waiting.push({ url: loc, declared: true, inIndex: true });
      }
    }
    question.onFile(read + 1, waiting.length);
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

/** Counts the entries of a file and keeps those of the site. */
function take(
  file: SitemapFile | null,
  one: Waiting,
  scope: (url: string) => boolean,
  urls: Map<string, string>,
  issues: string[],
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
