import { expect, test } from 'vitest';
import { sitemapInvalid } from '../../../../src/core/audits/sitemap/invalid.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

const sitemap = {
  url: 'https://exemple.fr/s.xml',
  status: 200,
  kind: 'urlset' as const,
  urls: 3,
  issues: [],
  foreign: [],
  lastmods: 0,
  distinctLastmods: 0,
};

test('a file with issues or too many addresses is flagged', () => {
  const at = (more: object) =>
    faultyPages(sitemapInvalid, siteOf({ '/': {} }, { crawl: { sitemaps: [{ ...sitemap, ...more }] } }));
  expect(at({ issues: ['not-xml'] })).toEqual(['/s.xml']);
  // Reported by sitemap.other_host.
  expect(at({ issues: ['foreign-urls'] })).toEqual([]);
  expect(at({ urls: 60_000 })).toEqual(['/s.xml']);
  expect(at({})).toEqual([]);
});

test('a page of the site in place of the only sitemap is reported as a missing sitemap', () => {
  const sitemap = {
    url: 'https://exemple.fr/sitemap.xml',
    status: 200,
    urls: 0,
    kind: 'unknown',
    issues: ['html'],
    foreign: [],
  };
  expect(faultsOf(sitemapInvalid, siteOf({ '/': {}, '/a': {} }, { crawl: { sitemaps: [sitemap as never] } }))).toEqual(
    [],
  );
});

test('a file that is cut gives the number of addresses read before the cut', () => {
  const crawl = { sitemaps: [{ ...sitemap, issues: ['truncated'] }] };
  expect(faultsOf(sitemapInvalid, siteOf({ '/': {} }, { crawl }))[0]!.message.en).toBe(
    'This sitemap is cut before its end: 3 addresses read before the cut.',
  );
});
