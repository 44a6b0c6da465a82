import { expect, test } from 'vitest';
import { linkToRedirect } from '../../../../src/core/audits/link/to-redirect.ts';
import { faultsOf, faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('the edit replaces the written address with the final one', () => {
  const site = siteOf({ '/': [{ to: '/vieux', href: 'vieux' }], '/vieux': { redirectTo: '/neuf' }, '/neuf': {} });
  expect(faultsOf(linkToRedirect, site).map((fault) => fault.edit)).toEqual([
    { old: 'vieux', new: 'https://exemple.fr/neuf' },
  ]);
});

test('a redirect without links is not reported', () => {
  expect(faultsOf(linkToRedirect, siteOf({ '/': [], '/vieux': { redirectTo: '/' } }))).toEqual([]);
});

test('a share button cannot be replaced by its target', () => {
  const site = siteOf({
    '/': ['/?share=facebook', '/vieux'],
    '/?share=facebook': { status: 302, redirectTo: 'https://www.facebook.com/sharer.php', html: false },
    '/vieux': { status: 301, redirectTo: 'https://autre.fr/', html: false },
  });
  expect(faultyPages(linkToRedirect, site)).toEqual(['/vieux']);
});

test('a redirect that ends at an error is left to link.broken_internal', () => {
  const site = siteOf({ '/': ['/vieux'], '/vieux': { redirectTo: '/perdu' }, '/perdu': { status: 404 } });
  expect(faultsOf(linkToRedirect, site)).toEqual([]);
});
