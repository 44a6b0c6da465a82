import { expect, test } from 'vitest';
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
  const seed = 'http://127.0.0.1:8080/';
  const copy = { [seed]: { canonical: [{ href: '', url: 'https://www.exemple.net/' }] } };
  const listing = (...foreign: string[]) =>
    faultyPages(sitemapOtherHost, siteOf(copy, { crawl: { seed, sitemaps: [{ ...sitemap, foreign }] } }));
  expect(listing('https://exemple.net/a')).toEqual([]);
  expect(listing('https://exemple.net/a', 'https://preprod.exemple.net/a')).toHaveLength(1);
});
