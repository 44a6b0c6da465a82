import { expect, test } from 'vitest';
import { distancePriceIn, sentencesOf, statedCost } from '../../../../src/core/framework/economics/stated-cost.ts';

const read = (text: string) => {
  const { hours = 0, hourPrice = null, distance = 0, bought = 0 } = statedCost(text) ?? {};
  return [Math.round(hours * 60), hourPrice, distance, Math.round(bought * 100) / 100];
};

test.each([
  ['Une tournée me prend 2 h 10 avec la route, 31 km en moyenne.', [130, null, 31, 0]],
  ['Each visit takes 1 hour 40 of my time, 31 miles at 45p, and the £9 of bits.', [100, null, 31, 9]],
  ['Every order takes me 35 minutes of packing, at £16 an hour, plus 57p for the card.', [35, 16, 0, 0.57]],
  ['frame 780, five and a half hours of fitting at £38, cover 60, card 20', [330, 38, 0, 860]],
  ['Chaque dossier demande une demi-heure.', [30, null, 0, 0]],
  ['Matière 17.-, poste 7.-, carte 2.20, reste 56.-', [0, null, 0, 26.2]],
  ['A night costs us $66: cleaning 20, linen 14, breakfast 26, power 6', [0, null, 0, 66]],
  ['Vendu 24 € TTC, 13 € de marchandise', [0, null, 0, 13]],
])('the time, the journey and what is bought are read in “%s”', (text, expected) =>
  expect(read(text)).toEqual(expected),
);

test('a sentence with two times says neither, and one without a figure nothing', () => {
  expect(statedCost('120 heures pour les gros, 260 heures pour les petits')).toBeNull();
  expect(statedCost('Everybody likes it')).toBeNull();
});

test('the price of a kilometre or a mile is read in units or hundredths', () => {
  expect(distancePriceIn('je compte 0,45 € du km')).toBe(0.45);
  expect(distancePriceIn('0.5 €/km')).toBe(0.5);
  expect(distancePriceIn('31 miles at 45p')).toBe(0.45);
  expect(distancePriceIn('31 km à pied')).toBeNull();
});

test('an amount in a list ends no sentence', () =>
  expect(sentencesOf('Colle 11.-, carte 1.60. Reste 35.- : 38 minutes. 74 vendus')).toEqual([
    'Colle 11.-, carte 1.60',
    'Reste 35.- : 38 minutes',
    '74 vendus',
  ]));
