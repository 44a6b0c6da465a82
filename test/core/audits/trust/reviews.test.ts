import { expect, test } from 'vitest';
import { trustReviews } from '../../../../src/core/audits/trust/reviews.ts';
import { faultyPages, unmeasuredReason } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

const page = { links: [{ to: '/a', anchor: 'Boutique en ligne' }] };

test('a site without it is reported once; a page or a link is enough', () => {
  expect(faultyPages(trustReviews, siteOf({ '/': page }))).toEqual(['(site)']);
  for (const path of ['/avis-clients', '/nos-chantiers', '/patient-stories', '/client-stories', '/ils-parlent-de-nous'])
    expect(faultyPages(trustReviews, siteOf({ '/': page, [path]: {} }))).toEqual([]);
});

test('nothing is claimed on an incomplete crawl', () => {
  expect(unmeasuredReason(trustReviews, siteOf({ '/': page }, { crawl: { complete: false } }))).not.toBeNull();
});

test('a site that sells nothing needs no reviews', () => {
  expect(faultyPages(trustReviews, siteOf({ '/': { links: [{ to: '/', anchor: 'Guide du débutant' }] } }))).toEqual([]);
});

test('a part of a page with that heading is enough', () => {
  const part = { ...page, headings: [{ level: 2, text: 'Témoignages' }] };
  expect(faultyPages(trustReviews, siteOf({ '/': part }))).toEqual([]);
});
