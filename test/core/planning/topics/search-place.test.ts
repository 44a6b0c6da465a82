import { expect, test } from 'vitest';
import { namesPlace, searchedPlace, withoutPlace } from '../../../../src/core/planning/topics/search-place.ts';
import { companyWith, personaWith } from '../../../support/small-company.ts';

const { organisation } = companyWith();
const local = (vocabulary: string[], places: string[] = [], businessModel = 'local_service' as const) =>
  companyWith({
    organisation: {
      ...organisation,
      businessModel,
      physicalPlaces: places.map((name) => ({ name, postalCode: '1', openToPublic: true })),
    },
    personas: [personaWith({ vocabulary })],
  });

test('the place is the one that audiences type most often after what they look for', () => {
  const words = ['réparation vélo Lille', 'vélo d’occasion Lille', 'location vélo Roubaix'];
  expect(searchedPlace(local(words)).name).toBe('Lille');
});

test('a place in small letters is known by the name that the file writes', () => {
  expect(searchedPlace(local(['bike repair ashford'], ['The Shed, Ashford'])).name).toBe('Ashford');
});

test('without one in the searches, it is where the company works', () => {
  expect(searchedPlace(local(['réparation vélo'], ['atelier à Lille'])).name).toBe('Lille');
});

test('a street is no place that people type, and a word may follow the place', () => {
  expect(searchedPlace(local(['réparation vélo'], ['atelier, rue Jean-Moulin'])).name).toBeNull();
  expect(searchedPlace(local(['bike repair'], ['The Shed, Larch Lane'])).name).toBeNull();
  expect(searchedPlace(local(['réparation vélo Lille prix'], ['atelier, rue Jean-Moulin'])).name).toBe('Lille');
});

test('a day, an abbreviation or a brand is no place', () => {
  expect(searchedPlace(local(['cours de vélo Mercredi', 'vélo pour PME', 'atelier Nord'])).name).toBeNull();
});

test('a shop that sells at a distance has no place', () => {
  expect(searchedPlace(companyWith({ personas: [personaWith({ vocabulary: ['vélo Lille'] })] })).name).toBeNull();
});

test('the place is found at the end of a search, and leaves with the small word before it', () => {
  const company = local(['garage à vélo Lille'], []);
  expect([namesPlace(company, 'vélo Lille'), namesPlace(company, 'vélo')]).toEqual([true, false]);
  expect([withoutPlace(company, 'louer un vélo à Lille'), withoutPlace(company, 'vélo')]).toEqual([
    'louer un vélo',
    'vélo',
  ]);
  expect(withoutPlace(company, 'garage Lille vélo')).toBe('garage vélo');
});
