import { expect, test } from '@jest/globals';
import { trustCookie } from '../../../../src/core/audits/trust/cookie.ts';
import { faultyPages, unmeasuredReason } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a site without it is told once; a page or a link is enough', () => {
  const page = { links: [] };
  expect(faultyPages(trustCookie, siteOf({ '/': page }))).toEqual(['(site)']);
  expect(faultyPages(trustCookie, siteOf({ '/': page, '/cookies': {} }))).toEqual([]);
});

test('nothing is claimed on an incomplete crawl', () => {
  expect(unmeasuredReason(trustCookie, siteOf({ '/': { links: [] } }, { crawl: { complete: false } }))).not.toBeNull();
});
