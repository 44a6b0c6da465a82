import { expect, test } from 'vitest';
import { securityDirectoryListing } from '../../../../src/core/audits/security/directory-listing.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('the folders that a server lists are reported once', () => {
  const site = siteOf({ '/': {}, '/a/': { title: 'Index of /a/' }, '/b/': { title: 'Index of /b' } });
  const faults = faultsOf(securityDirectoryListing, site);
  expect(faults).toHaveLength(1);
  expect(faults[0]!.page).toBeNull();
  expect(faults[0]!.message.fr).toBe('Le serveur montre les fichiers de 2 dossiers\u202f: /a/, /b/.');
});

test('folders with an index page are not', () => {
  expect(faultsOf(securityDirectoryListing, siteOf({ '/': {}, '/a/': { title: 'Index of terms' } }))).toEqual([]);
});
