import { expect, test } from 'vitest';
import { sitemapBlocked } from '../../../../src/core/audits/sitemap/blocked.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a blocked page of the sitemap is flagged', () => {
  expect(faultyPages(sitemapBlocked, siteOf({ '/': {}, '/a': { error: 'robots', inSitemap: true } }))).toEqual(['/a']);
});
