import { expect, test } from '@jest/globals';
import { trustPrivacy } from '../../../../src/core/audits/trust/privacy.ts';
import { faultyPages, unmeasuredReason } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a site without it is told once; a page or a link is enough', () => {
  const page = { links: [] };
  expect(faultyPages(trustPrivacy, siteOf({ '/': page }))).toEqual(['(site)']);
  expect(faultyPages(trustPrivacy, siteOf({ '/': page, '/confidentialite': {} }))).toEqual([]);
});

test('nothing is claimed on an incomplete crawl', () => {
  expect(unmeasuredReason(trustPrivacy, siteOf({ '/': { links: [] } }, { crawl: { complete: false } }))).not.toBeNull();
});
