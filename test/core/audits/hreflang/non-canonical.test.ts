import { expect, test } from 'vitest';
import { hreflangNonCanonical } from '../../../../src/core/audits/hreflang/non-canonical.ts';
import { faultsOf, faultyPages } from '../../../support/faults-of.ts';
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

test('no version is replaced with a canonical that does not open', () => {
  const site = siteOf({
    '/': { alternates: { de: '/de', en: '/en' } },
    '/de': { canonical: '/gone' },
    '/gone': { status: 404 },
    '/en': { canonical: '/english' },
    '/english': { redirectTo: '/en' },
  });
  expect(faultsOf(hreflangNonCanonical, site).map(({ edit, fix }) => [edit, fix.en])).toEqual([
    [undefined, 'First repair the canonical address of this version, which does not open.'],
  ]);
});
