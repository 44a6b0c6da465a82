import { expect, test } from 'vitest';
import { keywordNouns } from '../../../../src/core/semantics/keywords/keyword-nouns.ts';
import { languages } from '../../../support/languages.ts';

test('the head noun comes first: the last of an English keyword, the first of a French one', () => {
  const { en, fr } = languages;
  expect(keywordNouns('luxury bathroom design', en)[0]).toBe(en.stem('design'));
  expect(keywordNouns('oak tables for cafes', en)[0]).toBe(en.stem('tables'));
  expect(keywordNouns('table en chêne', fr)[0]).toBe(fr.stem('table'));
});

test('an adjective is no noun', () => {
  expect(keywordNouns('traditional kitchens', languages.en)).toEqual([languages.en.stem('kitchens')]);
});
