import { expect, test } from '@jest/globals';
import { httpRedirect } from '../../../../src/core/audits/http/redirect.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a redirect that the site links to is flagged with its target as the edit', () => {
  const site = siteOf({
    '/': ['/vieux', '/neuf'],
    '/neuf': [],
    '/vieux': { redirectTo: '/neuf' },
    '/oublie': { redirectTo: '/neuf' },
  });
  expect(faultsOf(httpRedirect, site).map((fault) => fault.edit)).toEqual([
    { old: 'https://exemple.fr/vieux', new: 'https://exemple.fr/neuf' },
  ]);
});
