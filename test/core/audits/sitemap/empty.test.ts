import { expect, test } from 'vitest';
import { sitemapEmpty } from '../../../../src/core/audits/sitemap/empty.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('an empty sitemap is flagged', () => {
  const sitemaps = [
    {
      url: 'https://exemple.fr/sitemap.xml',
      status: 200,
      kind: 'urlset' as const,
      urls: 0,
      issues: [],
      foreign: [],
      lastmods: 0,
      distinctLastmods: 0,
    },
  ];
  expect(faultyPages(sitemapEmpty, siteOf({ '/': {} }, { crawl: { sitemaps } }))).toEqual(['/sitemap.xml']);
  expect(faultyPages(sitemapEmpty, siteOf({ '/': {} }))).toEqual([]);
});
