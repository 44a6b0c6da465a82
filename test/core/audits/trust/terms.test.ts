import { expect, test } from 'vitest';
import { trustTerms } from '../../../../src/core/audits/trust/terms.ts';
import { faultyPages, unmeasuredReason } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a site without it is reported once; a page or a link is enough', () => {
  const page = { links: [], jsonLd: ['{"@type":"Product","name":"Bol"}'] };
  expect(faultyPages(trustTerms, siteOf({ '/': page }))).toEqual(['(site)']);
  expect(faultyPages(trustTerms, siteOf({ '/': page, '/cgv': {} }))).toEqual([]);
});

test('nothing is claimed on an incomplete crawl', () => {
  expect(
    unmeasuredReason(
      trustTerms,
      siteOf({ '/': { links: [], jsonLd: ['{"@type":"Product","name":"Bol"}'] } }, { crawl: { complete: false } }),
    ),
  ).not.toBeNull();
});

test('a lawyer or a craftsman who declares prices without a basket needs no terms of sale', () => {
  const offer = { jsonLd: ['{"@type":"LegalService","makesOffer":{"@type":"Offer","price":"90"}}'] };
  expect(faultyPages(trustTerms, siteOf({ '/': { links: [], ...offer } }))).toEqual([]);
  expect(faultyPages(trustTerms, siteOf({ '/': { links: ['/panier'], ...offer }, '/panier': {} }))).toEqual(['(site)']);
});
