import { expect, test } from 'vitest';
import { termsIn } from '../../../../src/core/report/terms/terms-in.ts';

const found = (text: string, locale: 'fr' | 'en'): string[] =>
  termsIn(text, locale).flatMap((part) => (typeof part === 'string' ? [] : [part.word]));

test('a word of the trade is found at its first place, in its plural too, and the text stays whole', () => {
  const text = 'Les ancres de la page pilier : une ancre dit où elle mène.';
  expect(found(text, 'fr')).toEqual(['ancres', 'page pilier']);
  expect(
    termsIn(text, 'fr')
      .map((part) => (typeof part === 'string' ? part : part.word))
      .join(''),
  ).toBe(text);
});

test('a part of another word or of an address is no word of the trade', () => {
  expect(found('Le margelle de /cycle/index.html, un bicycle.', 'fr')).toEqual([]);
  expect(found('Les 404 mots de cette page, et 301 autres.', 'fr')).toEqual([]);
  expect(found('Redirigez-la (301)\u00a0: elle répond 404.', 'fr')).toEqual(['301', 'répond 404']);
  expect(found('An orphan page without a canonical.', 'en')).toEqual(['orphan page', 'canonical']);
});
