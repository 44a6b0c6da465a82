import { expect, test } from 'vitest';
import { readSitemaps } from '../../../../src/io/crawler/sitemaps/read-sitemaps.ts';
import type { FetchOutcome } from '../../../../src/io/services/guarded-fetch.ts';

const root = 'https://example.fr';
const urlset = (...paths: string[]) =>
  `<urlset>${paths.map((path) => `<url><loc>${path.startsWith('http') ? path : root + path}</loc></url>`).join('')}</urlset>`;
const index = (...paths: string[]) =>
  `<sitemapindex>${paths.map((path) => `<sitemap><loc>${root}${path}</loc></sitemap>`).join('')}</sitemapindex>`;

async function read(files: Readonly<Record<string, string>>, declared: readonly string[] = []) {
  const asked: string[] = [];
  const result = await readSitemaps({
    declared: declared.map((path) => root + path),
    fallback: `${root}/sitemap.xml`,
    scope: (url) => url.startsWith(`${root}/`),
    fetch: async ({ url }): Promise<FetchOutcome> => {
      asked.push(url.slice(root.length));
      const body = files[url.slice(root.length)];
      const base = { url, error: null, reason: null, headers: {}, location: null, responseMs: 1, flags: [] };
      return { ...base, status: body === undefined ? 404 : 200, body: new Uint8Array(Buffer.from(body ?? '')) };
    },
    stopped: () => false,
    onFile: () => {},
  });
  return {
    asked,
    facts: result.facts,
    unread: result.unread,
    urls: [...result.urls.values()].map((url) => url.slice(root.length)),
  };
}

test('/sitemap.xml is tried when robots.txt declares none, and its absence is not reported', async () => {
  expect(await read({})).toEqual({ asked: ['/sitemap.xml'], facts: [], unread: 0, urls: [] });
});

test('a declared sitemap that is missing is reported', async () => {
  const { facts } = await read({}, ['/plan.xml']);
  expect(facts[0]).toMatchObject({ status: 404, kind: 'unknown', issues: ['http-404'] });
});

test('an index is read one level deep; an index inside is reported and not read', async () => {
  const { asked, facts, urls } = await read({
    '/sitemap.xml': index('/1.xml', '/2.xml', '/sitemap.xml'),
    '/1.xml': urlset('/a', '/b#part', '/a'),
    '/2.xml': index('/3.xml'),
  });
  expect(asked).toEqual(['/sitemap.xml', '/1.xml', '/2.xml']);
  expect(urls).toEqual(['/a', '/b']);
  expect(facts.map(({ issues }) => issues)).toEqual([[], [], ['nested-index']]);
});

test('entries of other hosts are reported and not crawled', async () => {
  const { facts, urls } = await read({ '/sitemap.xml': urlset('/a', 'http://127.0.0.1/admin') });
  expect(urls).toEqual(['/a']);
  expect(facts[0]).toMatchObject({ foreign: ['http://127.0.0.1/admin'], issues: ['foreign-urls'] });
});

test('dates and distinct dates are counted', async () => {
  const dated = `<urlset><url><loc>${root}/a</loc><lastmod>2026-01-01</lastmod></url><url><loc>${root}/b</loc><lastmod>2026-01-01</lastmod></url></urlset>`;
  const { facts } = await read({ '/sitemap.xml': dated });
  expect(facts[0]).toMatchObject({ urls: 2, lastmods: 2, distinctLastmods: 1 });
});

test('of six hundred files five hundred are read and the others counted', async () => {
  const names = Array.from({ length: 600 }, (_, at) => `/${at}.xml`);
  const { asked, facts, unread } = await read({
    '/sitemap.xml': index(...names),
    ...Object.fromEntries(names.map((name) => [name, urlset(`/page${name}`)])),
  });
  expect([asked.length, unread]).toEqual([500, 101]);
  expect(facts.at(-1)).toMatchObject({ url: `${root}/499.xml`, issues: ['too-many-files'] });
});

test('/sitemap.xml is read too when what robots.txt announces lists no page of the site', async () => {
  const own = { '/sitemap.xml': urlset('/a') };
  expect((await read(own, ['/gone.xml'])).urls).toEqual(['/a']);
  expect((await read({ ...own, '/other.xml': urlset('http://127.0.0.1/b') }, ['/other.xml'])).urls).toEqual(['/a']);
  expect((await read({ ...own, '/plan.xml': urlset('/c') }, ['/plan.xml'])).asked).toEqual(['/plan.xml']);
});
