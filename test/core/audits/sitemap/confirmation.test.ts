import { expect, test } from 'vitest';
import { sitemapConfirmation } from '../../../../src/core/audits/sitemap/confirmation.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a thank-you page is reported in the sitemap only, and only when it may be indexed', () => {
  const page = { words: 20, links: [] };
  const site = siteOf({
    '/': {},
    '/merci': { ...page, inSitemap: true },
    '/thank-you': { ...page, inSitemap: false },
    '/confirmation': { ...page, inSitemap: true, noindex: true },
  });
  expect(faultyPages(sitemapConfirmation, site)).toEqual(['/merci']);
});
