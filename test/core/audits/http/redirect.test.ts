import { expect, test } from 'vitest';
import { httpRedirect } from '../../../../src/core/audits/http/redirect.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a redirect that a page loads is flagged with its target as the edit', () => {
  const site = siteOf({
    '/': [{ to: '/vieux', element: 'iframe' }, '/neuf'],
    '/neuf': [],
    '/vieux': { redirectTo: '/neuf' },
    '/oublie': { redirectTo: '/neuf' },
  });
  expect(faultsOf(httpRedirect, site)).toMatchObject([
    {
      page: 'https://exemple.fr/vieux',
      message: { fr: 'L’adresse redirige (301) et 1 page l’appelle encore.' },
      edit: { old: '/vieux', new: 'https://exemple.fr/neuf' },
    },
  ]);
});

test('a redirect behind a clickable link is left to link.to_redirect', () => {
  const site = siteOf({
    '/': ['/vieux', { to: '/vieux', element: 'next' }],
    '/neuf': [],
    '/vieux': { redirectTo: '/neuf' },
  });
  expect(faultsOf(httpRedirect, site)).toEqual([]);
});
