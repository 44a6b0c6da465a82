import { expect, test } from 'vitest';
import { sitemapMissing } from '../../../../src/core/audits/sitemap/missing.ts';
import { faultsOf, faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a site without a sitemap is reported once', () => {
  expect(faultyPages(sitemapMissing, siteOf({ '/': {}, '/a': {} }, { crawl: { sitemaps: [] } }))).toEqual(['(site)']);
  expect(faultyPages(sitemapMissing, siteOf({ '/': {} }))).toEqual([]);
});

test('a site of one page needs none, unless it was not read completely', () => {
  expect(faultyPages(sitemapMissing, siteOf({ '/': {} }, { crawl: { sitemaps: [] } }))).toEqual([]);
  const partly = siteOf({ '/': {} }, { crawl: { sitemaps: [], complete: false } });
  expect(faultyPages(sitemapMissing, partly)).toEqual(['(site)']);
});

test('the addresses tried are listed: the usual one, or those in robots.txt', () => {
  const pages = { '/': {}, '/a': {} };
  expect(faultsOf(sitemapMissing, siteOf(pages, { crawl: { sitemaps: [] } }))[0]!.evidence.tried).toEqual([
    { url: 'https://exemple.fr/sitemap.xml', status: null },
  ]);
  const gone = {
    url: 'https://exemple.fr/plan.xml',
    status: 404,
    kind: 'unknown',
    urls: 0,
    issues: ['http-404'],
  } as const;
  const sitemaps = [{ ...gone, foreign: [], lastmods: 0, distinctLastmods: 0 }];
  expect(faultsOf(sitemapMissing, siteOf(pages, { crawl: { sitemaps } }))[0]).toMatchObject({
    message: { en: 'No sitemap can be read: /plan.xml.' },
    evidence: { tried: [{ url: gone.url, status: 404 }] },
  });
});

test('an announced sitemap that fails is not reported as missing too', () => {
  const url = 'https://exemple.fr/plan.xml';
  const failed = { url, status: 404, kind: 'unknown', urls: 0, issues: ['http-404'] } as const;
  const sitemaps = [{ ...failed, foreign: [], lastmods: 0, distinctLastmods: 0 }];
  const robots = { status: 200, text: `Sitemap: ${url}`, issues: [] };
  expect(faultyPages(sitemapMissing, siteOf({ '/': {}, '/a': {} }, { crawl: { sitemaps, robots } }))).toEqual([]);
});
