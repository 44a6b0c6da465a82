import { expect, test } from 'vitest';
import { isPassive } from '../../../../src/core/audits/texts/passive-voice.ts';

test('French passives are distinguished from compound tenses, reflexives and adjectives', () => {
  for (const sentence of [
    'Les pièces sont tournées par l’atelier.',
    'Votre colis sera livré mardi.',
    'Le four a été construit en 1950.',
    'La pâte est souvent mise au frais.',
    'Ces contrats ont été écrits ici.',
  ])
    expect([sentence, isPassive(sentence, 'fr')]).toEqual([sentence, true]);
  for (const sentence of [
    'Maud est arrivée hier.',
    'Ils sont partis tôt.',
    'Nous tournons les pièces.',
    'Le grès est solide.',
    'La ville est un port.',
    'Elle s’est trompée de jour.',
    'L’atelier est situé à Nantes.',
  ])
    expect([sentence, isPassive(sentence, 'fr')]).toEqual([sentence, false]);
});

test('English passives are distinguished from adjectives and progressive forms', () => {
  for (const sentence of [
    'The bowls are thrown by hand.',
    'Orders were quickly delivered.',
    'It has been made here.',
    'The rule isn’t always followed.',
  ])
    expect([sentence, isPassive(sentence, 'en')]).toEqual([sentence, true]);
  for (const sentence of [
    'We deliver on Monday.',
    'The clay is red.',
    'She is interested in clay.',
    'They are throwing bowls.',
    'It is indeed so.',
  ])
    expect([sentence, isPassive(sentence, 'en')]).toEqual([sentence, false]);
});

test('a comparison is no passive, a negation may be one', () => {
  expect(isPassive('Ces valeurs sont plus élevées que les autres.', 'fr')).toBe(false);
  expect(isPassive('La salle est très animée.', 'fr')).toBe(false);
  expect(isPassive('Il ne sera plus livré.', 'fr')).toBe(true);
});
