import type { CrawlFacts, PageRecord } from '../../src/core/pages/page.ts';
import { createCrawler } from '../../src/io/crawler/crawler.ts';
import type { CrawlerOptions } from '../../src/io/crawler/crawler-options.ts';
import { createGuardedFetch } from '../../src/io/fetch/guarded-fetch.ts';
import type { CrawlHooks, CrawlRequest } from '../../src/io/services/crawler.ts';
import { MemoryJournal } from './memory-journal.ts';
import { sendHtml, type WebServer, webServer } from './web-server.ts';

export type SitePage = string | { status?: number; headers?: Record<string, string>; body?: string; wait?: number };

/** What a test opened, closed by `closeSites` after it. */
export const opened: { close(): Promise<void> }[] = [];

export async function closeSites(): Promise<void> {
  await Promise.all(opened.splice(0).map((one) => one.close()));
}

/** Serves these paths; everything else answers 404. */
export async function site(pages: Readonly<Record<string, SitePage>>): Promise<WebServer> {
  const one = await webServer((request, response) => {
    const page = pages[request.url ?? ''];
    if (page === undefined) return void response.writeHead(404).end();
    if (typeof page === 'string') return sendHtml(response, page);
    setTimeout(() => {
      response.writeHead(page.status ?? 200, { 'content-type': 'text/html; charset=utf-8', ...page.headers });
      response.end(page.body ?? '');
    }, page.wait ?? 0);
  });
  opened.push(one);
  return one;
}

export interface Crawled {
  facts: CrawlFacts;
  journal: MemoryJournal;
  readonly page: (path: string) => PageRecord | undefined;
  readonly paths: () => string[];
}

/** Crawls a test’s server into a journal in memory. */
export async function crawl(
  server: WebServer,
  request: Partial<CrawlRequest> = {},
  options: Partial<CrawlerOptions> = {},
  hooks: Partial<CrawlHooks> & { journal?: MemoryJournal } = {},
): Promise<Crawled> {
  const fetch = createGuardedFetch({ allow: [server.pair], limits: { retryPause: 5 } });
  opened.push(fetch);
  const journal = hooks.journal ?? new MemoryJournal();
  const facts = await createCrawler({ fetch, parse: { workers: 1 }, ...options }).crawl(
    {
      url: `${server.origin}/`,
      maxPages: 1000,
      maxDepth: null,
      concurrency: 4,
      delayMs: 0,
      ignoreRobots: false,
      respectNofollow: false,
      render: 'never',
      keepText: true,
      ...request,
    },
    { ...hooks, journal },
  );
  const paths = () => journal.sorted().map(({ url }) => url.slice(server.origin.length));
  return { facts, journal, page: (path) => journal.page(server.origin + path), paths };
}
