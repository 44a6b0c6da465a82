import { expect, test } from 'vitest';
import { nestedQuotes } from '../../../src/core/language/nested-quotes.ts';

test('a French quotation inside another takes double quotation marks without spaces', () => {
  expect(nestedQuotes('Publiez «\u202fChoisir «\u202fTruc\u202f»\u202f: le guide\u202f»', 'fr')).toBe(
    'Publiez «\u202fChoisir “Truc”\u202f: le guide\u202f»',
  );
});

test('an English quotation inside another takes single quotation marks', () => {
  expect(nestedQuotes('Publish “Choose “Thing”: the guide”', 'en')).toBe('Publish “Choose ‘Thing’: the guide”');
});

test('two quotations side by side and marks that do not match are unchanged', () => {
  expect(nestedQuotes('« a » et « b »', 'fr')).toBe('« a » et « b »');
  expect(nestedQuotes('« a « b »', 'fr')).toBe('« a « b »');
});
