import { expect, test } from '@jest/globals';
import { sitemapNon200 } from '../../../../src/core/audits/sitemap/non-200.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a 404 and a redirect of the sitemap are flagged, a 404 outside it is not', () => {
  const site = siteOf({
    '/': {},
    '/a': { status: 404, inSitemap: true },
    '/b': { redirectTo: '/', inSitemap: true },
    '/c': { status: 404 },
  });
  expect(faultyPages(sitemapNon200, site)).toEqual(['/a', '/b']);
});
