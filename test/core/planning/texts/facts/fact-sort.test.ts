import { expect, test } from '@jest/globals';
import { factSort } from '../../../../../src/core/planning/texts/facts/fact-sort.ts';

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

test.each(['Dix places', 'Registered charity', 'Organisme certifié Qualiopi', 'Twelve people at most, by our licence'])(
  '“%s” may be printed',
  (text) => {
    expect(factSort(text)).toBe('public');
  },
);
