import { expect, test } from 'vitest';
import { typeset } from '../../../src/core/language/typeset.ts';

test('French punctuation has narrow no-break spaces and curly apostrophes', () => {
  expect(typeset("L'atelier dit : « c'est cuit ! » à 80 %", 'fr')).toBe(
    'L’atelier dit\u202f: «\u202fc’est cuit\u202f!\u202f» à 80\u202f%',
  );
});
test('URLs and times do not change', () => {
  expect(typeset('voir https://exemple.fr/a à 09:30', 'fr')).toBe('voir https://exemple.fr/a à 09:30');
});
test('English changes apostrophes only', () => {
  expect(typeset("customers' words: don't wait!", 'en')).toBe('customers’ words: don’t wait!');
});

test('typesetting a typeset sentence changes nothing', () => {
  const once = typeset("«  L'essaim » : 5 km ; prêt ?", 'fr');
  expect(once).toBe('«\u202fL’essaim\u202f»\u202f: 5\u202fkm\u202f; prêt\u202f?');
  expect(typeset(once, 'fr')).toBe(once);
});
