import { expect, test } from 'vitest';
import { betterHeading, placedHeading, proposedHeading } from '../../../src/core/offers/proposed-heading.ts';
import { siteOf } from '../../support/site-of.ts';

const town = siteOf({ '/': { title: 'Atelier', text: ['12 rue du Puits, 56000 Vannes'] } });
const nowhere = siteOf({ '/': { title: 'Atelier' } });

test('the place follows the offer in the language of the page', () => {
  expect(placedHeading('claw care', town, 'en')).toBe('Claw care in Vannes');
  expect(placedHeading('Roues', town, 'fr')).toBe('Roues à Vannes');
});

test('an article or a possessive is left out', () => {
  expect(proposedHeading('Nos chambres d’hôtes')).toBe('Chambres d’hôtes');
  expect(proposedHeading('Our cottages')).toBe('Cottages');
});

test('names that a menu divides by a dot are joined, and words that sentences write small take no capital', () => {
  const site = siteOf({
    '/': {
      title: 'Atelier',
      text: [
        '12 rue du Puits, 56000 Vannes',
        'Nous posons des portails coulissants dans toute la ville.',
        'Des portails coulissants ferment aussi les cours étroites.',
      ],
    },
  });
  expect(placedHeading('Portails · Clôtures', site, 'fr')).toBe('Portails et Clôtures à Vannes');
  expect(placedHeading('Portails Coulissants', site, 'fr')).toBe('Portails coulissants à Vannes');
  expect(placedHeading('Sliding Portails Coulissants', site, 'en')).toBe('Sliding Portails Coulissants in Vannes');
});

test('a name that contains the place, or a site of no place, keeps the name', () => {
  expect(placedHeading('Vannes à vélo', town, 'fr')).toBe('Vannes à vélo');
  expect(placedHeading('dog care', nowhere, 'en')).toBe('Dog care');
});

test('a name that ends with the number of a department already says where', () => {
  expect(placedHeading('Taille de haie 35', town, 'fr')).toBe('Taille de haie 35');
  expect(placedHeading('Taille de haie', town, 'fr')).toBe('Taille de haie à Vannes');
});

test('a title that the page or another one already has is not proposed', () => {
  const site = siteOf({ '/': { title: 'Atelier' }, '/roues': { title: 'Roues' }, '/freins': { title: 'Nos pages' } });
  const page = site.htmlPages.find(({ record }) => record.url.endsWith('/freins'))!;
  expect(['atelier', 'Roues', 'Nos pages', 'Freins'].map((name) => betterHeading(name, site, page))).toEqual([
    null,
    null,
    'Pages',
    'Freins',
  ]);
});

test('the label of a kind of page is no title', () => {
  const site = siteOf({ '/': { title: 'Atelier', text: ['12 rue du Puits, 56000 Vannes'] }, '/a': { title: 'Roues' } });
  const page = site.htmlPages.find(({ record }) => record.url.endsWith('/a'))!;
  const proposed = ['Descriptif', 'Nos services', 'Galerie photos', 'Freins'].map((name) =>
    betterHeading(name, site, page),
  );
  expect(proposed).toEqual([null, null, null, 'Freins à Vannes']);
});

test('a title that repeats the name of the site is not proposed', () => {
  const named = { title: 'Vélos et roues', meta: { 'og:site_name': 'Atelier Brun' } };
  const site = siteOf({ '/': named, '/roues': { ...named, title: 'Atelier Brun, roues' } });
  expect(betterHeading('Atelier Brun', site, site.htmlPages[1]!)).toBeNull();
});

test('a name that ends with a town of the texts takes no region after it', () => {
  const site = siteOf({
    '/': {
      title: 'Préaux en Ile-de-France',
      text: ['Nos ateliers en Ile-de-France', 'Nous allons aussi à Meaux.', 'Le trajet de Meaux est offert.'],
    },
    '/preaux': { title: 'Préaux en Ile-de-France', text: ['En Ile-de-France, un préau se pose en un mois.'] },
  });
  expect(placedHeading('preau', site, 'fr')).toBe('Préau en Île-de-France');
  expect(placedHeading('preau meaux', site, 'fr')).toBe('Préau Meaux');
});

test('one title is proposed for no two pages', () => {
  const menu = (path: string, anchor: string) => ({ to: path, anchor, position: 'nav' as const });
  const links = [menu('/pose', 'Stores'), menu('/vente', 'Les stores'), menu('/volets', 'Volets')];
  const page = (title: string) => ({ title, links });
  const site = siteOf({
    '/': page('Atelier'),
    '/pose': page('Pose rapide'),
    '/vente': page('Vente directe'),
    '/volets': page('Fermetures'),
  });
  const titleOf = (name: string, path: string) =>
    betterHeading(name, site, site.htmlPages.find(({ record }) => record.url.endsWith(path))!);
  expect([titleOf('Stores', '/pose'), titleOf('Les stores', '/vente'), titleOf('Volets', '/volets')]).toEqual([
    null,
    null,
    'Volets',
  ]);
});
