import { afterEach, describe, expect, test } from 'vitest';
import type { PageRecord } from '../../../../src/core/pages/page.ts';
import type { PreviousCrawl } from '../../../../src/io/services/crawl-journal.ts';
import { KnownPages } from '../../../../src/io/crawler/journal/known-pages.ts';
import { closeSites, type Crawled, crawl, opened } from '../../../support/crawl-site.ts';
import { MemoryJournal } from '../../../support/memory-journal.ts';
import { html, type WebServer, webServer } from '../../../support/web-server.ts';

afterEach(closeSites);

interface Served {
  readonly body: string;
  readonly etag?: string;
  readonly modified?: string;
  /** Where it redirects. */
  readonly to?: string;
}

/** A server that knows what has not changed: pages by path, which a test may replace between two crawls. */
async function dated(pages: Record<string, Served>): Promise<WebServer & { bodies(): number }> {
  let bodies = 0;
  const server = await webServer((request, response) => {
    const page = pages[request.url ?? ''];
    if (page === undefined) return void response.writeHead(404).end();
    const { etag, modified, to } = page;
    if (to !== undefined) return void response.writeHead(301, { location: to }).end();
    const same =
      (etag !== undefined && request.headers['if-none-match'] === etag) ||
      (modified !== undefined && request.headers['if-modified-since'] === modified);
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      ...(etag === undefined ? {} : { etag }),
      ...(modified === undefined ? {} : { 'last-modified': modified }),
    };
    if (same) return void response.writeHead(304, headers).end();
    bodies++;
    response.writeHead(200, headers).end(page.body);
  });
  opened.push(server);
  return Object.assign(server, { bodies: () => bodies });
}

/** The next journal, with what this crawl stored as the crawl before. */
function after({ journal }: Crawled, cut = false): MemoryJournal {
  const next = new MemoryJournal();
  const previous: PreviousCrawl = {
    id: 'before',
    startedAt: '2026-11-01T08:00:00.000Z',
    pages: journal.sorted().filter(({ content }) => content !== null).length,
    cut,
    notes: structuredClone(journal.kept),
    page: (url) => journal.stored(url),
  };
  next.previous = previous;
  return next;
}

const strip = ({ responseMs: _ms, ...page }: PageRecord) => page;
const pagesOf = (): Record<string, Served> => ({
  '/': { body: html('Accueil', ['/etag', '/date', '/rien', '/absente']), etag: '"a1"' },
  '/etag': { body: html('Etag', ['/']), etag: '"b1"' },
  '/date': { body: html('Date', ['/etag']), modified: 'Sun, 01 Nov 2026 08:00:00 GMT' },
  '/rien': { body: html('Rien', ['/']) },
});

describe('a site with a previous crawl', () => {
  test('is fetched conditionally and has the same records', async () => {
    const server = await dated(pagesOf());
    const first = await crawl(server);
    expect(server.bodies()).toBe(4);
    const second = await crawl(server, {}, {}, { journal: after(first) });
    expect(server.bodies()).toBe(5);
    expect(second.journal.sorted().map(strip)).toEqual(first.journal.sorted().map(strip));
    expect([...second.journal.rows.values()].map(({ row }) => row)).toEqual(
      [...first.journal.rows.values()].map(({ row }) => row),
    );
    expect(second.facts.changes).toEqual({
      since: { id: 'before', startedAt: '2026-11-01T08:00:00.000Z' },
      unchanged: 4,
      changed: 0,
      added: 0,
      gone: 0,
    });
    const conditional = server.headers.filter((headers) => headers['if-none-match'] ?? headers['if-modified-since']);
    expect(conditional.map((headers) => headers['cache-control'])).toEqual(['max-age=0', 'max-age=0', 'max-age=0']);
  });

  test('announces to the store the pages that it will read', async () => {
    const paths = Array.from({ length: 40 }, (_, index) => `/${index}`);
    const server = await dated({
      '/': { body: html('Accueil', paths) },
      ...Object.fromEntries(paths.map((path) => [path, { body: html(path), etag: `"${path}"` }])),
    });
    const first = await crawl(server);
    const journal = after(first);
    const foretold = new Set<string>();
    const surprises: string[] = [];
    journal.previous = {
      ...journal.previous!,
      page: (url, soon) => {
        if (!foretold.has(url)) surprises.push(url);
        for (const next of soon?.() ?? []) foretold.add(next);
        return first.journal.stored(url);
      },
    };
    const second = await crawl(server, {}, { sitemaps: false }, { journal });
    expect(second.facts.changes).toMatchObject({ unchanged: 41 });
    // The first page of a level comes before anybody knows the others.
    expect(surprises.map((url) => new URL(url).pathname)).toEqual(['/', '/0']);
  });

  test('counts the pages that changed, were added and are gone', async () => {
    const pages = pagesOf();
    const server = await dated(pages);
    const first = await crawl(server);
    pages['/etag'] = { body: html('Etag, réécrite', ['/neuve']), etag: '"b2"' };
    pages['/rien'] = { body: html('Rien, réécrit', ['/']) };
    pages['/neuve'] = { body: html('Neuve') };
    delete pages['/date'];
    const second = await crawl(server, {}, {}, { journal: after(first) });
    expect(second.facts.changes).toMatchObject({ unchanged: 1, changed: 2, added: 1, gone: 1 });
    expect(second.page('/etag')).toMatchObject({ content: { title: 'Etag, réécrite' } });
    expect(second.page('/date')).toMatchObject({ status: 404, content: null });
    // A third one compares with the second.
    const third = await crawl(server, {}, {}, { journal: after(second) });
    expect(third.facts.changes).toMatchObject({ unchanged: 4, changed: 0, added: 0, gone: 0 });
    expect(third.journal.sorted().map(strip)).toEqual((await crawl(server)).journal.sorted().map(strip));
  });

  test('is read again where the bytes are equal and the robots header is not', async () => {
    let robots = 'all';
    const server = await webServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'x-robots-tag': robots }).end(html('Accueil'));
    });
    opened.push(server);
    const first = await crawl(server, {}, { sitemaps: false });
    robots = 'noindex';
    const second = await crawl(server, {}, { sitemaps: false }, { journal: after(first) });
    expect(second.page('/')?.content?.headerRobots).toEqual(['noindex']);
    expect(second.facts.changes).toMatchObject({ unchanged: 0, changed: 1 });
  });

  test('is fetched whole when another version of the reader stored it', async () => {
    const server = await dated(pagesOf());
    const first = await crawl(server);
    first.journal.kept.reader = 'another version';
    const second = await crawl(server, {}, {}, { journal: after(first) });
    expect(server.bodies()).toBe(8);
    expect(second.facts.changes).toBeUndefined();
  });

  test.each([true, false])('has the same counts in a crawl that was interrupted (strict: %s)', async (strict) => {
    // Letters: pages whose addresses differ by a number alone look like a trap.
    const letters = [...'abcdefghijklmnopqrst'];
    const paths = letters.flatMap((one) => letters.slice(0, 10).map((other) => `/${one}${other}`));
    // They come last, and the pages that they link to were compared before the interruption.
    const moved = letters.map((one) => `/ancien-${one}`);
    const pages: Record<string, Served> = {
      '/': { body: html('Accueil', [...paths, ...moved]) },
      ...Object.fromEntries(paths.map((path) => [path, { body: html(path), etag: `"${path}"` }])),
      ...Object.fromEntries(moved.map((path, at) => [path, { body: '', to: paths[20 + at]! }])),
    };
    const server = await dated(pages);
    const first = await crawl(server, {}, { strict });
    for (const path of paths.slice(0, 20)) delete pages[path];
    for (const path of paths.slice(90, 120)) pages[path] = { body: html(`${path} réécrite`), etag: '"2"' };
    const journal = after(first);
    let isKilled = true;
    journal.beforeCommit = (count) => {
      if (isKilled && count > 2) throw new Error('killed');
    };
    await expect(crawl(server, {}, { strict }, { journal })).rejects.toThrow('killed');
    expect(journal.pages.size).toBeGreaterThan(60);
    [isKilled, journal.resumed] = [false, true];
    const { facts } = await crawl(server, {}, { strict }, { journal });
    expect(facts.changes).toMatchObject({ unchanged: 151, changed: 30, added: 0, gone: 20 });
  });

  test('has no count of gone pages in a crawl that stopped early', async () => {
    const server = await dated(pagesOf());
    const first = await crawl(server);
    const second = await crawl(server, { maxPages: 2 }, {}, { journal: after(first) });
    expect(second.facts.changes).toMatchObject({ unchanged: 2, gone: null });
  });

  test('has no count of new pages after a crawl that left pages out', async () => {
    const server = await dated(pagesOf());
    const first = await crawl(server, { maxPages: 2 });
    const second = await crawl(server, {}, {}, { journal: after(first, true) });
    expect(second.facts.changes).toMatchObject({ unchanged: 2, added: null, gone: 0 });
  });
});

test('of the queued pages, those that an interrupted run stored are announced', async () => {
  const url = (path: string): string => `https://example.fr/${path}`;
  const journal = new MemoryJournal();
  const row = (path: string) => ({ url: url(path), depth: 0, source: 'link' as const, inSitemap: false });
  for (const [path, done] of Object.entries({ a: true, b: false, c: true }))
    journal.rows.set(url(path), { row: row(path), done });
  const foretold: string[][] = [];
  const resumed = Object.assign(journal, {
    stored: async (_url: string, soon?: () => Iterable<string>) => {
      foretold.push([...(soon?.() ?? [])]);
      return null;
    },
  });
  const known = new KnownPages(resumed, () => ['b', 'c', 'd'].map(url));
  await known.open(true);
  await known.stored(url('a'));
  await known.stored(url('b'));
  expect(foretold).toEqual([[url('c')]]);
});
