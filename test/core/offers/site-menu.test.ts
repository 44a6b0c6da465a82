import { expect, test } from 'vitest';
import { siteMenu } from '../../../src/core/offers/site-menu.ts';
import { siteOf } from '../../support/site-of.ts';

test('the menu is that of the home page, with its labels', () => {
  const facts = siteOf({
    '/': {
      links: [
        { to: '/a', anchor: 'Roues', position: 'nav' },
        { to: '/b', anchor: 'Freins', position: 'header' },
        { to: '/c', anchor: 'Selles', position: 'content' },
      ],
    },
    '/a': {},
    '/b': {},
    '/c': {},
  });
  expect([...siteMenu(facts).values()]).toEqual(['Roues', 'Freins']);
});

test('without a menu, the links of the text of the home page are read', () => {
  const facts = siteOf({ '/': { links: [{ to: '/c', anchor: 'Selles', position: 'content' }] }, '/c': {} });
  expect([...siteMenu(facts).values()]).toEqual(['Selles']);
});

test('a section that opens its first page is not the name of that page', () => {
  const links = [
    { to: '/a', anchor: 'Services', position: 'nav' as const },
    { to: '/a', anchor: 'Roues et pneus', position: 'nav' as const },
    { to: '/b', anchor: 'Réglage des freins', position: 'nav' as const },
    { to: '/b', anchor: 'Freins', position: 'nav' as const },
  ];
  const facts = siteOf({ '/': { links }, '/a': { title: 'Roues / pneus' }, '/b': { title: 'Freins' } });
  expect([...siteMenu(facts).values()]).toEqual(['Roues et pneus', 'Freins']);
});

test('a picture without words does not take the label of a page', () => {
  const links = [
    { to: '/a', anchor: 'Roues', position: 'nav' as const },
    { to: '/a', anchor: '', position: 'nav' as const },
    { to: '/b', anchor: '', position: 'nav' as const },
    { to: '/b', anchor: 'Selles', position: 'nav' as const },
  ];
  const facts = siteOf({ '/': { links }, '/a': { title: 'Jantes' }, '/b': { title: 'Cuirs' } });
  expect([...siteMenu(facts).values()]).toEqual(['Roues', 'Selles']);
});
