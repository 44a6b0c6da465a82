import { expect, test } from '@jest/globals';
import { sitemapCoverage } from '../../../../src/core/audits/sitemap/coverage.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

const pages = (absent: number) =>
  Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`/p${index}`, { inSitemap: index >= absent }]));

test('nothing is missing from a sitemap of which a part was not read', () => {
  const read = {
    url: 'https://exemple.fr/1.xml',
    kind: 'urlset' as const,
    urls: 4,
    foreign: [],
    lastmods: 0,
    distinctLastmods: 0,
  };
  const told = (status: number | null, issues: string[]) => {
    const sitemaps = [
      { ...read, status: 200, issues: [] },
      { ...read, status, issues },
    ];
    return sitemapCoverage.run(siteOf(pages(6), { crawl: { sitemaps } }));
  };
  for (const unread of [told(null, ['timeout']), told(503, ['http-503']), told(200, ['too-many-urls'])]) {
    expect(unread).toHaveProperty('notMeasured.fr');
  }
  expect(told(404, ['http-404'])).toMatchObject({ findings: [{ page: null }] });
});

test('six absent pages of ten are one finding, one of ten is none', () => {
  expect(faultyPages(sitemapCoverage, siteOf(pages(6)))).toEqual(['(site)']);
  expect(faultyPages(sitemapCoverage, siteOf(pages(1)))).toEqual([]);
});
