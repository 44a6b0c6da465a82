import { expect, test } from 'vitest';
import { linkSingleInlink } from '../../../../src/core/audits/link/single-inlink.ts';
import { faultsOf, faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a page with one link is flagged, one with two is not', () => {
  expect(faultyPages(linkSingleInlink, siteOf({ '/': ['/a', '/b'], '/a': ['/', '/b'], '/b': ['/'] }))).toEqual(['/a']);
});

test('pages linked from one list alone are one finding, on the list', () => {
  const site = siteOf({
    '/': ['/bols'],
    '/bols': ['/', '/bols/1', '/bols/2'],
    '/bols/1': ['/bols'],
    '/bols/2': ['/bols'],
  });
  const faults = faultsOf(linkSingleInlink, site);
  expect(faults.map((fault) => [fault.page, fault.evidence.urls])).toEqual([
    ['https://exemple.fr/bols', ['https://exemple.fr/bols/1', 'https://exemple.fr/bols/2']],
  ]);
});

test('lone links from ten pages are one finding about how the site is built', () => {
  const nine = Array.from({ length: 10 }, (_, at) => [`/p${at}`, [`/p${at}/suite`, '/']] as const);
  const pages = (count: number) =>
    siteOf({
      '/': nine.map(([path]) => path),
      '/plan': nine.map(([path]) => path),
      ...Object.fromEntries(nine.slice(0, count)),
      ...Object.fromEntries(nine.slice(count).map(([path]) => [path, ['/']])),
      ...Object.fromEntries(nine.slice(0, count).map(([path]) => [`${path}/suite`, ['/']])),
    });
  expect(faultsOf(linkSingleInlink, pages(10)).map(({ page, evidence }) => [page, evidence.pages])).toEqual([
    [null, 10],
  ]);
  expect(faultsOf(linkSingleInlink, pages(9))).toHaveLength(9);
});

test('the second page of a list is reached from the first', () => {
  const site = siteOf({
    '/': ['/blog', '/a'],
    '/a': ['/blog', '/'],
    '/blog': ['/blog/page/2/', '/a', '/'],
    '/blog/page/2/': ['/', '/a', '/blog'],
  });
  expect(faultsOf(linkSingleInlink, site)).toEqual([]);
});
