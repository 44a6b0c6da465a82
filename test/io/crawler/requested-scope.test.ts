import { afterEach, expect, test } from 'vitest';
import type { CrawlScope } from '../../../src/core/pages/crawl-scope.ts';
import { closeSites, crawl, site } from '../../support/crawl-site.ts';
import { html } from '../../support/web-server.ts';

afterEach(closeSites);

const whole: CrawlScope = { include: [], exclude: [], only: null };
const shop = {
  '/': html('Home', ['/blog/', '/tag/a', '/shop/tea']),
  '/blog/': html('Blog', ['/blog/one', '/tag/b', '/shop/tea']),
  '/blog/one': html('One', ['/', '/tag/a']),
  '/tag/a': html('Tag a'),
  '/tag/b': html('Tag b'),
  '/shop/tea': html('Tea'),
};

test('an excluded address is not requested, and the crawl says that it is not whole', async () => {
  const server = await site(shop);
  const { facts, paths } = await crawl(server, { scope: { ...whole, exclude: ['/tag/**'] } });
  expect(paths()).toEqual(['/', '/blog/', '/blog/one', '/shop/tea']);
  expect(server.asked.filter((path) => path.startsWith('/tag'))).toEqual([]);
  expect(facts.incompleteReasons).toEqual([
    { code: 'scope', count: 2, examples: [`${server.origin}/tag/a`, `${server.origin}/tag/b`] },
  ]);
});

test('with included patterns only the start page and what they match are read', async () => {
  const { paths, facts } = await crawl(await site(shop), { scope: { ...whole, include: ['/blog/**'] } });
  expect(paths()).toEqual(['/', '/blog/', '/blog/one']);
  expect(facts.complete).toBe(false);
});

test('a pattern that leaves nothing out leaves the crawl complete', async () => {
  const { facts } = await crawl(await site(shop), { scope: { ...whole, exclude: ['/nothing'] } });
  expect(facts.complete).toBe(true);
});

test('the page that the start page redirects to is read whatever the patterns', async () => {
  const server = await site({
    ...shop,
    '/': { status: 302, headers: { location: '/fr' } },
    '/fr': html('Fr', ['/blog/']),
  });
  const { paths } = await crawl(server, { scope: { ...whole, include: ['/blog/**'] } });
  expect(paths()).toEqual(['/', '/blog/', '/blog/one', '/fr']);
});

test('a redirect out of the scope is recorded with its target, which is not requested', async () => {
  const server = await site({ ...shop, '/blog/one': { status: 301, headers: { location: '/tag/a' } } });
  const { page } = await crawl(server, { scope: { ...whole, exclude: ['/tag/**'] } });
  expect(page('/blog/one')).toMatchObject({ status: 301, error: null, redirectTo: `${server.origin}/tag/a` });
  expect(server.asked).not.toContain('/tag/a');
});

test('of a list only its addresses are requested, the start page not among them', async () => {
  const server = await site({ ...shop, '/gone': { status: 410 } });
  const listed = ['/blog/one', '/shop/tea', '/gone'].map((path) => server.origin + path);
  const scope: CrawlScope = { ...whole, only: 'list', listed: { count: 3, digest: 'd' } };
  const { paths, facts } = await crawl(server, { scope }, {}, { listed });
  expect(paths()).toEqual(['/blog/one', '/gone', '/shop/tea']);
  expect(server.asked).not.toContain('/');
  expect(facts.incompleteReasons).toEqual([{ code: 'list', count: 3, examples: [`${server.origin}/`] }]);
});

test('a list without any page is read to its end', async () => {
  const server = await site({ '/old': { status: 301, headers: { location: '/new' } } });
  const scope: CrawlScope = { ...whole, only: 'list', listed: { count: 2, digest: 'd' } };
  const { page } = await crawl(server, { scope }, {}, { listed: [`${server.origin}/old`, `${server.origin}/gone`] });
  expect(page('/old')?.redirectTo).toBe(`${server.origin}/new`);
  expect(page('/gone')?.status).toBe(404);
});

test('with sitemaps only, links to other addresses are not followed', async () => {
  const urls = ['/blog/one', '/shop/tea'];
  const pages = { ...shop };
  const server = await site(pages);
  const loc = urls.map((path) => `<url><loc>${server.origin}${path}</loc></url>`).join('');
  Object.assign(pages, {
    '/sitemap.xml': `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${loc}</urlset>`,
  });
  const { paths, facts } = await crawl(server, { scope: { ...whole, only: 'sitemaps' } });
  expect(paths()).toEqual(['/', '/blog/one', '/shop/tea']);
  expect(facts.incompleteReasons.map(({ code, count }) => [code, count])).toEqual([['sitemap-only', 2]]);
});

test('the redirects of a list are followed to their end', async () => {
  const server = await site({
    '/': html('Home', ['/new']),
    '/old': { status: 301, headers: { location: '/older' } },
    '/older': { status: 301, headers: { location: '/new' } },
    '/new': html('New', ['/']),
  });
  const scope: CrawlScope = { ...whole, only: 'list', listed: { count: 1, digest: 'd' } };
  const { page } = await crawl(server, { scope }, {}, { listed: [`${server.origin}/old`] });
  expect(page('/old')).toMatchObject({
    redirectTo: `${server.origin}/new`,
    redirectHops: 2,
  });
});

test('patterns that match no address are reported', async () => {
  const { facts } = await crawl(await site(shop), { scope: { ...whole, include: ['/nowhere/**'] } });
  expect(facts.incompleteReasons.map(({ code }) => code)).toContain('include-nothing');
});
