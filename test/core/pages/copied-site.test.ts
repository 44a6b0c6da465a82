import { expect, test } from 'vitest';
import { canonicalOffHost } from '../../../src/core/audits/canonical/off-host.ts';
import { canonicalElsewhere } from '../../../src/core/diagnoses/canonical-elsewhere.ts';
import { socialOgUrlMismatch } from '../../../src/core/audits/social/og-url-mismatch.ts';
import { sitemapOtherHost } from '../../../src/core/audits/sitemap/other-host.ts';
import { diagnosisOf } from '../../support/diagnosis-of.ts';
import { faultsOf } from '../../support/faults-of.ts';
import { type PageLiteral, siteOf, type SiteOptions } from '../../support/site-of.ts';

const at = (path: string): string => `http://192.168.1.20:8080${path}`;
const named = (url: string): PageLiteral => ({ canonical: [{ href: url, url }] });
const shared = (url: string): PageLiteral => ({ canonical: null, meta: { 'og:url': url } });
const sheep = 'https://www.bergerie.example.fr';
const paths = ['/fromages/', '/visites/', '/laine/'];

function siteAt(pages: Readonly<Record<string, PageLiteral>>, crawl: SiteOptions['crawl'] = {}) {
  const home: PageLiteral = { canonical: null, meta: {} };
  const read = Object.entries({ '/': home, ...pages }).map(([path, page]) => [at(path), page] as const);
  return siteOf(Object.fromEntries(read), { crawl: { seed: at('/'), ...crawl } });
}

const eachNamed = (name: (path: string) => PageLiteral) => Object.fromEntries(paths.map((path) => [path, name(path)]));

test('the public site under which most pages name their own path is that of the copy, whatever its home page says', () => {
  for (const pages of [
    eachNamed((path) => named(sheep + path)),
    eachNamed((path) => shared(sheep + path.slice(0, -1))),
    { '/': named('https://ancien.example.org/'), ...eachNamed((path) => named(sheep + path)) },
  ])
    expect(siteAt(pages).copy?.host).toBe('www.bergerie.example.fr');
  const foreign = ['/', ...paths].map((path) => sheep + path);
  const sitemap = { url: at('/sitemap.xml'), status: 200, kind: 'urlset' as const, urls: 0, issues: [], foreign };
  const site = siteAt(
    eachNamed(() => ({ canonical: null, meta: {} })),
    { sitemaps: [{ ...sitemap, lastmods: 0, distinctLastmods: 0 }] },
  );
  expect(site.copy?.host).toBe('www.bergerie.example.fr');
  expect(faultsOf(sitemapOtherHost, site)).toEqual([]);
});

test('pages that name no common public site, or another path of it, make no copy', () => {
  expect(siteAt(eachNamed((path) => named(`https://${path.slice(1, -1)}.example.fr${path}`))).copy).toBeNull();
  expect(siteAt(eachNamed(() => named(`${sheep}/a/`))).copy).toBeNull();
  expect(siteAt({ '/laine/': named(`${sheep}/laine/`) }).copy).toBeNull();
});

test('in a copy the public addresses are no fault, those of a second host and of another path are', () => {
  const others = { '/tarifs/': named('https://annuaire.example.org/tarifs/'), '/agneaux/': named(`${sheep}/laine/`) };
  const pages = {
    ...eachNamed((path) => ({ ...named(sheep + path), meta: { 'og:url': sheep + path } })),
    ...others,
  };
  const site = siteAt(pages);
  expect(diagnosisOf(canonicalElsewhere, site)).toBeNull();
  expect(faultsOf(socialOgUrlMismatch, site)).toEqual([]);
  expect(site.pages.filter(({ indexable }) => !indexable).map(({ record }) => record.url)).toEqual([
    at('/agneaux/'),
    at('/tarifs/'),
  ]);
  expect(faultsOf(canonicalOffHost, site).map(({ page, edit }) => [page, edit?.new])).toEqual([
    [at('/tarifs/'), `${sheep}/tarifs/`],
  ]);
});

test('a public site whose pages name another host gives its pages away', () => {
  const pages = Object.fromEntries(paths.map((path) => [path, named(sheep + path)]));
  const site = siteOf({ '/': { canonical: null }, ...pages });
  expect(site.copy).toBeNull();
  expect(diagnosisOf(canonicalElsewhere, site)?.pages).toBe(3);
});

test('what a page given away in a copy should declare is its public address', () => {
  const away = paths.map((path, nth) => [path, named(`${sheep}/autre-${nth}/`)] as const);
  const site = siteAt({ '/': named(`${sheep}/`), ...Object.fromEntries(away) });
  const found = diagnosisOf(canonicalElsewhere, site);
  expect(found?.edits.map(({ after }) => after).toSorted()).toEqual(paths.map((path) => sheep + path).toSorted());
});
