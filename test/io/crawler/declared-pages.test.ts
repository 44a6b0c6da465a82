import { afterEach, expect, test } from '@jest/globals';
import { closeSites, crawl, opened } from '../../support/crawl-site.ts';
import { MemoryJournal } from '../../support/memory-journal.ts';
import { html, sendHtml, webServer } from '../../support/web-server.ts';

afterEach(closeSites);

test('an interrupted crawl does not read the sitemaps again', async () => {
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
