import { expect, test } from '@jest/globals';
import { linkToRedirect } from '../../../../src/core/audits/link/to-redirect.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('the edit replaces the written address with the final one', () => {
  const site = siteOf({ '/': [{ to: '/vieux', href: 'vieux' }], '/vieux': { redirectTo: '/neuf' }, '/neuf': {} });
  expect(faultsOf(linkToRedirect, site).map((fault) => fault.edit)).toEqual([
    { old: 'vieux', new: 'https://exemple.fr/neuf' },
  ]);
});

test('a redirect that nobody links to is not told', () => {
  expect(faultsOf(linkToRedirect, siteOf({ '/': [], '/vieux': { redirectTo: '/' } }))).toEqual([]);
});
