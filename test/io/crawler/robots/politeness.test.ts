import { afterEach, describe, expect, test } from 'vitest';
import { createCrawler } from '../../../../src/io/crawler/crawler.ts';
import { Politeness } from '../../../../src/io/crawler/robots/politeness.ts';
import { createGuardedFetch } from '../../../../src/io/fetch/guarded-fetch.ts';
import type { CrawlRequest } from '../../../../src/io/services/crawler.ts';
import { closeSites, crawl, opened } from '../../../support/crawl-site.ts';
import { MemoryJournal } from '../../../support/memory-journal.ts';
import { html, sendHtml, type WebServer, webServer } from '../../../support/web-server.ts';

afterEach(closeSites);

/**
 * A site whose server records when pages are requested, in milliseconds since it was made; `/panne` fails once. A busy
 * machine sees a request late and never early, so only a request that comes too soon after the start breaks a delay.
 */
async function timed(links: readonly string[]): Promise<{ server: WebServer; arrivals(): number[] }> {
  const start = performance.now();
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
  return { server, arrivals: () => times.map((time) => time - start) };
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

/** The arrivals that did not come before their turn: a turn every 80 ms, less what a timer may fire early. */
const inTurn = (arrivals: readonly number[]): number[] => arrivals.filter((time, index) => time > index * 80 - 2);

describe('the delay between requests to a host', () => {
  test('a retry also waits for its turn', async () => {
    const { server, arrivals } = await timed(['/panne', '/p1', '/p2', '/p3']);
    await crawl(server, { delayMs: 80 }, { sitemaps: false });
    expect(arrivals()).toHaveLength(6);
    expect(inTurn(arrivals())).toEqual(arrivals());
  });

  test('sitemaps also wait for their turn', async () => {
    const { server, arrivals } = await timed([]);
    await crawl(server, { delayMs: 80 });
    expect(arrivals()).toHaveLength(2);
    expect(inTurn(arrivals())).toEqual(arrivals());
  });

  test('two crawls of one process share the delay', async () => {
    const { server, arrivals } = await timed(['/p1', '/p2', '/p3']);
    const fetch = createGuardedFetch({ allow: [server.pair] });
    opened.push(fetch);
    const crawler = createCrawler({ fetch, sitemaps: false });
    const url = `${server.origin}/`;
    await Promise.all([1, 2].map(() => crawler.crawl({ ...request, url }, { journal: new MemoryJournal() })));
    expect(arrivals()).toHaveLength(8);
    expect(inTurn(arrivals())).toEqual(arrivals());
  });

  test('turns that several processes share are reserved by the given function', async () => {
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

  test('no turn is reserved without a delay', () => {
    expect(new Politeness().turn('https://a.fr', 0, undefined, () => Promise.reject(new Error('asked')))).toBeNull();
  });
});
