import { expect, test } from 'vitest';
import { sitemapUnreachable } from '../../../../src/core/audits/sitemap/unreachable.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

const sitemap = (status: number | null, name = 'sitemap', issues: string[] = []) => ({
  url: `https://exemple.fr/${name}.xml`,
  status,
  kind: 'unknown' as const,
  urls: 0,
  issues,
  foreign: [],
  lastmods: 0,
  distinctLastmods: 0,
});

test('a sitemap announced in robots.txt with status 404 is reported', () => {
  const sitemaps = [sitemap(404)];
  expect(faultyPages(sitemapUnreachable, siteOf({ '/': {} }, { crawl: { sitemaps } }))).toEqual(['/sitemap.xml']);
  expect(faultyPages(sitemapUnreachable, siteOf({ '/': {} }))).toEqual([]);
});

test('a sitemap that was not requested is not reported as unreachable', () => {
  const sitemaps = [sitemap(200), sitemap(null, 'muet'), sitemap(null, '499', ['too-many-files'])];
  expect(faultyPages(sitemapUnreachable, siteOf({ '/': {} }, { crawl: { sitemaps } }))).toEqual(['/muet.xml']);
});
