import { expect, test } from 'vitest';
import { sentenceForm } from '../../../../src/core/planning/pieces/sentence-form.ts';
import { languages } from '../../../support/languages.ts';

test.each([
  ['The trial is sixty days', 'sentence'],
  ['we replace any plant that arrives dead', 'sentence'],
  ['bus 7 stops at the gate', 'sentence'],
  ['showers redone in 2025', 'phrase'],
  ['full refund when we call it off', 'phrase'],
  ['cut to the millimetre', 'fragment'],
  ['cancel by telephone', 'fragment'],
  ['quiet from ten, and we mean it', 'fragment'],
] as const)('“%s” is a %s', (text, form) => {
  expect(sentenceForm(text, { locale: 'en', language: languages.en })).toBe(form);
});

test.each([
  ['Le prêt dure deux jours', 'sentence'],
  ['Deux camions de huit tonnes', 'phrase'],
  ['obligatoire à chaque visite', 'fragment'],
] as const)('« %s » est : %s', (text, form) => {
  expect(sentenceForm(text, { locale: 'fr', language: languages.fr })).toBe(form);
});

test('nothing is certain without a tagger', () => {
  expect(sentenceForm('The trial is sixty days', { locale: 'en', language: null })).toBe('fragment');
});
