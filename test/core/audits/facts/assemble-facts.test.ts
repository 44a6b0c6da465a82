import { expect, test } from 'vitest';
import { assembleFacts } from '../../../../src/core/audits/facts/assemble-facts.ts';
import { absolute, siteOf } from '../../../support/site-of.ts';

test('a page has the reason why it is not indexable', () => {
  const { pages } = siteOf({
    '/a': { noindex: true },
    '/b': { canonical: '/' },
    '/c': { error: 'robots' },
    '/d': { status: 500 },
    '/e': { redirectTo: '/' },
    '/f': {},
  });
  const reasons = pages.map((page) => page.indexableReason);
  expect(reasons).toEqual(['noindex', 'canonical', 'robots', 'status', 'redirect', null]);
});

test('depth, in-links and rank come from the link graph', () => {
  const { pageOf } = siteOf({ '/': ['/a'], '/a': [{ to: '/b', rel: 'nofollow' }], '/b': [] });
  const page = (path: string) => pageOf.get(absolute(path))!;
  expect([page('/').depth, page('/a').depth, page('/b').depth]).toEqual([0, 1, null]);
  expect([page('/b').inlinks, page('/b').followInlinks]).toEqual([1, 0]);
  expect(page('/').rank! + page('/a').rank! + page('/b').rank!).toBeCloseTo(1, 9);
});

test('the home page is the page the seed redirects to, or sends to at once', () => {
  expect(siteOf({ '/': { redirectTo: '/fr' }, '/fr': {} }).home?.record.url).toBe('https://exemple.fr/fr');
  const forward = (seconds: number) => ({ refresh: { seconds, url: absolute('/fr') } });
  expect(siteOf({ '/': forward(0), '/fr': {} }).home?.record.url).toBe(absolute('/fr'));
  expect(siteOf({ '/': forward(10), '/fr': {} }).home?.record.url).toBe(absolute('/'));
  expect(siteOf({ '/': forward(0), '/fr': { status: 404 } }).home?.record.url).toBe(absolute('/'));
});

test('a page is found under the spelling a link uses', () => {
  const { pageOf } = siteOf({ '/': ['/%7Emaud'], '/~maud': {} });
  expect(pageOf.get('https://exemple.fr/%7Emaud')?.record.url).toBe('https://exemple.fr/~maud');
});

test('an unavailable_after of before the crawl keeps the page out of the index', () => {
  const { pages, crawl } = siteOf({ '/': {}, '/a': { headerRobots: ['unavailable_after: 25 jun 2024 15:00:00 pst'] } });
  const on = (today: string) =>
    assembleFacts({ pages: pages.map(({ record }) => record), crawl, today }).pages.map((page) => page.indexableReason);
  expect(on('2024-06-26')).toEqual([null, 'noindex']);
  expect(on('2024-06-25')).toEqual([null, null]);
});

test('depth follows nofollow links when the crawl did', () => {
  const links = { '/': ['/a'], '/a': [{ to: '/b', rel: 'nofollow' }], '/b': [] };
  const depthOf = (respectNofollow: boolean) =>
    siteOf(links, { crawl: { respectNofollow } }).pageOf.get(absolute('/b'))!.depth;
  expect([depthOf(false), depthOf(true)]).toEqual([2, null]);
});

test('canonicals of a copy are those of its own pages, under the addresses of the public site', () => {
  const at = (path: string): string => `http://127.0.0.1:8080/copie${path}`;
  const named = (path: string) => [{ href: '', url: `https://www.exemple.fr/guide${path}` }];
  const site = (seed: string) =>
    siteOf(
      {
        [at('/')]: { canonical: named('/'), links: [at('/a'), at('/b'), at('/c')] },
        [at('/a')]: { canonical: named('/a'), links: [] },
        [at('/b')]: { canonical: named('/a'), links: [] },
        [at('/c')]: { canonical: [{ href: '', url: 'https://ailleurs.fr/c' }], links: [] },
        'http://127.0.0.1:8080/debut': { redirectTo: at('/') },
      },
      { crawl: { seed } },
    );
  for (const seed of [at('/'), 'http://127.0.0.1:8080/debut', 'http://127.0.0.1:8080/c%6Fpie/']) {
    const { pages, copy, linkGraph } = site(seed);
    expect(copy?.host).toBe('www.exemple.fr');
    expect(pages.map((page) => page.indexableReason)).toEqual([null, null, 'canonical', 'canonical', 'redirect']);
    expect(pages.map(({ node }) => linkGraph.indexable[node])).toEqual([1, 1, 0, 0, 0]);
    expect(linkGraph.representative[pages[2]!.node]).toBe(pages[1]!.node);
    expect(pages[1]!.canonical).toBe('https://www.exemple.fr/guide/a');
    expect(pages[1]!.rank).toBeGreaterThan(0);
  }
});

test('a public site whose canonicals name another one is not a copy', () => {
  const { pages, copy } = siteOf({ '/': { canonical: [{ href: '', url: 'https://ailleurs.fr/' }] } });
  expect(copy).toBeNull();
  expect(pages[0]!.indexableReason).toBe('canonical');
});

test('a page that redirects at once is not among the HTML pages', () => {
  const refresh = { seconds: 0, url: 'https://exemple.fr/b' };
  const { htmlPages } = siteOf({ '/a': { refresh }, '/b': {}, '/c': { refresh: { ...refresh, seconds: 30 } } });
  expect(htmlPages.map(({ record }) => record.url)).toEqual(['https://exemple.fr/b', 'https://exemple.fr/c']);
});

test('a copy is recognised when its home page is replaced by that of a language', () => {
  const at = (path: string): string => `http://127.0.0.1:8080${path}`;
  const named = (path: string) => [{ href: '', url: `https://www.exemple.fr${path}` }];
  const { pages } = siteOf(
    {
      [at('/')]: { canonical: named('/fr/'), links: [at('/fr/'), at('/fr/a')] },
      [at('/fr/')]: { canonical: named('/fr/'), links: [] },
      [at('/fr/a')]: { canonical: named('/fr/a'), links: [] },
    },
    { crawl: { seed: at('/') } },
  );
  expect(pages.map((page) => page.indexableReason)).toEqual(['canonical', null, null]);
});
