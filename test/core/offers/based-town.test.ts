import { expect, test } from 'vitest';
import { basedTown } from '../../../src/core/offers/based-town.ts';
import { sitePlace } from '../../../src/core/offers/site-place.ts';
import { siteOf } from '../../support/site-of.ts';

test('the place is where those who speak for the company say that they work, or the larger one nearby', () => {
  expect(basedTown(['I am based in Elmfold near Bigtown and travel to Bigtown and Rye.'])).toBe('Bigtown');
  expect(basedTown(['We are based in Elmfold, near Bigtown. Elmfold has a church, and Elmfold a mill.'])).toBe(
    'Elmfold',
  );
  expect(basedTown(['Nous sommes installés à Saint-Martin-du-Lac depuis dix ans.'])).toBe('Saint-Martin-du-Lac');
});

test('an address without a postcode ends with its country', () => {
  expect(basedTown(['Notre adresse : Le Moulin - Saint-Paul-du-Lac - France'])).toBe('Saint-Paul-du-Lac');
  expect(basedTown(['Nous livrons les Alpes, Lyon, France et Suisse.'])).toBeNull();
});

test('where another works is not where the company is', () => {
  expect(basedTown(['Our supplier works with a charity based in London.', 'We are based on trust.'])).toBeNull();
  expect(basedTown(['Notre hébergeur est une société située à Roubaix.'])).toBeNull();
});

test('a site without an address is of the place that it says', () => {
  const site = siteOf({ '/': { title: 'Home', text: ['Care at home.'] }, '/fees': { text: ['I am based in Rye.'] } });
  expect(sitePlace(site)).toBe('Rye');
});
