import { expect, test } from 'vitest';
import { siteOf } from '../../../support/site-of.ts';

const spam = { title: 'Online casino bonus', text: ['Play slots online with free spins and no deposit bonus.'] };

test('pages that strangers placed on a site have their kind and are no subject of its checks', () => {
  const { kindOf, indexablePages, htmlPages } = siteOf({ '/': {}, '/bols': {}, '/x': spam, '/y': spam });
  expect(kindOf.get('https://exemple.fr/x')?.kind).toBe('foreign');
  expect(kindOf.get('https://exemple.fr/bols')?.kind).not.toBe('foreign');
  expect([indexablePages.length, htmlPages.length]).toEqual([2, 4]);
});

test('one such page alone proves nothing', () => {
  expect(siteOf({ '/': {}, '/x': spam }).kindOf.get('https://exemple.fr/x')?.kind).not.toBe('foreign');
});
