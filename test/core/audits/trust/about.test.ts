import { expect, test } from '@jest/globals';
import { trustAbout } from '../../../../src/core/audits/trust/about.ts';
import { faultyPages, unmeasuredReason } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a site without it is reported once; a page or a link is enough', () => {
  const page = { links: [] };
  expect(faultyPages(trustAbout, siteOf({ '/': page }))).toEqual(['(site)']);
  expect(faultyPages(trustAbout, siteOf({ '/': page, '/a-propos': {} }))).toEqual([]);
});

test('nothing is claimed on an incomplete crawl', () => {
  expect(unmeasuredReason(trustAbout, siteOf({ '/': { links: [] } }, { crawl: { complete: false } }))).not.toBeNull();
});
