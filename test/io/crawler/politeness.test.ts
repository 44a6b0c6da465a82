import { afterEach, describe, expect, test } from '@jest/globals';
import { createCrawler } from '../../../src/io/crawler/crawler.ts';
import { Politeness } from '../../../src/io/crawler/politeness.ts';
import { createGuardedFetch } from '../../../src/io/fetch/guarded-fetch.ts';
import type { CrawlRequest } from '../../../src/io/services.ts';
import { closeSites, crawl, opened } from '../../support/crawl-site.ts';
import { MemoryJournal } from '../../support/memory-journal.ts';
import { html, sendHtml, type WebServer, webServer } from '../../support/web-server.ts';

afterEach(closeSites);

/** A site whose server notes when pages are asked for; `/panne` fails once. */
async function timed(links: readonly string[]): Promise<{ server: WebServer; gaps(): number[] }> {
  const times: number[] = [];
  let failed = false;
  const server = await webServer((request, response) => {
    if (request.url?.endsWith('.txt')) return void response.writeHead(404).end();
    times.push(performance.now());
    if (request.url === '/panne' && !failed) {
      failed = true;
      return void response.writeHead(503).end();
    }
    sendHtml(response, html(request.url ?? '', [...links]));
  });
  opened.push(server);
  return { server, gaps: () => times.slice(1).map((time, index) => time - times[index]!) };
}

const request: Omit<CrawlRequest, 'url'> = {
  maxPages: 1000,
  maxDepth: null,
  concurrency: 4,
  delayMs: 80,
  ignoreRobots: false,
  respectNofollow: false,
  render: 'never',
  keepText: false,
};

describe('one delay for a host', () => {
  test('a further attempt waits for its turn too', async () => {
    const { server, gaps } = await timed(['/panne', '/p1', '/p2', '/p3']);
    await crawl(server, { delayMs: 80 }, { sitemaps: false });
    expect(Math.min(...gaps())).toBeGreaterThan(70);
    expect(gaps()).toHaveLength(5);
  });

  test('sitemaps wait for their turn too', async () => {
    const { server, gaps } = await timed([]);
    await crawl(server, { delayMs: 80 });
    expect(gaps()).toHaveLength(1);
    expect(gaps()[0]).toBeGreaterThan(70);
  });

  test('two crawls of one process share it', async () => {
    const { server, gaps } = await timed(['/p1', '/p2', '/p3']);
    const fetch = createGuardedFetch({ allow: [server.pair] });
    opened.push(fetch);
    const crawler = createCrawler({ fetch, sitemaps: false });
    const url = `${server.origin}/`;
    await Promise.all([1, 2].map(() => crawler.crawl({ ...request, url }, { journal: new MemoryJournal() })));
    expect(gaps()).toHaveLength(7);
    // Arrivals jitter by the time of a connection; without sharing, half of the gaps would be none.
    expect(Math.min(...gaps())).toBeGreaterThan(30);
    expect(gaps().reduce((sum, gap) => sum + gap, 0)).toBeGreaterThan(7 * 80 - 50);
  });

  test('turns shared by several processes come from whoever shares them', async () => {
    const asked: string[] = [];
    const turn = new Politeness().turn('https://a.fr', 50, undefined, async (host, delayMs) => {
      asked.push(`${host} ${delayMs}`);
      return 30;
    });
    const before = performance.now();
    await turn;
    expect(performance.now() - before).toBeGreaterThan(25);
    expect(asked).toEqual(['https://a.fr 50']);
  });

  test('nobody is asked for a turn where there is no delay', () => {
    expect(new Politeness().turn('https://a.fr', 0, undefined, () => Promise.reject(new Error('asked')))).toBeNull();
  });
});
