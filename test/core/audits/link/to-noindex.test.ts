import { expect, test } from 'vitest';
import { linkToNoindex } from '../../../../src/core/audits/link/to-noindex.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('links to a noindex page are grouped by target; those to the basket are not reported', () => {
  const site = siteOf({
    '/': ['/brouillon', '/panier'],
    '/brouillon': { noindex: true },
    '/panier': { noindex: true },
  });
  expect(faultyPages(linkToNoindex, site)).toEqual(['/brouillon']);
});

test('a place of the page itself is no link to it', () => {
  const site = siteOf({ '/': [], '/a': { noindex: true, links: [{ to: '/a', href: '#comment-1' }] } });
  expect(faultyPages(linkToNoindex, site)).toEqual([]);
});
