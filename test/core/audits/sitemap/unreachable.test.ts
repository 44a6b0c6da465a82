import { expect, test } from 'vitest';
import { sitemapUnreachable } from '../../../../src/core/audits/sitemap/unreachable.ts';
import { faultsOf, faultyPages } from '../../../support/faults-of.ts';
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

test('a sitemap announced on another host is named with the one that the site has', () => {
  const foreign = { ...sitemap(null), url: 'https://ancien.fr/plan.xml' };
  const robots = { status: 200, text: `Sitemap: ${foreign.url}`, issues: [] };
  const own = { ...sitemap(200), kind: 'urlset' as const };
  expect(
    faultsOf(sitemapUnreachable, siteOf({ '/': {} }, { crawl: { sitemaps: [foreign, own], robots } })),
  ).toMatchObject([
    {
      message: { en: expect.stringContaining('another host, ancien.fr') },
      fix: { en: 'Write “Sitemap: https://exemple.fr/sitemap.xml” in robots.txt.' },
    },
  ]);
  expect(
    faultsOf(sitemapUnreachable, siteOf({ '/': {} }, { crawl: { sitemaps: [foreign], robots } }))[0]!.message.en,
  ).toBe('robots.txt announces a sitemap on another host, ancien.fr, which does not give it.');
});

test('the sitemap of the public site is not that of its copy at a private address', () => {
  const robots = { status: 200, text: 'Sitemap: https://www.exemple.org/sitemap.xml', issues: [] };
  const announced = { ...sitemap(null), url: 'https://www.exemple.org/sitemap.xml' };
  const site = siteOf({ '/': {} }, { crawl: { sitemaps: [announced], robots } });
  const copy = { host: 'www.exemple.org', from: 'exemple.org/', to: 'https://exemple.fr/' };
  expect(faultsOf(sitemapUnreachable, site)).toHaveLength(1);
  expect(faultsOf(sitemapUnreachable, Object.create(site, { copy: { value: copy } }))).toEqual([]);
});
