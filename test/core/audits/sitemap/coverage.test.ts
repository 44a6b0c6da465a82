import { expect, test } from 'vitest';
import { sitemapCoverage } from '../../../../src/core/audits/sitemap/coverage.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { faultsOf } from '../../../support/faults-of.ts';
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

test('a copy is not measured by a sitemap that lists its public addresses', () => {
  const at = (path: string): string => `http://127.0.0.1:8080${path}`;
  const canonical = [{ href: '', url: 'https://exemple.fr/' }];
  const sitemap = { url: at('/s.xml'), status: 200, kind: 'urlset' as const, urls: 9, issues: [], lastmods: 0 };
  const told = (foreign: string[]) => {
    const copied = Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [at(`/p${index}`), { inSitemap: false }]),
    );
    const crawl = { seed: at('/'), sitemaps: [{ ...sitemap, foreign, distinctLastmods: 0 }] };
    return sitemapCoverage.run(siteOf({ [at('/')]: { canonical }, ...copied }, { crawl }));
  };
  expect(told(['https://www.exemple.fr/p1'])).toEqual({ checked: 0, findings: [] });
  expect(told(['https://ailleurs.fr/p1'])).toMatchObject({ findings: [{ page: null }] });
});

test('second pages of lists are not missed', () => {
  const archives = Object.fromEntries(
    Array.from({ length: 9 }, (_, at) => [`/blog/page/${at + 2}/`, { inSitemap: false }]),
  );
  const sitemap = {
    url: 'https://exemple.fr/sitemap.xml',
    status: 200,
    urls: 1,
    kind: 'urlset',
    issues: [],
    foreign: [],
  };
  const site = siteOf({ '/': { inSitemap: true }, ...archives }, { crawl: { sitemaps: [sitemap as never] } });
  expect(faultsOf(sitemapCoverage, site)).toEqual([]);
});

test('a page listed without its final slash is listed', () => {
  const listed = Object.fromEntries(
    Array.from({ length: 10 }, (_, at) => [`/p${at}`, { redirectTo: `/p${at}/`, inSitemap: true }]),
  );
  const shown = Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`/p${at}/`, { inSitemap: false }]));
  expect(sitemapCoverage.run(siteOf({ ...listed, ...shown }))).toMatchObject({ findings: [] });
});
