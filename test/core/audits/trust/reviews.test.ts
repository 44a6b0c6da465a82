import { expect, test } from '@jest/globals';
import { trustReviews } from '../../../../src/core/audits/trust/reviews.ts';
import { faultyPages, unmeasuredReason } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a site without it is told once; a page or a link is enough', () => {
  const page = { links: [] };
  expect(faultyPages(trustReviews, siteOf({ '/': page }))).toEqual(['(site)']);
  expect(faultyPages(trustReviews, siteOf({ '/': page, '/avis-clients': {} }))).toEqual([]);
});

test('nothing is claimed on an incomplete crawl', () => {
  expect(unmeasuredReason(trustReviews, siteOf({ '/': { links: [] } }, { crawl: { complete: false } }))).not.toBeNull();
});
