import { expect, test } from 'vitest';
import { trustCookie } from '../../../../src/core/audits/trust/cookie.ts';
import { faultyPages, unmeasuredReason } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

const page = {
  links: [],
  resources: [{ kind: 'script' as const, url: 'https://mesure.example/t.js', blocking: false }],
};

test('a site without it is reported once; a page or a link is enough', () => {
  expect(faultyPages(trustCookie, siteOf({ '/': page }))).toEqual(['(site)']);
  expect(faultyPages(trustCookie, siteOf({ '/': page, '/cookies': {} }))).toEqual([]);
});

test('nothing is claimed on an incomplete crawl', () => {
  expect(unmeasuredReason(trustCookie, siteOf({ '/': page }, { crawl: { complete: false } }))).not.toBeNull();
});

test('a site that loads nothing from other sites is not judged', () => {
  expect(faultyPages(trustCookie, siteOf({ '/': { links: [] } }))).toEqual([]);
});

test('libraries and fonts of others lay no tracker', () => {
  const resources = ['https://cdn.jsdelivr.net/npm/b.js', 'https://use.fontawesome.com/all.js'].map((url) => ({
    kind: 'script' as const,
    url,
    blocking: false,
  }));
  expect(faultyPages(trustCookie, siteOf({ '/': { links: [], resources } }))).toEqual([]);
});
