import { expect, test } from 'vitest';
import { sitemapNonCanonical } from '../../../../src/core/audits/sitemap/non-canonical.ts';
import { faultsOf, faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a canonicalised page of the sitemap is flagged', () => {
  expect(faultyPages(sitemapNonCanonical, siteOf({ '/': {}, '/a': { canonical: '/', inSitemap: true } }))).toEqual([
    '/a',
  ]);
});

test('the sitemap keeps a page whose canonical comes back to it, and gets no address that does not open', () => {
  const site = siteOf({
    '/': {},
    '/a': { canonical: '/b', inSitemap: true },
    '/b': { redirectTo: '/a' },
    '/c': { canonical: '/gone', inSitemap: true },
    '/gone': { status: 404 },
  });
  expect(faultsOf(sitemapNonCanonical, site).map(({ page, edit }) => [page, edit])).toEqual([
    ['https://exemple.fr/c', undefined],
  ]);
});
