import { expect, test } from 'vitest';
import { hreflangNonCanonical } from '../../../../src/core/audits/hreflang/non-canonical.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a version with this fault is flagged, a sound one is not', () => {
  const site = siteOf({
    '/': { alternates: { de: '/de' } },
    '/de': {},
    '/a': { alternates: { en: '/en' } },
    '/en': { canonical: '/' },
  });
  expect(faultyPages(hreflangNonCanonical, site)).toEqual(['/a']);
});

test('an address given in place of the page itself is not judged as its version', () => {
  const site = siteOf({
    '/': { lang: 'fr', canonical: '/index', alternates: { fr: '/' } },
    '/index': { lang: 'fr' },
    '/a': { lang: 'fr', alternates: { fr: '/' } },
  });
  expect(faultyPages(hreflangNonCanonical, site)).not.toContain('/a');
});
