import { expect, test } from 'vitest';
import { hreflangToRedirect } from '../../../../src/core/audits/hreflang/to-redirect.ts';
import { faultsOf, faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a version with this fault is flagged, a sound one is not', () => {
  const site = siteOf({
    '/': { alternates: { de: '/de' } },
    '/de': {},
    '/a': { alternates: { en: '/en' } },
    '/en': { redirectTo: '/' },
  });
  expect(faultyPages(hreflangToRedirect, site)).toEqual(['/a']);
});

test('a version that redirects to an error has no address to declare', () => {
  const site = siteOf({
    '/': { alternates: { de: '/de', en: '/en' } },
    '/de': { redirectTo: '/gone' },
    '/gone': { status: 404 },
    '/en': {},
  });
  expect(faultsOf(hreflangToRedirect, site).map(({ edit }) => edit)).toEqual([undefined]);
});
