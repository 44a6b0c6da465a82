import { expect, test } from 'vitest';
import { hreflangNoindex } from '../../../../src/core/audits/hreflang/noindex.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a version with this fault is flagged, a sound one is not', () => {
  const site = siteOf({
    '/': { alternates: { de: '/de' } },
    '/de': {},
    '/a': { alternates: { en: '/en' } },
    '/en': { noindex: true },
  });
  expect(faultyPages(hreflangNoindex, site)).toEqual(['/a']);
});
