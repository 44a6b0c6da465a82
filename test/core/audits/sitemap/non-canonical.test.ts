import { expect, test } from 'vitest';
import { sitemapNonCanonical } from '../../../../src/core/audits/sitemap/non-canonical.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a canonicalised page of the sitemap is flagged', () => {
  expect(faultyPages(sitemapNonCanonical, siteOf({ '/': {}, '/a': { canonical: '/', inSitemap: true } }))).toEqual([
    '/a',
  ]);
});
