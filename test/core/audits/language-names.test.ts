import { expect, test } from '@jest/globals';
import { namesLanguage } from '../../../src/core/audits/language-names.ts';

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
