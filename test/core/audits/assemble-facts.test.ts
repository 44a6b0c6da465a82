import { expect, test } from '@jest/globals';
import { absolute, siteOf } from '../../support/site-of.ts';

test('a page says why it is not indexable', () => {
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

test('the home page is the page the seed redirects to', () => {
  expect(siteOf({ '/': { redirectTo: '/fr' }, '/fr': {} }).home?.record.url).toBe('https://exemple.fr/fr');
});

test('a page is found under the spelling a link uses', () => {
  const { pageOf } = siteOf({ '/': ['/%7Emaud'], '/~maud': {} });
  expect(pageOf.get('https://exemple.fr/%7Emaud')?.record.url).toBe('https://exemple.fr/~maud');
});
