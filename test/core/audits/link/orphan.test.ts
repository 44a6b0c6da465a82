import { expect, test } from 'vitest';
import { linkOrphan } from '../../../../src/core/audits/link/orphan.ts';
import { faultsOf, faultyPages, unmeasuredReason } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a page of the sitemap that no page links to is an orphan', () => {
  const site = siteOf({ '/': ['/a'], '/a': ['/'], '/perdue': { source: 'sitemap', links: [] } });
  expect(faultyPages(linkOrphan, site)).toEqual(['/perdue']);
});

test('on an incomplete crawl the check gives no verdict', () => {
  const crawl = { complete: false, incompleteReasons: [{ code: 'max-pages', count: 40, examples: [] }] };
  const reason = unmeasuredReason(linkOrphan, siteOf({ '/': [], '/perdue': { source: 'sitemap' } }, { crawl }));
  expect(reason?.en).toMatch(/page limit reached/);
});

test('orphan does not mean fewer than two links: one link is enough, be it through a redirect or nofollow', () => {
  const site = siteOf({
    '/': ['/vieux', { to: '/b', rel: 'nofollow' }],
    '/vieux': { redirectTo: '/a' },
    '/a': [],
    '/b': [],
  });
  expect(faultyPages(linkOrphan, site)).toEqual([]);
});

test('a page with links to its other address is not an orphan, unless only the page itself links to it', () => {
  const pages = (home: string[], own: string[]) =>
    siteOf({
      '/': home,
      '/a': { source: 'sitemap', links: own },
      '/a?v=1': { canonical: '/a', links: [] },
    });
  expect(faultyPages(linkOrphan, pages(['/a?v=1'], []))).toEqual([]);
  expect(faultyPages(linkOrphan, pages([], ['/a?v=1']))).toEqual(['/a']);
});

test('a page known from an import alone is reported with that source', () => {
  const [fault] = faultsOf(linkOrphan, siteOf({ '/': [], '/perdue': { source: 'import', inSitemap: false } }));
  expect(fault!.message.fr).toMatch(/source importée/);
});

test('a menu written by scripts may contain the missing link', () => {
  const site = siteOf({ '/': { links: [], emptyMenu: true }, '/perdue': { source: 'sitemap', links: [] } });
  expect(unmeasuredReason(linkOrphan, site)?.en).toMatch(/written by scripts/);
});
