import { expect, test } from 'vitest';
import { trustLegal } from '../../../../src/core/audits/trust/legal.ts';
import { faultyPages, unmeasuredReason } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a site without it is reported once; a page or a link is enough', () => {
  const page = { links: [] };
  expect(faultyPages(trustLegal, siteOf({ '/': page }))).toEqual(['(site)']);
  expect(faultyPages(trustLegal, siteOf({ '/': page, '/mentions-legales': {} }))).toEqual([]);
});

test('nothing is claimed on an incomplete crawl', () => {
  expect(unmeasuredReason(trustLegal, siteOf({ '/': { links: [] } }, { crawl: { complete: false } }))).not.toBeNull();
});

test('French law does not apply to a site in another language, even if it sells', () => {
  expect(faultyPages(trustLegal, siteOf({ '/': { links: [] } }, { language: 'en' }))).toEqual([]);
  const shop = { links: [{ to: '/', anchor: 'Shop' }] };
  expect(faultyPages(trustLegal, siteOf({ '/': shop }, { language: 'en' }))).toEqual([]);
});
