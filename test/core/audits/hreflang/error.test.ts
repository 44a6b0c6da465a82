import { expect, test } from 'vitest';
import { hreflangError } from '../../../../src/core/audits/hreflang/error.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a version with this fault is flagged, a sound one is not', () => {
  const site = siteOf({
    '/': { alternates: { de: '/de' } },
    '/de': {},
    '/a': { alternates: { en: '/en' } },
    '/en': { status: 404 },
  });
  expect(faultyPages(hreflangError, site)).toEqual(['/a']);
});
