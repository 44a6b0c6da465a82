import { expect, test } from 'vitest';
import { placedHeading, proposedHeading } from '../../../src/core/offers/proposed-heading.ts';
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

test('a name that contains the place, or a site of no place, keeps the name', () => {
  expect(placedHeading('Vannes à vélo', town, 'fr')).toBe('Vannes à vélo');
  expect(placedHeading('dog care', nowhere, 'en')).toBe('Dog care');
});
