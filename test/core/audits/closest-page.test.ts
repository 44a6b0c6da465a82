import { expect, test } from '@jest/globals';
import { closestPage } from '../../../src/core/audits/closest-page.ts';
import { absolute, siteOf } from '../../support/site-of.ts';

const meant = closestPage(
  siteOf({
    '/nos-theieres': {},
    '/boutique/bols-gres': {},
    '/fr/contact': {},
    '/en/contact': {},
    '/mort': { status: 404 },
  }).pages,
);

test('case, accents, final slash and extension are forgiven', () => {
  for (const path of ['/Nos-Théières/', '/nos_theieres', '/nos-theieres.html']) {
    expect(meant(absolute(path))).toBe('https://exemple.fr/nos-theieres');
  }
});

test('a page moved to another folder is found by its last segment, unless two pages have it', () => {
  expect(meant(absolute('/bols-gres'))).toBe('https://exemple.fr/boutique/bols-gres');
  expect(meant(absolute('/contact'))).toBeNull();
});

test('a dead page is never proposed', () => {
  expect(meant(absolute('/mort/'))).toBeNull();
});
