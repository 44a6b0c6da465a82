import { expect, test } from '@jest/globals';
import { sitemapOtherHost } from '../../../../src/core/audits/sitemap/other-host.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('entries on another host are one finding of the file', () => {
  const sitemap = {
    url: 'https://exemple.fr/s.xml',
    status: 200,
    kind: 'urlset' as const,
    urls: 2,
    issues: [],
    foreign: ['https://preprod.exemple.net/a'],
    lastmods: 0,
    distinctLastmods: 0,
  };
  expect(faultyPages(sitemapOtherHost, siteOf({ '/': {} }, { crawl: { sitemaps: [sitemap] } }))).toEqual(['/s.xml']);
  expect(faultyPages(sitemapOtherHost, siteOf({ '/': {} }))).toEqual([]);
});
