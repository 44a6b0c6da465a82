import { afterEach, describe, expect, test } from 'vitest';
import type { PageRecord } from '../../../src/core/pages/page.ts';
import { Failure } from '../../../src/core/values/failure.ts';
import { createCrawler } from '../../../src/io/crawler/crawler.ts';
import { createGuardedFetch } from '../../../src/io/fetch/guarded-fetch.ts';
import type { CrawlProgress } from '../../../src/io/services/crawler.ts';
import { closeSites, crawl, opened, type SitePage, site } from '../../support/crawl-site.ts';
import { MemoryJournal } from '../../support/memory-journal.ts';
import { html, sendHtml, webServer } from '../../support/web-server.ts';

afterEach(closeSites);

async function failure(run: Promise<unknown>): Promise<string> {
  const error = await run.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof Failure ? error.code : String(error);
}

describe('what the crawler fetches', () => {
  test('fetches every linked page once, and records redirects as separate URLs', async () => {
    const server = await site({
      '/': html('Accueil', ['/a', '/vieux', '/a#suite', 'https://ailleurs.example.com/', 'mailto:a@b.fr']),
      '/a': html('A', ['/', '/b']),
      '/b': html('B'),
      '/vieux': { status: 301, headers: { location: '/moyen' } },
      '/moyen': { status: 302, headers: { location: '/neuf' } },
      '/neuf': html('Neuf'),
    });
    const { facts, page, paths } = await crawl(server);
    expect(paths()).toEqual(['/', '/a', '/b', '/moyen', '/neuf', '/vieux']);
    expect(server.asked.filter((path) => !path.endsWith('.txt') && !path.endsWith('.xml')).sort()).toEqual(paths());
    expect(page('/vieux')).toMatchObject({
      status: 301,
      redirectNext: `${server.origin}/moyen`,
      redirectTo: `${server.origin}/neuf`,
      redirectHops: 2,
      error: null,
    });
    expect(page('/neuf')).toMatchObject({ status: 200, content: { title: 'Neuf' } });
    expect(facts).toMatchObject({ complete: true, incompleteReasons: [], robots: { state: 'missing', status: 404 } });
  });

  test('imported URLs are fetched last, within the site and the rules of robots.txt', async () => {
    const server = await site({
      '/': html('Accueil', ['/a']),
      '/a': html('A'),
      '/perdue': html('Perdue', ['/loin']),
      '/loin': html('Loin'),
      '/prive/x': html('Privée'),
      '/robots.txt': { body: 'User-agent: *\nDisallow: /prive/\n', headers: { 'content-type': 'text/plain' } },
    });
    const known = ['/perdue', '/a', '/prive/x'].map((path) => server.origin + path);
    const { facts, page, paths } = await crawl(server, {}, {}, { known: [...known, 'https://ailleurs.example/x'] });
    expect(paths()).toEqual(['/', '/a', '/loin', '/perdue']);
    expect([page('/perdue')?.source, page('/a')?.source, page('/loin')?.source]).toEqual(['import', 'link', 'link']);
    expect(facts.complete).toBe(true);
  });

  test('depth counts clicks, and redirects do not count', async () => {
    const server = await site({
      '/': html('x', ['/loin', '/r']),
      '/r': { status: 301, headers: { location: '/cible' } },
      '/cible': html('c', ['/d']),
      '/loin': html('l', ['/e']),
      '/e': html('e', ['/d', '/f']),
      '/d': html('d'),
      '/f': html('f'),
    });
    const { journal } = await crawl(server);
    const depths = Object.fromEntries(
      [...journal.rows.values()].map(({ row }) => [row.url.slice(server.origin.length), row.depth]),
    );
    expect(depths).toEqual({ '/': 0, '/loin': 1, '/r': 1, '/cible': 1, '/e': 2, '/d': 2, '/f': 3 });
  });

  test('a refresh is followed like a click, a canonical is fetched last', async () => {
    const server = await site({
      '/': html('x', ['/r']),
      '/r': html(
        'r',
        [],
        '<meta http-equiv="refresh" content="0; url=/cible"><link rel="canonical" href="/canonique">',
      ),
      '/cible': html('c'),
      '/canonique': html('k'),
    });
    const { paths, journal } = await crawl(server);
    expect(paths()).toEqual(['/', '/canonique', '/cible', '/r']);
    expect(journal.rows.get(`${server.origin}/cible`)?.row.depth).toBe(2);
    expect(server.asked.at(-1)).toBe('/canonique');
  });

  test('a redirect loop is reported as a loop', async () => {
    const server = await site({
      '/': html('x', ['/l1', '/soi']),
      '/l1': { status: 302, headers: { location: '/l2' } },
      '/l2': { status: 302, headers: { location: '/l1' } },
      '/soi': { status: 302, headers: { location: '/soi' } },
    });
    const { page } = await crawl(server);
    for (const path of ['/l1', '/l2', '/soi'])
      expect(page(path)).toMatchObject({ status: 302, error: 'loop', redirectTo: null });
  });

  test('an endless chain of redirects stops after 20 hops', async () => {
    const server = await webServer((request, response) => {
      if (request.url === '/') return sendHtml(response, html('x', ['/hop/1']));
      const hop = Number(request.url?.split('/')[2]);
      if (!hop) return void response.writeHead(404).end();
      response.writeHead(302, { location: `/hop/${hop + 1}` }).end();
    });
    opened.push(server);
    const { page } = await crawl(server);
    expect(page('/hop/1')).toMatchObject({ error: 'too-many-redirects' });
    expect(server.asked.filter((path) => path.startsWith('/hop')).length).toBe(21);
  });

  test('responses that are not HTML, missing or broken are recorded as such', async () => {
    const server = await site({
      '/': html('x', ['/doc.pdf', '/absent', '/panne']),
      '/doc.pdf': { headers: { 'content-type': 'application/pdf' }, body: '%PDF-1.4' },
      '/panne': { status: 500 },
    });
    const { page } = await crawl(server);
    expect(page('/doc.pdf')).toMatchObject({
      status: 200,
      error: 'not-html',
      contentType: 'application/pdf',
      content: null,
    });
    expect(page('/absent')).toMatchObject({ status: 404, error: null });
    expect(page('/panne')).toMatchObject({ status: 500, error: null });
  });
});

describe('crawl policies', () => {
  const pages = {
    '/robots.txt': { headers: { 'content-type': 'text/plain' }, body: 'User-agent: *\nDisallow: /prive\n' },
    '/': '<title>x</title><a href="/prive">p</a><a rel="nofollow" href="/nf">n</a><a href="/a">a</a>',
    '/prive': html('p'),
    '/nf': html('n'),
    '/a': html('a'),
  };
  test('robots.txt is obeyed and reported', async () => {
    const server = await site(pages);
    const { facts, page } = await crawl(server);
    expect(page('/prive')).toMatchObject({ status: null, error: 'robots' });
    expect(server.asked).not.toContain('/prive');
    expect(facts).toMatchObject({
      complete: false,
      robots: { state: 'read' },
      incompleteReasons: [{ code: 'robots', count: 1 }],
    });
  });
  test('robots.txt is ignored on request, and reported as ignored', async () => {
    const { facts, page } = await crawl(await site(pages), { ignoreRobots: true });
    expect(page('/prive')).toMatchObject({ status: 200 });
    expect(facts.robots.state).toBe('ignored');
  });
  test('nofollow links are followed unless nofollow is respected', async () => {
    expect((await crawl(await site(pages))).paths()).toContain('/nf');
    expect((await crawl(await site(pages), { respectNofollow: true })).paths()).not.toContain('/nf');
  });
  test('requests respect the delay', async () => {
    const start = performance.now();
    const times: number[] = [];
    const server = await webServer((request, response) => {
      if (request.url?.startsWith('/p') || request.url === '/') times.push(performance.now());
      sendHtml(response, html('x', ['/p1', '/p2', '/p3']));
    });
    opened.push(server);
    await crawl(server, { delayMs: 80 }, { sitemaps: false });
    // From the start, not between two: a request that a busy machine sees late brings the next one no closer.
    expect(times).toHaveLength(4);
    for (const [turn, time] of times.entries()) expect(time - start).toBeGreaterThan(turn * 80 - 2);
  });
});

describe('sitemaps', () => {
  const entry = (url: string) => `<url><loc>${url}</loc></url>`;
  test('URLs that only a sitemap lists are fetched last as such; linked ones are marked as listed', async () => {
    const server = await webServer((request, response) => {
      if (request.url === '/robots.txt') return void response.end(`Sitemap: ${server.origin}/plan.xml\n`);
      if (request.url === '/plan.xml')
        return void response.end(
          `<urlset>${entry(`${server.origin}/a`)}${entry(`${server.origin}/orpheline`)}${entry('https://ailleurs.fr/')}</urlset>`,
        );
      sendHtml(response, html(request.url ?? '', request.url === '/' ? ['/a'] : []));
    });
    opened.push(server);
    const { facts, page } = await crawl(server);
    expect(page('/a')).toMatchObject({ source: 'link', inSitemap: true });
    expect(page('/orpheline')).toMatchObject({ source: 'sitemap', inSitemap: true, status: 200 });
    expect(page('/')).toMatchObject({ source: 'seed', inSitemap: false });
    expect(server.asked.at(-1)).toBe('/orpheline');
    expect(facts.sitemaps).toMatchObject([{ kind: 'urlset', urls: 3, foreign: ['https://ailleurs.fr/'] }]);
  });
});

test('URLs that only a sitemap lists are reported as missing when the limit comes first', async () => {
  const server = await webServer((request, response) => {
    if (request.url === '/robots.txt') return void response.writeHead(404).end();
    if (request.url === '/sitemap.xml') {
      return void response.end(`<urlset><url><loc>${server.origin}/orpheline</loc></url></urlset>`);
    }
    sendHtml(response, html(request.url ?? '', request.url === '/' ? ['/a'] : []));
  });
  opened.push(server);
  const { facts } = await crawl(server, { maxPages: 2 });
  expect(facts).toMatchObject({ complete: false, incompleteReasons: [{ code: 'max-pages', count: 1 }] });
});

test('the crawler handles no interrupt signal', async () => {
  let during = -1;
  const before = process.listenerCount('SIGINT');
  const server = await site({ '/': html('x', ['/a']), '/a': html('a') });
  await crawl(server, {}, {}, { onPage: () => (during = process.listenerCount('SIGINT')) });
  expect(during).toBe(before);
});

describe('limits', () => {
  const chain = Object.fromEntries(
    Array.from({ length: 30 }, (_, index) => [
      index === 0 ? '/' : `/${index}`,
      html(`page ${index}`, [`/${2 * index + 1}`, `/${2 * index + 2}`]),
    ]),
  );
  test('stop at the number of pages', async () => {
    const { facts, paths } = await crawl(await site(chain), { maxPages: 10 });
    expect(paths().length).toBe(10);
    expect(facts).toMatchObject({ complete: false, incompleteReasons: [{ code: 'max-pages' }] });
  });
  test('count no redirect, up to as many as the limit', async () => {
    const moved = Object.fromEntries(
      ['/a', '/b', '/c'].map((path) => [path, { status: 301, headers: { location: `${path}/` } }]),
    );
    const shown = Object.fromEntries(['/a/', '/b/', '/c/'].map((path) => [path, html(path)]));
    const server = await site({ '/': html('x', ['/a', '/b', '/c']), ...moved, ...shown });
    const read = async (maxPages: number) => {
      const { page } = await crawl(server, { maxPages });
      return Object.keys(shown).filter((path) => page(path)?.content != null);
    };
    expect(await read(3)).toEqual(['/a/', '/b/']);
    expect(await read(4)).toEqual(['/a/', '/b/', '/c/']);
  });
  test('stop a site of nothing but redirects', async () => {
    const moved = Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [
        `/${at}`,
        { status: 301, headers: { location: 'https://other.example/' } },
      ]),
    );
    const server = await site({ '/': html('x', Object.keys(moved)), ...moved });
    expect((await crawl(server, { maxPages: 5 })).paths().length).toBe(10);
  });
  test('fetch the same pages whatever the order of the responses', async () => {
    const runs = [];
    for (const seed of [1, 7]) {
      const shuffled = Object.fromEntries(
        Object.entries(chain).map(([path, body], index) => [path, { body, wait: (index * seed * 7919) % 23 }]),
      );
      runs.push((await crawl(await site(shuffled), { maxPages: 13, concurrency: 8 })).paths());
    }
    expect(runs[1]).toEqual(runs[0]);
  });
  test('stop at the depth', async () => {
    const { facts, paths } = await crawl(await site(chain), { maxDepth: 2 });
    expect(paths()).toEqual(['/', '/1', '/2', '/3', '/4', '/5', '/6']);
    expect(facts.incompleteReasons).toMatchObject([{ code: 'max-depth', count: 8 }]);
  });
  test('count an address beyond the depth once, however many pages link to it', async () => {
    const pages = { '/': html('a', ['/a', '/b']), '/a': html('b', ['/deep']), '/b': html('c', ['/deep']) };
    const { facts } = await crawl(await site(pages), { maxDepth: 1 });
    expect(facts.incompleteReasons).toMatchObject([{ code: 'max-depth', count: 1 }]);
  });
  test('remove the parameters that the request names from links, redirects and records', async () => {
    const pages = {
      '/': html('Accueil', ['/a?sid=1&b=2', '/a?b=2&utm_source=x', '/c?sid=9']),
      '/a?b=2': html('A', ['/?sid=2']),
      '/c': html('C', ['/']),
    };
    const { journal, paths } = await crawl(await site(pages), { stripParameters: ['sid', 'utm_*'] });
    expect(paths()).toEqual(['/', '/a?b=2', '/c']);
    const home = [...journal.pages.values()].find(({ url }) => new URL(url).pathname === '/')!;
    expect(home.links.map(({ to, href }) => [new URL(to).search, href])).toContainEqual(['?b=2', '/a?sid=1&b=2']);
  });
  test('close traps and report their pages', async () => {
    const server = await webServer((request, response) => {
      const month = Number(request.url?.split('/')[2] ?? 0);
      sendHtml(response, html(`Agenda ${month}`, [`/agenda/${month + 1}`, '/rel/a/a/a/']));
    });
    opened.push(server);
    const { facts, journal } = await crawl(server, {}, { sitemaps: false });
    expect(facts.traps.map(({ rule }) => rule).sort()).toEqual(['circle', 'template']);
    expect(journal.pages.size).toBeLessThan(110);
    expect([...journal.pages.values()].filter(({ error }) => error === 'trap').length).toBe(1);
  });
  test('report the 404 after the last page of a list as an answer and no trap', async () => {
    const articles = Object.fromEntries(
      Array.from({ length: 60 }, (_, at) => [`/${'abcdefghij'[at % 10]}-${at}`, html(`Texte ${at}`, [])]),
    );
    const lists = Object.fromEntries(
      [2, 3, 4, 5, 6].map((page) => [`/page/${page}/`, html(`Page ${page}`, [`/page/${page + 1}/`])]),
    );
    const start = html('Accueil', [...Object.keys(articles), '/page/2/']);
    const { facts, journal, paths } = await crawl(await site({ '/': start, ...articles, ...lists }));
    expect(paths()).toContain('/page/6/');
    const end = [...journal.pages.values()].find(({ url }) => url.endsWith('/page/7/'));
    expect(end).toMatchObject({ status: 404, error: null });
    expect(facts.complete).toBe(true);
  });
});

describe('a seed that gives no page', () => {
  test('a private address that is not allowed is unsafe, whether a server answers or not', async () => {
    const server = await site({ '/': html('x') });
    const fetch = createGuardedFetch();
    opened.push(fetch);
    const request = {
      url: `${server.origin}/`,
      maxPages: 1,
      maxDepth: null,
      concurrency: 1,
      delayMs: 0,
      ignoreRobots: true,
      respectNofollow: false,
      render: 'never',
      keepText: false,
    } as const;
    expect(await failure(createCrawler({ fetch }).crawl(request, { journal: new MemoryJournal() }))).toBe('unsafe-url');
    expect(
      await failure(
        createCrawler({ fetch }).crawl({ ...request, url: 'file:///etc/passwd' }, { journal: new MemoryJournal() }),
      ),
    ).toBe('unsafe-url');
    expect(server.asked).toEqual([]);
  });
  test.each<[string, Record<string, SitePage>, string]>([
    ['robots.txt forbids it', { '/robots.txt': { body: 'User-agent: *\nDisallow: /\n' }, '/': 'x' }, 'robots-refused'],
    ['robots.txt answers 500', { '/robots.txt': { status: 500 }, '/': 'x' }, 'robots-refused'],
    ['it is an image', { '/': { headers: { 'content-type': 'image/png' } } }, 'not-html'],
    ['it is missing', {}, 'site-unreachable'],
    [
      'it redirects to another site',
      { '/': { status: 301, headers: { location: 'https://ailleurs.example.com/' } } },
      'site-unreachable',
    ],
    ['it redirects to itself', { '/': { status: 301, headers: { location: '/' } } }, 'site-unreachable'],
  ])('%s', async (_what, pages, code) => {
    expect(await failure(crawl(await site(pages)))).toBe(code);
  });
  test.each([
    [401, 'demande un mot de passe : écrivez user et password', 'asks for a password: write user and password'],
    [403, 'autorisez MaillageBot', 'allow MaillageBot'],
    [404, 'vérifiez l’adresse', 'check the address'],
    [429, 'trop de demandes', 'too many requests'],
    [500, 'en panne', 'is down'],
  ])('the error for status %i explains what to do', async (status, fr, en) => {
    const server = await site({ '/': { status, headers: { 'retry-after': '0' } } });
    const error = (await crawl(server).catch((thrown: unknown) => thrown)) as Failure;
    expect(error.detail.fr).toContain(`(HTTP ${status})`);
    expect(error.detail.fr).toContain(fr);
    expect(error.detail.en).toContain(en);
  });
  test.each([
    [401, 'refuse les identifiants donnés', 'rejects the credentials given'],
    [403, 'malgré les identifiants', 'despite the credentials'],
  ])('the error for status %i to a visit with credentials does not ask for them again', async (status, fr, en) => {
    const server = await site({ '/': { status } });
    const access = { headers: ['authorization'], digest: 'd' };
    const error = (await crawl(server, { access }).catch((thrown: unknown) => thrown)) as Failure;
    expect(error.detail.fr).toContain(fr);
    expect(error.detail.en).toContain(en);
  });
  test.each([
    [429, 'trop de demandes (HTTP 429) dès son robots.txt', 'too many requests (HTTP 429) for its robots.txt'],
    [503, 'fermé pour travaux ou en panne', 'down or under maintenance'],
  ])('a whole site that answers %i, robots.txt included, is named by what it is', async (status, fr, en) => {
    const answer = { status, headers: { 'retry-after': '0' } };
    const error = (await crawl(await site({ '/robots.txt': answer, '/': answer })).catch(
      (thrown: unknown) => thrown,
    )) as Failure;
    expect(error.detail.fr).toContain(fr);
    expect(error.detail.en).toContain(en);
  });
  test('a host that does not answer', async () => {
    const server = await site({});
    await server.close();
    const error = (await crawl(server).catch((thrown: unknown) => thrown)) as Failure;
    expect([error.code, error.detail.fr]).toEqual(['site-unreachable', expect.stringContaining('connexion refusée')]);
  });
});

/** A different word for each number, so that no two pages share a template. */
function wordOf(index: number): string {
  return String(index)
    .split('')
    .map((digit) => 'abcdefghij'[Number(digit)])
    .join('');
}

describe('interrupted and resumed crawls', () => {
  const pages = Object.fromEntries(
    Array.from({ length: 120 }, (_, index) => [
      index === 0 ? '/' : `/p${index}`,
      {
        body: html(`page ${wordOf(index)}`, [
          `/p${(index * 3 + 1) % 120 || 1}`,
          `/p${index + 1}`,
          index % 6 === 0 ? `/r${index}` : '/',
        ]),
        wait: 2,
      },
    ]),
  );
  const redirects = Object.fromEntries(
    Array.from({ length: 120 }, (_, index) => [
      `/r${index}`,
      { status: 301, headers: { location: `/p${((index * 7) % 119) + 1}` } },
    ]),
  );

  test('an abort keeps the pages read and reports the interruption', async () => {
    const stop = new AbortController();
    let seen = 0;
    const { facts, journal } = await crawl(
      await site({ ...pages, ...redirects }),
      {},
      {},
      {
        signal: stop.signal,
        onPage: () => {
          if (++seen > 40) stop.abort();
        },
      },
    );
    const left = [...journal.rows.values()].filter(({ done }) => !done).length;
    expect(facts.incompleteReasons).toMatchObject([{ code: 'interrupted', count: left }]);
    expect(journal.pages.size).toBeGreaterThan(20);
    expect(journal.pages.size).toBeLessThan(200);
  });
  test.each([
    ['read again from the store', true],
    ['put back as the store knows it', false],
  ])('a resumed crawl has the same result, without missing or duplicate pages: %s', async (_how, strict) => {
    const server = await site({ ...pages, ...redirects });
    const strip = ({ responseMs: _ms, ...page }: PageRecord) => page;
    const { facts, journal: complete } = await crawl(server, {}, { strict });
    const whole = complete.sorted().map(strip);
    const asked = new Set(server.asked).size;
    server.asked.length = 0;
    const journal = new MemoryJournal();
    let kills = 0;
    for (let run = 0; run < 10; run++) {
      const limit = journal.commits + 1;
      journal.beforeCommit = (count) => {
        if (count > limit) throw new Error('killed');
      };
      const end = await crawl(server, {}, { strict }, { journal }).then(
        (crawled) => {
          expect(crawled.facts).toEqual(facts);
          return 'done';
        },
        (error: Error) => error.message,
      );
      journal.resumed = true;
      if (end === 'done') break;
      kills++;
    }
    expect(kills).toBeGreaterThan(1);
    expect(journal.sorted().map(strip)).toEqual(whole);
    expect(server.asked.length - asked).toBeLessThanOrEqual(kills * (64 + 2));
  });

  test('a lost lease ends the crawl with the error of the store', async () => {
    const journal = new MemoryJournal();
    journal.beforeCommit = () => {
      throw new Failure('busy', { fr: 'Le bail est perdu.', en: 'The lease is lost.' });
    };
    expect(await failure(crawl(await site(pages), {}, {}, { journal }))).toBe('busy');
  });
});

test('progress reports each phase and ends complete', async () => {
  const steps: CrawlProgress[] = [];
  const server = await site({ '/': html('x', ['/a']), '/a': html('a') });
  await crawl(server, {}, {}, { onProgress: (step) => steps.push(step) });
  expect([...new Set(steps.map(({ phase }) => phase))]).toEqual(['robots', 'pages']);
  expect(steps.at(-1)).toMatchObject({ done: 2, total: 2, queued: 0, depth: 1, errors: 0 });
});
