import { expect, test } from 'vitest';
import { sitemapLastmodUniform } from '../../../../src/core/audits/sitemap/lastmod-uniform.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('twelve pages with one date are flagged', () => {
  const pages = Object.fromEntries(Array.from({ length: 2 }, (_, index) => [`/p${index}`, {}]));
  const sitemap = {
    url: 'https://exemple.fr/s.xml',
    status: 200,
    kind: 'urlset' as const,
    urls: 12,
    issues: [],
    foreign: [],
    lastmods: 12,
    distinctLastmods: 1,
  };
  expect(faultyPages(sitemapLastmodUniform, siteOf(pages, { crawl: { sitemaps: [sitemap] } }))).toEqual(['/s.xml']);
  expect(
    faultyPages(sitemapLastmodUniform, siteOf(pages, { crawl: { sitemaps: [{ ...sitemap, distinctLastmods: 7 }] } })),
  ).toEqual([]);
});
