import { expect, test } from 'vitest';
import { isLanguageFolder, namesLanguage } from '../../../../src/core/audits/texts/language-names.ts';

test('codes and names of a language name it, other words do not', () => {
  expect([' ru ', 'Русский', 'Russian', 'russe'].map((anchor) => namesLanguage(anchor, 'ru'))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(namesLanguage('nos bols', 'fr')).toBe(false);
  expect(namesLanguage('fr', null)).toBe(false);
});

test('language folders are distinguished from topic folders', () => {
  expect(['fr', 'pt-br', 'japanese', 'fran%C3%A7ais'].map((folder) => isLanguageFolder(folder))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(['', 'shoes', 'fr-shoes-red'].map((folder) => isLanguageFolder(folder))).toEqual([false, false, false]);
});
