import { expect, test } from '@jest/globals';
import { sitemapCoverage } from '../../../../src/core/audits/sitemap/coverage.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

const pages = (absent: number) =>
  Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`/p${index}`, { inSitemap: index >= absent }]));

test('six absent pages of ten are one finding, one of ten is none', () => {
  expect(faultyPages(sitemapCoverage, siteOf(pages(6)))).toEqual(['(site)']);
  expect(faultyPages(sitemapCoverage, siteOf(pages(1)))).toEqual([]);
});
