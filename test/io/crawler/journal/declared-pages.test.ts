import { afterEach, expect, test } from 'vitest';
import { closeSites, crawl, opened } from '../../../support/crawl-site.ts';
import { MemoryJournal } from '../../../support/memory-journal.ts';
import { html, sendHtml, webServer } from '../../../support/web-server.ts';

afterEach(closeSites);

test('a resumed crawl does not fetch the sitemaps again', async () => {
  const server = await webServer((request, response) => {
    if (request.url === '/sitemap.xml')
      return void response.end(`<urlset><url><loc>${server.origin}/orpheline</loc></url></urlset>`);
    sendHtml(response, html(request.url ?? '', request.url === '/' ? ['/a'] : []));
  });
  opened.push(server);
  const journal = new MemoryJournal();
  const stop = new AbortController();
  await crawl(server, {}, {}, { journal, signal: stop.signal, onPage: () => stop.abort() });
  journal.resumed = true;
  const { facts, page } = await crawl(server, {}, {}, { journal });
  expect(server.asked.filter((path) => path === '/sitemap.xml')).toHaveLength(1);
  expect(facts.sitemaps).toMatchObject([{ kind: 'urlset', urls: 1 }]);
  expect(page('/orpheline')).toMatchObject({ source: 'sitemap', inSitemap: true, status: 200 });
});

test('a crawl with unread sitemaps is not complete, also when it is resumed', async () => {
  const server = await webServer((request, response) => {
    if (request.url === '/sitemap.xml') {
      const files = Array.from({ length: 501 }, (_, at) => `<sitemap><loc>${server.origin}/${at}.xml</loc></sitemap>`);
      return void response.end(`<sitemapindex>${files.join('')}</sitemapindex>`);
    }
    if (request.url?.endsWith('.xml')) return void response.end('<urlset></urlset>');
    sendHtml(response, html(request.url ?? '', request.url === '/' ? ['/a'] : []));
  });
  opened.push(server);
  const journal = new MemoryJournal();
  const stop = new AbortController();
  await crawl(server, {}, {}, { journal, signal: stop.signal, onPage: () => stop.abort() });
  journal.resumed = true;
  const { facts } = await crawl(server, {}, {}, { journal });
  expect(facts.complete).toBe(false);
  expect(facts.incompleteReasons).toEqual([{ code: 'sitemaps', count: 2, examples: [`${server.origin}/499.xml`] }]);
});
