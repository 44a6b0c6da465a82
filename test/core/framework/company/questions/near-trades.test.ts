import { expect, test } from 'vitest';
import { nearTrades, tradeNamed } from '../../../../../src/core/framework/company/questions/near-trades.ts';

test.each([
  ['jardinière', 'home_services'],
  ['paysagistes', 'home_services'],
  ['Élagage', 'home_services'],
  ['roofer', 'home_services'],
  ['roofing contractors', 'home_services'],
  ['gîtes', 'travel_hospitality'],
  ['chambres d’hôtes en Provence', 'travel_hospitality'],
  ['location de villas', 'travel_hospitality'],
  ['holiday lets', 'travel_hospitality'],
  ['guest room', 'travel_hospitality'],
  ['menuisière', 'home_services'],
  ['coiffeuses', 'beauty'],
  ['bakeries', 'food_drink'],
  ['bijoux', 'home_craft'],
  ['je suis photographe de mariage', 'personal_services'],
  ['traiteur de mariage', 'restaurant'],
  ['wedding caterer', 'restaurant'],
  ['guide de pêche', 'sport_outdoor'],
  ['graveuse', 'home_craft'],
])('%s names one trade, in any form of its words', (typed, trade) => {
  expect(nearTrades(typed)).toEqual({ named: trade, near: [trade] });
});

test('a word of several trades names none of them and shows them all', () => {
  expect(nearTrades('nursery')).toEqual({ named: null, near: ['home_craft', 'personal_services'] });
  expect(nearTrades('cosmetic clinic').near.toSorted()).toEqual(['beauty', 'health_wellness']);
  const { named, near } = nearTrades('location');
  expect(named).toBeNull();
  expect(near).toContain('travel_hospitality');
  expect(near).not.toContain('public_local');
});

test('a word of many trades counts only alone, and a longer name says more than one inside it', () => {
  expect(nearTrades('artisan').near.length).toBeGreaterThan(2);
  expect(nearTrades('artisan boulanger').named).toBe('food_drink');
  expect(nearTrades('garden centre').named).toBe('home_craft');
  expect(nearTrades('location de voitures').near).not.toContain('real_estate');
});

test('the beginning of a name and a slip of the hand propose its trade and choose nothing', () => {
  expect(nearTrades('plong')).toEqual({ named: null, near: ['sport_outdoor'] });
  expect(nearTrades('boulangrie')).toEqual({ named: null, near: ['food_drink'] });
});

test('where nothing is near none is proposed, and the words are kept as another trade', () => {
  expect(nearTrades('xylographe')).toEqual({ named: null, near: [] });
  expect(nearTrades('  ')).toEqual({ named: null, near: [] });
  expect(tradeNamed('xylographe')).toBe('other');
});

test('of several words that name nothing together, each is looked at by itself', () => {
  expect(nearTrades('tile installer').near).toContain('home_services');
  expect(nearTrades('zzzz qqqq').near).toEqual([]);
});

test('a word of several trades names none of them alone', () => {
  expect(nearTrades('pension')).toMatchObject({ named: null });
  expect(nearTrades('pension').near.length).toBeGreaterThan(1);
  expect(nearTrades('haras, pension de chevaux').named).toBe('personal_services');
});
