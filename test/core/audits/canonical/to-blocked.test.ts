import { expect, test } from 'vitest';
import { canonicalToBlocked } from '../../../../src/core/audits/canonical/to-blocked.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a canonical with a bad target is reported, one to a good page is not', () => {
  const site = siteOf({
    '/': {},
    '/a': { canonical: '/cible' },
    '/b': { canonical: '/' },
    '/cible': { error: 'robots' },
  });
  expect(faultyPages(canonicalToBlocked, site)).toEqual(['/a']);
});
