import { expect, test } from 'vitest';
import { offeredThings } from '../../../../src/core/semantics/subjects/offered-things.ts';
import { languages } from '../../../support/languages.ts';

const things = (part: string, words: string, code: 'fr' | 'en' = 'fr') =>
  offeredThings(part, {
    language: languages[code],
    names: { parts: new Set(['cime']), name: 'Cime' },
    place: 'Annecy',
    placeInTitles: true,
    commonWords: new Set(words.split(' ')),
    shareOf: () => 0.5,
  });

test('what a title offers ends where it says for whom or where', () => {
  expect(things('Pension de chevaux à Annecy', 'pension chevaux')).toEqual(['Pension de chevaux']);
  expect(things('Joiner serving Annecy, Thônes and villages', 'joiner serving villages', 'en')).toEqual(['Joiner']);
  expect(things('Beauty clinic for lashes', 'beauty clinic lashes', 'en')).toEqual(['Beauty clinic']);
});

test('two things that a word joins are two, but "bed & breakfast" is one', () => {
  expect(things('Salle de sport et bureaux', 'salle sport bureaux')).toEqual(['Salle de sport', 'bureaux']);
  expect(things('Historic bed & breakfast', 'historic bed breakfast', 'en')).toEqual(['Historic bed & breakfast']);
});

test('names and the place beside the thing are left out', () => {
  expect(things('Librairie Saint Nicolas', 'librairie')).toEqual(['Librairie']);
  expect(things('Old Annecy guest house', 'old guest house', 'en')).toContain('Old guest house');
});

test('a row of nouns, a number and a sentence name nothing that is sold', () => {
  expect(things('Vente achat élevage', 'vente achat élevage')).toEqual([]);
  expect(things('800 years of history', 'years history', 'en')).toEqual([]);
  expect(things('The town is in crisis', 'town crisis', 'en')).not.toContain('town is');
});

test('the last two words of a long English thing are a thing too', () => {
  expect(things('Cage free shark diving', 'cage free shark diving', 'en')).toEqual([
    'Cage free shark diving',
    'shark diving',
  ]);
});
