import { expect, test } from 'vitest';
import { linkInvalid } from '../../../../src/core/audits/link/invalid.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a misspelt protocol is flagged, mailto is not', () => {
  const site = siteOf({ '/': [{ to: 'htp://exemple', http: false }, 'mailto:bonjour@exemple.fr'] });
  expect(faultsOf(linkInvalid, site).map((fault) => fault.evidence.href)).toEqual(['htp://exemple']);
});

test('a protocol that another program serves is valid, http in disorder is not', () => {
  const hrefs = ['ldap://annuaire.exemple.fr', 'rtsp://camera.exemple.fr/1', 'htpps://exemple.fr', 'localhost:3000'];
  const site = siteOf({ '/': hrefs.map((to) => ({ to, http: false })) });
  expect(faultsOf(linkInvalid, site).map((fault) => fault.evidence.href)).toEqual([
    'htpps://exemple.fr',
    'localhost:3000',
  ]);
});
