import { expect, test } from 'vitest';
import { partPhrases } from '../../../../src/core/semantics/subjects/part-phrase.ts';
import { languages } from '../../../support/languages.ts';

const phrases = (text: string, code: 'fr' | 'en' = 'fr') => partPhrases(text, languages[code]).map((one) => one.text);

test('a short phrase is kept whole, without the words that open it', () => {
  expect(phrases('Découvrez nos tables de chêne')).toEqual(['tables de chêne']);
  expect(phrases('Our wooden tables', 'en')).toEqual(['wooden tables']);
});

test('a sentence gives the phrases in it, never around "our" or "every"', () => {
  expect(phrases('Nous livrons vos tables en chêne')).toEqual(['tables en chêne']);
  expect(phrases('Une table pour chaque repas')).toEqual([]);
});

test('the two halves of a word that the tokenizer splits stay together', () => {
  expect(phrases('Contactez-nous')).toEqual([]);
  expect(phrases('Soins et bien-être')).toEqual(['Soins et bien-être']);
});

test('a season over two years closes a phrase without its sign', () => {
  expect(phrases('Inscriptions 2025-2026')).toEqual(['Inscriptions']);
  expect(phrases('Membership 2025-26', 'en')).toEqual(['Membership']);
});

test('"de vos" is "de" for those who search', () => {
  expect(phrases('Garde de vos chevaux')).toEqual(['Garde de chevaux']);
});
