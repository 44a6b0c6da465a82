import { expect, test } from 'vitest';
import { httpRedirectTemporary } from '../../../../src/core/audits/http/redirect-temporary.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a 302 is flagged, a 301 is not', () => {
  const site = siteOf({ '/': {}, '/a': { redirectTo: '/', status: 302 }, '/b': { redirectTo: '/' } });
  expect(faultyPages(httpRedirectTemporary, site)).toEqual(['/a']);
});

test('a visitor sent to his language, to log in, or to another site to share, is rightly sent for once', () => {
  const sent = (redirectTo: string) => ({ status: 302, redirectTo, links: [], html: false });
  const site = siteOf({
    '/': sent('/fr/'),
    '/fr/': {},
    '/mon-espace': sent('/connexion'),
    '/connexion': {},
    '/a?share=x': sent('https://x.com/intent'),
    '/ancienne': sent('/fr/'),
  });
  expect(faultyPages(httpRedirectTemporary, site)).toEqual(['/ancienne']);
});
