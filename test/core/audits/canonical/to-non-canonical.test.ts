import { expect, test } from 'vitest';
import { canonicalToNonCanonical } from '../../../../src/core/audits/canonical/to-non-canonical.ts';
import { faultyPages } from '../../../support/faults-of.ts';
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
