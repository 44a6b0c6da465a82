import { expect, test } from 'vitest';
import { socialOgUrlMismatch } from '../../../../src/core/audits/social/og-url-mismatch.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('another address is flagged, a malformed one does not throw', () => {
  const site = siteOf({
    '/': {},
    '/a': { meta: { 'og:url': 'https://exemple.fr/b' } },
    '/c': { meta: { 'og:url': '/relatif' } },
  });
  expect(faultyPages(socialOgUrlMismatch, site)).toEqual(['/a']);
});
