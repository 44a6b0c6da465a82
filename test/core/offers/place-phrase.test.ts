import { expect, test } from 'vitest';
import { placePhrases } from '../../../src/core/offers/place-phrase.ts';
import { type PageLiteral, siteOf } from '../../support/site-of.ts';

const phrases = (...homes: PageLiteral[]) =>
  placePhrases(siteOf(Object.fromEntries(homes.map((home, at) => [at === 0 ? '/' : `/${at}`, home]))));

test('the place has the preposition that the site itself writes most', () => {
  const cevennes = { title: 'Poterie en Cévennes', text: ['Un atelier dans les Cévennes.', 'Dans les Cévennes.'] };
  expect(phrases(cevennes).fr).toBe('dans les Cévennes');
  const lakes = { '/': { title: 'Cottages near Lakeland', text: ['Stay in the Lakeland with us and rest a while.'] } };
  expect(placePhrases(siteOf(lakes, { language: 'en' })).en).toBe('in the Lakeland');
});

test('a town takes its preposition where the site writes none', () => {
  expect(phrases({ title: 'Roues', text: ['12 rue du Puits, 56000 Vannes'] })).toEqual({
    fr: 'à Vannes',
    en: 'in Vannes',
  });
  const rochelle = { title: 'Roues à La Rochelle', text: ['12 rue du Puits, 17000 La Rochelle'] };
  expect(phrases(rochelle).fr).toBe('à La Rochelle');
  expect(phrases({ title: 'Roues', text: ['2 rue du Puits, 72000 Le Mans', 'Nous roulons au Mans.'] }).fr).toBe(
    'au Mans',
  );
});

test('a region is left out in a language in which the site has no preposition for it', () => {
  expect(phrases({ title: 'Poterie en Cévennes', text: ['Un atelier de poterie.'] })).toEqual({
    fr: 'en Cévennes',
    en: null,
  });
});
