import { afterEach, describe, expect, test } from 'vitest';
import { createRenderer } from '../../../../src/io/browser/create-renderer.ts';
import { createCrawler } from '../../../../src/io/crawler/crawler.ts';
import { createGuardedFetch } from '../../../../src/io/fetch/guarded-fetch.ts';
import type { CrawlRequest } from '../../../../src/io/services/crawler.ts';
import { MemoryJournal } from '../../../support/memory-journal.ts';
import { html, sendHtml, type WebServer, webServer } from '../../../support/web-server.ts';
import { chromiumFolder, testWithChromium } from '../../../support/with-chromium.ts';

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.close()));
});

async function site(pages: Readonly<Record<string, string>>): Promise<WebServer> {
  const one = await webServer((request, response) => {
    const page = pages[request.url ?? ''];
    if (page === undefined) return void response.writeHead(404).end();
    if (request.url?.endsWith('.js'))
      return void response.writeHead(200, { 'content-type': 'text/javascript' }).end(page);
    sendHtml(response, page);
  });
  opened.push(one);
  return one;
}

async function crawl(
  server: WebServer,
  render: CrawlRequest['render'],
  { searchPath = chromiumFolder, concurrency = 4 } = {},
) {
  const fetch = createGuardedFetch({ allow: [server.pair] });
  opened.push(fetch);
  const journal = new MemoryJournal();
  const facts = await createCrawler({ fetch, parse: { workers: 1 }, renderer: createRenderer({ searchPath }) }).crawl(
    {
      url: `${server.origin}/`,
      maxPages: 100,
      maxDepth: null,
      concurrency,
      delayMs: 0,
      ignoreRobots: false,
      respectNofollow: false,
      render,
      keepText: true,
    },
    { journal },
  );
  const paths = () => journal.sorted().map(({ url }) => url.slice(server.origin.length));
  return { facts, journal, paths, page: (path: string) => journal.page(server.origin + path) };
}

const words = 'Nos bougies sont coulées à la main dans la cire de nos ruches. '.repeat(8);
/** Text and links are in the script only. */
const shell = (name: string) =>
  `<!doctype html><html lang="fr"><head><title>Chargement</title></head><body><div id="root"></div><script src="/app.js"></script><script>show('${name}')</script></body></html>`;
const application = `function show(name) {
  document.title = 'Page ' + name;
  const next = { accueil: ['/un', '/deux', '/trois'], un: ['/quatre'] }[name] ?? [];
  document.getElementById('root').innerHTML = '<main><h1>' + name + '</h1><p>${words}</p>' + next.map((href) => '<a href="' + href + '">' + href + '</a>').join(' ') + '</main>';
}`;
const spa = {
  '/': shell('accueil'),
  '/un': shell('un'),
  '/deux': shell('deux'),
  '/trois': shell('trois'),
  '/quatre': shell('quatre'),
  '/app.js': application,
};
const still = {
  '/': html('Accueil', ['/un', '/deux', '/trois'], '<script src="/menu.js"></script>'),
  '/un': html('Un', ['/'], '<script src="/menu.js"></script>'),
  '/deux': html('Deux', ['/'], '<script src="/menu.js"></script>'),
  '/trois': html('Trois', ['/']),
  '/menu.js': 'document.body.classList.add("prêt")',
};

describe('a site rendered by scripts', () => {
  testWithChromium(
    'is one empty page without a browser, and complete in modes always and auto',
    async () => {
      const server = await site(spa);
      expect((await crawl(server, 'never')).paths()).toEqual(['/']);
      for (const mode of ['always', 'auto'] as const) {
        const { paths, page, facts } = await crawl(server, mode);
        expect(paths()).toEqual(['/', '/deux', '/quatre', '/trois', '/un']);
        expect(facts).toMatchObject({ complete: true, incompleteReasons: [] });
        expect(page('/un')).toMatchObject({
          content: { title: 'Page un', doctype: 'html' },
          rendering: {
            used: true,
            error: null,
            redirect: null,
            difference: { staticLinks: 0, renderedLinks: 1, material: true },
          },
        });
      }
    },
    90_000,
  );

  testWithChromium(
    'a file of all pages is fetched once',
    async () => {
      const server = await site(spa);
      await crawl(server, 'always');
      expect(server.asked.filter((path) => path === '/app.js')).toHaveLength(1);
      expect(server.asked.filter((path) => path === '/un')).toHaveLength(1);
    },
    60_000,
  );
});

describe('a site rendered by its server', () => {
  testWithChromium(
    'auto renders one page of each template with scripts and keeps the served document',
    async () => {
      const server = await site(still);
      const { journal, page } = await crawl(server, 'auto');
      const tried = journal.sorted().filter(({ rendering }) => rendering !== undefined);
      expect(tried.map(({ url }) => url.slice(server.origin.length))).toEqual(['/', '/un']);
      expect(page('/un')?.rendering).toMatchObject({ used: false, error: null, difference: { material: false } });
      expect(page('/un')?.rendering?.screen?.targets).toBe(1);
    },
    60_000,
  );
});

testWithChromium(
  'a redirect by script is followed like a refresh, and its page keeps the served document',
  async () => {
    const server = await site({
      '/': `<!doctype html><html><head><title>Départ</title><script>location.replace('/arrivee')</script></head><body><p>texte servi</p></body></html>`,
      '/arrivee': html('Arrivée'),
    });
    const { paths, page } = await crawl(server, 'always');
    expect(paths()).toEqual(['/', '/arrivee']);
    expect(page('/')).toMatchObject({
      content: { title: 'Départ' },
      rendering: { used: false, redirect: `${server.origin}/arrivee` },
    });
  },
  60_000,
);

testWithChromium(
  'a page that the browser cannot render keeps the served document, and the crawl reports it',
  async () => {
    const server = await site({ '/': html('Boucle', ['/a'], '<script>for (;;);</script>'), '/a': html('A') });
    const fetch = createGuardedFetch({ allow: [server.pair] });
    opened.push(fetch);
    const journal = new MemoryJournal();
    const renderer = createRenderer({ searchPath: chromiumFolder, limits: { page: 8_000 } });
    const facts = await createCrawler({ fetch, parse: { workers: 1 }, renderer }).crawl(
      {
        url: `${server.origin}/`,
        maxPages: 9,
        maxDepth: null,
        concurrency: 1,
        delayMs: 0,
        ignoreRobots: false,
        respectNofollow: false,
        render: 'always',
        keepText: true,
      },
      { journal },
    );
    expect(journal.page(`${server.origin}/`)).toMatchObject({
      content: { title: 'Boucle' },
      rendering: { used: false, error: 'render-timeout' },
    });
    expect(facts.incompleteReasons).toEqual([{ code: 'not-rendered', count: 1, examples: [`${server.origin}/`] }]);
    expect(journal.pages.size).toBe(2);
  },
  60_000,
);

testWithChromium(
  'an interrupted page is left for the resumed crawl, not stored incomplete',
  async () => {
    const server = await site({ '/': html('Attente', ['/a'], '<script>fetch("/rien.js"); for (;;);</script>') });
    const fetch = createGuardedFetch({ allow: [server.pair] });
    opened.push(fetch);
    const journal = new MemoryJournal();
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 2_500);
    const before = performance.now();
    const facts = await createCrawler({
      fetch,
      parse: { workers: 1 },
      renderer: createRenderer({ searchPath: chromiumFolder }),
    }).crawl(
      {
        url: `${server.origin}/`,
        maxPages: 9,
        maxDepth: null,
        concurrency: 1,
        delayMs: 0,
        ignoreRobots: false,
        respectNofollow: false,
        render: 'always',
        keepText: true,
      },
      { journal, signal: stop.signal },
    );
    expect(performance.now() - before).toBeLessThan(20_000);
    expect(journal.pages.size).toBe(0);
    expect(facts.complete).toBe(false);
  },
  60_000,
);

test('without Chromium the error explains how to install it', async () => {
  const server = await site(still);
  const refusal = await crawl(server, 'auto', { searchPath: '/nowhere' }).catch((error: unknown) => error);
  expect(refusal).toMatchObject({ code: 'program-missing' });
  expect((refusal as { detail: { fr: string } }).detail.fr).toContain('apt-get install chromium');
  expect(server.asked).toEqual([]);
});

testWithChromium(
  'the records do not depend on the order of the responses',
  async () => {
    const server = await site({
      ...still,
      ...Object.fromEntries(['/cinq', '/six'].map((path) => [path, shell(path.slice(1))])),
    });
    const mixed = await site({
      ...spa,
      '/': html('Accueil', ['/un', '/deux', '/trois', '/quatre'], '<script src="/app.js"></script>'),
    });
    for (const one of [server, mixed]) {
      const runs = await Promise.all([1, 4].map((concurrency) => crawl(one, 'auto', { concurrency })));
      const [first, second] = runs.map(({ journal }) =>
        journal.sorted().map((record) => ({ ...record, responseMs: null })),
      );
      expect(second).toEqual(first);
    }
  },
  120_000,
);
