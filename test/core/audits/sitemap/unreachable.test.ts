import { expect, test } from '@jest/globals';
import { sitemapUnreachable } from '../../../../src/core/audits/sitemap/unreachable.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a sitemap announced in robots.txt that answers 404 is flagged', () => {
  const sitemaps = [
    {
      url: 'https://exemple.fr/sitemap.xml',
      status: 404,
      kind: 'unknown' as const,
      urls: 0,
      issues: [],
      foreign: [],
      lastmods: 0,
      distinctLastmods: 0,
    },
  ];
  expect(faultyPages(sitemapUnreachable, siteOf({ '/': {} }, { crawl: { sitemaps } }))).toEqual(['/sitemap.xml']);
  expect(faultyPages(sitemapUnreachable, siteOf({ '/': {} }))).toEqual([]);
});
