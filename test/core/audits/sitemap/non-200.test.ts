import { expect, test } from 'vitest';
import { sitemapNon200 } from '../../../../src/core/audits/sitemap/non-200.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { absolute, siteOf } from '../../../support/site-of.ts';

test('a 404 and a redirect of the sitemap are one fault of what writes it, a 404 outside it is none', () => {
  const site = siteOf({
    '/': {},
    '/a': { status: 404, inSitemap: true },
    '/b': { redirectTo: '/', inSitemap: true },
    '/c': { status: 404 },
  });
  const [fault, ...others] = faultsOf(sitemapNon200, site);
  expect(others).toEqual([]);
  expect(fault).toMatchObject({
    page: null,
    evidence: { pages: 2, urls: [absolute('/a'), absolute('/b')], edits: [{ new: '' }, { new: absolute('/') }] },
  });
});

test('a single dead address is reported with its edit', () => {
  const site = siteOf({ '/': {}, '/a': { status: 404, inSitemap: true } });
  expect(faultsOf(sitemapNon200, site)[0]).toMatchObject({ page: absolute('/a'), edit: { new: '' } });
});

test('an address that redirects to an error is taken out', () => {
  const site = siteOf({ '/': {}, '/a': { redirectTo: '/gone', inSitemap: true }, '/gone': { status: 404 } });
  expect(faultsOf(sitemapNon200, site).map(({ edit }) => edit)).toEqual([
    { old: '<loc>https://exemple.fr/a</loc>', new: '' },
  ]);
});
