import { expect, test } from 'vitest';
import { wrongLanguageDeclared } from '../../../src/core/diagnoses/wrong-language-declared.ts';
import { diagnosisOf } from '../../support/diagnosis-of.ts';
import { siteOf } from '../../support/site-of.ts';

const site = (lang: string | null, language: string) => {
  const page = { lang, words: 120 };
  return siteOf({ '/': page, '/a': page, '/b': page, '/c': page }, { language });
};

test('French pages that declare English are reported with both languages and the edit', () => {
  const found = diagnosisOf(wrongLanguageDeclared, site('en-US', 'fr'));
  expect(found?.sentence.fr).toBe(
    '4 pages sur 4 se déclarent en anglais (lang="en-US") alors que leur texte est en français.',
  );
  expect(found?.edits).toMatchObject([{ before: 'lang="en-US"', after: 'lang="fr"' }]);
});

test.each([
  ['another country of the same language', 'fr-CA', 'fr'],
  ['a language that is not recognised', 'en', 'unknown'],
  ['no declaration', null, 'fr'],
])('%s is no diagnosis', (_name, lang, language) => {
  expect(diagnosisOf(wrongLanguageDeclared, site(lang, language))).toBeNull();
});
