import { afterEach, expect, test } from 'vitest';
import { ProbeTargets } from '../../../src/core/pages/probe-targets.ts';
import { siteScope } from '../../../src/core/values/url.ts';
import { createCrawler } from '../../../src/io/crawler/crawler.ts';
import { createGuardedFetch } from '../../../src/io/fetch/guarded-fetch.ts';
import type { CrawlRequest } from '../../../src/io/services/crawler.ts';
import type { ProgressEvent, RunContext } from '../../../src/operations/operation.ts';
import { probePages } from '../../../src/operations/sites/probe-pages.ts';
import { MemoryJournal } from '../../support/memory-journal.ts';
import { html, sendHtml, webServer } from '../../support/web-server.ts';

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.close()));
});

async function probed(probe: 'none' | 'internal' | 'all') {
  const elsewhere = await webServer((_, response) => void response.writeHead(410).end());
  const site = await webServer((request, response) => {
    if (request.url === '/')
      return sendHtml(response, `${html('Accueil', [`${elsewhere.origin}/mort`])}<img src="/absente.png">`);
    response.writeHead(404).end();
  });
  const fetch = createGuardedFetch({ allow: [site.pair, elsewhere.pair] });
  opened.push(elsewhere, site, fetch);
  const crawler = createCrawler({ fetch, sitemaps: false, parse: { workers: 1 } });
  const request: CrawlRequest = {
    url: `${site.origin}/`,
    maxPages: 9,
    maxDepth: null,
    concurrency: 2,
    delayMs: 0,
    ignoreRobots: false,
    respectNofollow: false,
    render: 'never',
    keepText: true,
  };
  const journal = new MemoryJournal();
  await crawler.crawl(request, { journal });
  const events: ProgressEvent[] = [];
  const targets = new ProbeTargets(siteScope(request.url));
  for (const page of journal.sorted()) targets.add(page);
  const context: RunContext = {
    locale: 'fr',
    signal: new AbortController().signal,
    typedByPerson: true,
    workspace: 'local',
    progress: (event) => void events.push(event),
  };
  const input = { probe, maxProbes: 10 };
  const found = await probePages(targets.list(), { input, request, services: { crawler }, context });
  const answers = found.map(({ url, status }) => [new URL(url).pathname, status]);
  return { answers: answers.sort((a, b) => (String(a) < String(b) ? -1 : 1)), asked: elsewhere.asked, events };
}

test('images of the site and external links are requested once, after the pages', async () => {
  const { answers, asked, events } = await probed('all');
  expect(answers).toEqual([
    ['/absente.png', 404],
    ['/mort', 410],
  ]);
  expect(asked).toEqual(['/mort']);
  expect(events.at(-1)).toEqual({ phase: 'probes', done: 2, total: 2, unit: 'address' });
});

test('internal requests only the site, none requests nothing', async () => {
  const internal = await probed('internal');
  expect(internal.answers).toEqual([['/absente.png', 404]]);
  expect(internal.asked).toEqual([]);
  expect((await probed('none')).answers).toEqual([]);
});
