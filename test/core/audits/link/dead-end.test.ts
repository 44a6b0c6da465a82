import { expect, test } from 'vitest';
import { linkDeadEnd } from '../../../../src/core/audits/link/dead-end.ts';
import { faultyPages, unmeasuredReason } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a page without outgoing links is flagged', () => {
  expect(faultyPages(linkDeadEnd, siteOf({ '/': ['/a'], '/a': ['https://autre.fr/'] }))).toEqual(['/a']);
});

test('a page whose menu scripts write may lead further', () => {
  const site = siteOf({ '/': { links: ['/a'], emptyMenu: true }, '/a': [] });
  expect(unmeasuredReason(linkDeadEnd, site)?.fr).toMatch(/écrits par des scripts/);
});
