import { expect, test } from 'vitest';
import { canonicalToNonCanonical } from '../../../../src/core/audits/canonical/to-non-canonical.ts';
import { faultsOf, faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a canonical with a bad target is reported, one to a good page is not', () => {
  const site = siteOf({
    '/': {},
    '/a': { canonical: '/cible' },
    '/b': { canonical: '/' },
    '/cible': { canonical: '/' },
  });
  expect(faultyPages(canonicalToNonCanonical, site)).toEqual(['/a']);
});

test('a canonical is not replaced with one that answers an error', () => {
  const site = siteOf({ '/': {}, '/a': { canonical: '/b' }, '/b': { canonical: '/gone' }, '/gone': { status: 404 } });
  expect(faultsOf(canonicalToNonCanonical, site).map(({ edit }) => edit)).toEqual([undefined]);
});
