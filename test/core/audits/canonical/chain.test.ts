import { expect, test } from 'vitest';
import { canonicalChain } from '../../../../src/core/audits/canonical/chain.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a chain of three steps and a circle are flagged, one step is not', () => {
  const site = siteOf({
    '/': {},
    '/a': { canonical: '/b' },
    '/b': { canonical: '/c' },
    '/c': { canonical: '/' },
    '/x': { canonical: '/y' },
    '/y': { canonical: '/x' },
  });
  expect(faultyPages(canonicalChain, site)).toEqual(['/a', '/x', '/y']);
});
