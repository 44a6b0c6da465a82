import { expect, test } from 'vitest';
import { proposedHeading } from '../../../src/core/offers/proposed-heading.ts';

const at = (main: string | null) => ({ main, words: new Set(main?.toLowerCase().split(' ') ?? []) });

test('the place follows the offer in the language of the page', () => {
  expect(proposedHeading('claw care', at('Kendal'), 'en')).toBe('Claw care in Kendal');
  expect(proposedHeading('Roues', at('Vannes'), 'fr')).toBe('Roues à Vannes');
});

test('a French article contracts with its preposition', () => {
  expect(proposedHeading('Toiture', at('Les Lilas'), 'fr')).toBe('Toiture aux Lilas');
  expect(proposedHeading('Toiture', at('Le Mans'), 'fr')).toBe('Toiture au Mans');
});

test('an article or a possessive is left out', () => {
  expect(proposedHeading('Nos chambres d’hôtes', at('Vannes'), 'fr')).toBe('Chambres d’hôtes à Vannes');
  expect(proposedHeading('Our cottages', at('Kendal'), 'en')).toBe('Cottages in Kendal');
});

test('a name that contains the place, or a site of no place, keeps the name', () => {
  expect(proposedHeading('Kendal dog care', at('Kendal'), 'en')).toBe('Kendal dog care');
  expect(proposedHeading('dog care', at(null), 'en')).toBe('Dog care');
});
