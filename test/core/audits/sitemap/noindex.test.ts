import { expect, test } from 'vitest';
import { sitemapNoindex } from '../../../../src/core/audits/sitemap/noindex.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a noindex page of the sitemap is flagged', () => {
  expect(
    faultyPages(sitemapNoindex, siteOf({ '/': {}, '/a': { noindex: true, inSitemap: true }, '/b': { noindex: true } })),
  ).toEqual(['/a']);
});
