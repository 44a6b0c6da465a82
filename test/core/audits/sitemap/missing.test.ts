import { expect, test } from '@jest/globals';
import { sitemapMissing } from '../../../../src/core/audits/sitemap/missing.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a site without sitemap is told once', () => {
  expect(faultyPages(sitemapMissing, siteOf({ '/': {}, '/a': {} }, { crawl: { sitemaps: [] } }))).toEqual(['(site)']);
  expect(faultyPages(sitemapMissing, siteOf({ '/': {} }))).toEqual([]);
});

test('a site of one page needs none, unless it was not read whole', () => {
  expect(faultyPages(sitemapMissing, siteOf({ '/': {} }, { crawl: { sitemaps: [] } }))).toEqual([]);
  const partly = siteOf({ '/': {} }, { crawl: { sitemaps: [], complete: false } });
  expect(faultyPages(sitemapMissing, partly)).toEqual(['(site)']);
});
