import { expect, test } from 'vitest';
import { canonicalToNoindex } from '../../../../src/core/audits/canonical/to-noindex.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a canonical with a bad target is reported, one to a good page is not', () => {
  const site = siteOf({
    '/': {},
    '/a': { canonical: '/cible' },
    '/b': { canonical: '/' },
    '/cible': { noindex: true },
  });
  expect(faultyPages(canonicalToNoindex, site)).toEqual(['/a']);
});
