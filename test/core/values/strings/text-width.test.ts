import { expect, test } from 'vitest';
import { characterCount, textWidth } from '../../../../src/core/values/strings/text-width.ts';

test('length-counts-characters-not-bytes', () => {
  expect(characterCount('Créer une stratégie d’activation digitale réussie à Évreux')).toBe(58);
  expect(characterCount('e\u0301te\u0301')).toBe(3);
});

test('an accented letter is as wide as its base, composed or not', () => {
  expect(textWidth('éàôÉ', 20)).toBe(textWidth('eaoE', 20));
  expect(textWidth('e\u0301', 20)).toBe(textWidth('é', 20));
});

test('an m is as wide as nearly four i', () => {
  expect(textWidth('m', 1000)).toBe(833);
  expect(textWidth('iiii', 1000)).toBe(888);
});
