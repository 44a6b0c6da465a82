import { expect, test } from 'vitest';
import { canonicalToRedirect } from '../../../../src/core/audits/canonical/to-redirect.ts';
import { faultsOf, faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a canonical with a bad target is reported, one to a good page is not', () => {
  const site = siteOf({
    '/': {},
    '/a': { canonical: '/cible' },
    '/b': { canonical: '/' },
    '/cible': { redirectTo: '/' },
  });
  expect(faultyPages(canonicalToRedirect, site)).toEqual(['/a']);
});

test('a redirect that ends at an error gives no canonical to declare', () => {
  const site = siteOf({
    '/': {},
    '/a': { canonical: '/b' },
    '/b': { redirectTo: '/gone' },
    '/gone': { status: 404 },
  });
  expect(faultsOf(canonicalToRedirect, site).map(({ edit }) => edit)).toEqual([undefined]);
});
