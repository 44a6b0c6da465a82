import { expect, test } from 'vitest';
import { linkToNoncanonical } from '../../../../src/core/audits/link/to-noncanonical.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('the edit replaces the variant with the canonical address', () => {
  const site = siteOf({ '/': ['/bols?tri=prix'], '/bols': {}, '/bols?tri=prix': { canonical: '/bols' } });
  expect(faultsOf(linkToNoncanonical, site).map((fault) => fault.edit)).toEqual([
    { old: '/bols?tri=prix', new: 'https://exemple.fr/bols' },
  ]);
});

test('a canonical on another site is left to its own check', () => {
  const site = siteOf({ '/': ['/a'], '/a': { canonical: [{ href: 'https://autre.fr/a' }] } });
  expect(faultsOf(linkToNoncanonical, site)).toEqual([]);
});

test('addresses that differ by more than their paths are shown in full', () => {
  const site = siteOf({
    '/': ['http://exemple.fr/a'],
    '/a': [],
    'http://exemple.fr/a': { canonical: 'https://exemple.fr/a' },
  });
  expect(faultsOf(linkToNoncanonical, site).map(({ message }) => message.fr)).toEqual([
    '1 page mène à http://exemple.fr/a, dont l’adresse canonique est https://exemple.fr/a.',
  ]);
});

test('the filters of a shop, with nofollow and a canonical to their list, are not reported', () => {
  const filter = (rel: string) => [{ to: '/bols?q=Bleu', rel, follow: rel === '' }];
  const pages = { '/bols': { links: [] }, '/bols?q=Bleu': { canonical: '/bols' } };
  expect(faultsOf(linkToNoncanonical, siteOf({ '/': filter('nofollow'), ...pages }))).toEqual([]);
  expect(faultsOf(linkToNoncanonical, siteOf({ '/': filter(''), ...pages }))).toHaveLength(1);
});

test('the links are pointed at the page where the canonical redirects', () => {
  const site = siteOf({ '/': ['/a'], '/a': { canonical: '/b' }, '/b': { redirectTo: '/c' }, '/c': {} });
  expect(faultsOf(linkToNoncanonical, site)).toMatchObject([{ edit: { new: 'https://exemple.fr/c' } }]);
});

test('no link is pointed at a canonical that answers an error: it is repaired first', () => {
  const site = siteOf({ '/': ['/a'], '/a': { canonical: '/gone' }, '/gone': { status: 404 } });
  const [fault] = faultsOf(linkToNoncanonical, site);
  expect(fault!.edit).toBeUndefined();
  expect(fault!.fix.en).toBe(
    'First repair the canonical address of /a: /gone does not open. Leave these links as they are until then.',
  );
});

test('links to a page whose canonical redirects back to it are right', () => {
  const site = siteOf({ '/': ['/a'], '/a': { canonical: '/b' }, '/b': { redirectTo: '/a' } });
  expect(faultsOf(linkToNoncanonical, site)).toEqual([]);
});
