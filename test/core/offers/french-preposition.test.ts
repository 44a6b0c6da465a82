import { expect, test } from 'vitest';
import { atFrenchPlace, regionName } from '../../../src/core/offers/french-preposition.ts';

test.each([
  ['Lyon', 'à Lyon'],
  ['Les Lilas', 'aux Lilas'],
  ['Le Mans', 'au Mans'],
  ['Ardèche', 'en Ardèche'],
  ['Île-de-France', 'en Île-de-France'],
  ['Val d’Oise', 'dans le Val d’Oise'],
  ['Orne', 'dans l’Orne'],
  ['Landes', 'dans les Landes'],
])('%s takes its preposition: %s', (place, expected) => {
  expect(atFrenchPlace(place)).toBe(expected);
});

test('a region written without its accents is known, and has its whole name', () => {
  expect(atFrenchPlace('Ile-de-France')).toBe('en Ile-de-France');
  expect(regionName('ile de france')).toBe('Île-de-France');
  expect(regionName('Lyon')).toBeNull();
});
