import { expect, test } from 'vitest';
import { trustContact } from '../../../../src/core/audits/trust/contact.ts';
import { faultyPages, unmeasuredReason } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a site without it is reported once; a page or a link is enough', () => {
  const page = { links: [] };
  expect(faultyPages(trustContact, siteOf({ '/': page }))).toEqual(['(site)']);
  expect(faultyPages(trustContact, siteOf({ '/': page, '/contact': {} }))).toEqual([]);
});

test('nothing is claimed on an incomplete crawl', () => {
  expect(unmeasuredReason(trustContact, siteOf({ '/': { links: [] } }, { crawl: { complete: false } }))).not.toBeNull();
});
