import { expect, test } from 'vitest';
import { homePlace, namesPlace, sitePlaces } from '../../../src/core/offers/site-places.ts';
import { siteOf } from '../../support/site-of.ts';

test('of the places of a site, the one that most titles name is its own', () => {
  const { main, words } = sitePlaces(
    siteOf({
      '/': { title: 'Builder | Brainerd, MN', text: ['12 Alder Lane, Pillager, MN 56473'] },
      '/decks': { title: 'Decks | Brainerd, MN' },
    }),
  );
  expect(main).toBe('Brainerd');
  expect(words.has('brainerd')).toBe(true);
});

test('a name with a capital after a preposition is a place', () => {
  const places = { main: null, words: new Set(['vannes']) };
  expect(namesPlace('Roues à Auray', places)).toBe(true);
  expect(namesPlace('Roues Vannes', places)).toBe(true);
  expect(namesPlace('Roues en bois', places)).toBe(false);
});

test('the town of the address prevails over a large city that few titles name', () => {
  const address = { text: ['12 rue du Puits, 56000 Vannes'], title: 'Roues' };
  const { main } = sitePlaces(
    siteOf({
      '/': { ...address, title: 'Roues à Nantes' },
      '/a': address,
      '/b': address,
      '/c': address,
      '/d': address,
    }),
  );
  expect(main).toBe('Vannes');
});

test('a person and their degrees are no place', () => {
  expect(sitePlaces(siteOf({ '/': { title: 'Care, Jane Doe MD, ND' } })).words.size).toBe(0);
});

test('a company that gives no address is where its home page says, when another page says so', () => {
  const home = { title: 'Cime | Élagage à Vannes', text: ['Rien.'] };
  expect(homePlace(siteOf({ '/': home, '/haies': { title: 'Haies', text: ['Vos haies à Vannes.'] } }))).toBe('Vannes');
  expect(homePlace(siteOf({ '/': home, '/haies': { title: 'Haies', text: ['Vos haies.'] } }))).toBe(null);
});

test('a town of two words is not cut to its last one', () => {
  const title = (trade: string) => ({ title: `${trade} Villers Brocard (70)`, text: ['Ouvert le lundi.'] });
  const site = siteOf({ '/': title('Presse'), '/jeux': title('Jeux'), '/cartes': title('Cartes') });
  expect(sitePlaces(site).main).toBe('Villers Brocard');
});

test('the trade that titles have before a town is no part of it', () => {
  const site = siteOf({
    '/': { title: 'Presse Brocard (70)', text: ['Une maison de la presse à Brocard.'] },
    '/jeux': { title: 'Presse Brocard (70)' },
    '/cartes': { title: 'Presse Brocard (70)' },
  });
  expect(sitePlaces(site).main).toBe('Brocard');
});

test('a town is preferred to the region that the home page names with it', () => {
  const site = siteOf({
    '/': {
      title: 'Bureaux en Province de Montcourt',
      description: 'Bureaux à Valbourg',
      text: ['Bureaux à Valbourg.'],
    },
    '/a': { title: 'A', text: ['À Valbourg, en Province de Montcourt.'] },
  });
  expect(homePlace(site)).toBe('Valbourg');
});

test('a word of the name of the site is its place when texts use it as one', () => {
  const site = (text: string) =>
    siteOf({ '/': { title: 'Wildham Cottages', text: [text] }, '/a': { title: 'A', text: [text] } });
  expect(homePlace(site('A short drive from the shops in Wildham.'))).toBe('Wildham');
  expect(homePlace(site('Stay in Wildham Cottages.'))).toBe(null);
});
