import { expect, test } from 'vitest';
import { countsSales, factSort, isPublicPromise } from '../../../../src/core/planning/pieces/fact-sort.ts';

test.each([
  'a session costs £300 - room, trainer, handouts',
  '57 clients signed this year',
  '410 of 430 seats sold',
  '230 paying schools on 3 March 2027',
  '33 rentals last month',
  '120 names on the waiting list in May',
  'On annule en dessous de six inscrits',
  'I cook alone - ten covers is my limit',
  'Trois mois entre la demande et la signature',
  '60 retournées',
  '2,4 h d’atelier par machine',
  '5 engineer days each',
  'Environ 600 machines posées selon le registre',
  '12 parcels returned within the trial',
  'perdus dans l’année : 98 contrats',
  '52 de ces 148 ont pris le bon modèle',
  '128 of them came back',
  'before the gardener’s time',
  'nine hours of follow-up, on average',
  'Le prix d’achat est de 63 € : à ne donner à personne',
  'Second workshop opens in May (private)',
  'Marge de deux points (interne)',
  'Average of adult and child prices',
  '£62 an adult and £49 a child before VAT',
  'Délai écrit sur le bon (une semaine sur deux, à l’essai)',
  'A call the next day (on trial)',
])('“%s” stays inside the company', (text) => {
  expect(factSort(text)).toBe('internal');
});

test.each([
  'The best views on the coast',
  'Agréé par les mairies',
  '74 % de réussite',
  'Guaranteed results',
  'Every pound goes to the boat',
])('“%s” has to be proved first', (text) => {
  expect(factSort(text)).toBe('claim');
});

test.each([
  'Dix places',
  'Deux ans de garantie',
  '10 year warranty',
  'Private room for six',
  'Rated 4.8 on average in 90 reviews',
  'Registered charity',
  'Organisme certifié Qualiopi',
  'Twelve people at most, by our licence',
])('“%s” may be printed', (text) => {
  expect(factSort(text)).toBe('public');
});

test.each([
  ['346 tests', true],
  ['1,145 scales checked', true],
  ['1 145 balances vérifiées à l’acte', true],
  ['480 g', false],
  ['30 minutes', false],
  ['25 ans de garantie', false],
  ['12 recipes', false],
])('“%s” counts what was sold: %s', (text, expected) => {
  expect(countsSales(text)).toBe(expected);
});

test('a guarantee of a stated length is public wherever it is written, a visit is no figure of traffic', () => {
  expect(factSort('garantie de cinq ans sur la pose, écrite sur la facture')).toBe('public');
  expect(factSort('garantie totale')).toBe('claim');
  expect(factSort('a first visit at your home')).toBe('public');
  expect(factSort('410 visits a month')).toBe('internal');
});

test('what was done in a year is a count of sales', () => {
  expect(countsSales('98 fauteuils refaits en un an')).toBe(true);
  expect(countsSales('30 ans de métier')).toBe(false);
});

test('a remark in brackets that ends with its mark keeps a fact inside too', () => {
  expect(factSort('assurance comprise (nom de l’assureur interne)')).toBe('internal');
  expect(factSort('assurance comprise (piscine intérieure)')).toBe('public');
});

test('the promise of a brand is public, whatever its length, unless it claims what nothing proves', () => {
  expect(
    isPublicPromise(
      'On vous apprend à conduire sur les routes d’ici, avec une date pour chaque heure et un examen quand vous êtes prêt',
    ),
  ).toBe(true);
  expect(isPublicPromise('The best bread in town')).toBe(false);
});
