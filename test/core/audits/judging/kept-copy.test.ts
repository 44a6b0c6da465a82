import { expect, test } from 'vitest';
import { keptCopy } from '../../../../src/core/audits/judging/kept-copy.ts';
import { type PageLiteral, siteOf } from '../../../support/site-of.ts';

/** Path of the page that is kept of those at these paths. */
function kept(pages: Readonly<Record<string, PageLiteral>>): string {
  const site = siteOf({ '/': { links: [] }, ...pages });
  const group = site.pages.filter(({ record }) => !['/', '/lien'].includes(new URL(record.url).pathname));
  return keptCopy(group, site).record.url.replace('https://exemple.fr', '');
}

const plain = { canonical: null, inSitemap: false, links: [] } as const;

test('the page that names itself canonical is kept, whatever its links', () => {
  expect(kept({ '/a': { ...plain, links: ['/b'] }, '/b': plain, '/bb': { ...plain, canonical: '/bb' } })).toBe('/bb');
});

test('a page that names two canonical addresses declares none', () => {
  const both = ['/a', '/bb'].map((path) => ({ href: path, url: `https://exemple.fr${path}` }));
  const two = { canonical: both, inSitemap: false, links: [] };
  const links = { ...plain, links: ['/bb'] };
  expect(kept({ '/a': two, '/bb': two, '/lien': links })).toBe('/bb');
});

test('an address without parameters is kept, then one of the sitemap', () => {
  expect(kept({ '/s?PHPSESSID=1': plain, '/session-longue': plain })).toBe('/session-longue');
  expect(kept({ '/a': plain, '/liste': { ...plain, inSitemap: true } })).toBe('/liste');
});

test('the main list is kept before the archive that repeats it, although more pages link to the archive', () => {
  expect(
    kept({
      '/author/anne/page/2/': plain,
      '/page/2/': plain,
      '/lien': { ...plain, links: ['/author/anne/page/2/'] },
    }),
  ).toBe('/page/2/');
});

test('otherwise the most linked page is kept, then the shortest address', () => {
  expect(kept({ '/a': plain, '/bb': plain, '/lien': { ...plain, links: ['/bb'] } })).toBe('/bb');
  expect(kept({ '/bbb': plain, '/cc': plain })).toBe('/cc');
});
