import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CrawlRequest } from '../../../src/io/services/crawler.ts';
import { type OpenedStore, openStore } from '../../../src/io/store/database/open-store.ts';

let folder: string;
let store: OpenedStore;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'maillage-identity-'));
  store = await openStore({ dataFolder: folder, clock: { now: () => '2027-01-04T00:00:00.000Z' } });
}, 60_000);
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const request: CrawlRequest = {
  url: 'https://a.example/',
  maxPages: 10,
  maxDepth: null,
  concurrency: 1,
  delayMs: 0,
  ignoreRobots: false,
  respectNofollow: false,
  render: 'never',
  keepText: true,
};
const patterns = { include: ['/blog/**'], exclude: [], only: null };

/** The id of the crawl that is opened for a request, then interrupted. */
async function opened(more: Partial<CrawlRequest>): Promise<string> {
  const crawl = await store.openCrawl({ ...request, ...more }, { fresh: false });
  await crawl.release();
  return crawl.id;
}

test.each<[string, Partial<CrawlRequest>, Partial<CrawlRequest>]>([
  ['scope', { scope: patterns }, { scope: { ...patterns, exclude: ['/tag/**'] } }],
  [
    'list',
    { scope: { ...patterns, only: 'list', listed: { count: 1, digest: 'a' } } },
    { scope: { ...patterns, only: 'list', listed: { count: 1, digest: 'b' } } },
  ],
  ['credentials', { access: { headers: ['cookie'], digest: 'a' } }, { access: { headers: ['cookie'], digest: 'b' } }],
  ['user agent', { userAgent: 'A (a@a.example)' }, { userAgent: 'B (a@a.example)' }],
  ['stripped parameters', { stripParameters: ['sid'] }, { stripParameters: ['sid', 'utm_*'] }],
  [
    'columns',
    { extract: [{ name: 'a', selector: 'p', attribute: null }] },
    { extract: [{ name: 'a', selector: 'b', attribute: null }] },
  ],
])('an interrupted crawl resumes with the same %s only', async (_name, one, other) => {
  const first = await opened(one);
  expect(await opened(one)).toBe(first);
  expect(await opened(other)).not.toBe(first);
  expect(await opened({})).not.toBe(first);
});

test('an interrupted crawl resumes at another speed', async () => {
  const scope = { ...patterns, include: ['/speed/**'] };
  const first = await opened({ scope, delayMs: 500 });
  expect(await opened({ scope, concurrency: 8 })).toBe(first);
});
