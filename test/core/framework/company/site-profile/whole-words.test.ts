import { expect, test } from 'vitest';
import { siteProfile } from '../../../../../src/core/framework/company/site-profile/site-profile.ts';
import { languages } from '../../../../support/languages.ts';
import { type PageLiteral, siteOf } from '../../../../support/site-of.ts';

const wordsOf = (
  language: 'fr' | 'en',
  pages: Readonly<Record<string, PageLiteral>>,
  phrases: readonly string[],
): readonly string[] => {
  const facts = siteOf(pages, { language, languages });
  const siteKeywords = phrases.map((text) => ({ text, language }));
  const semantics = { keyphrases: [], siteKeywords } as unknown as Parameters<typeof siteProfile>[0]['semantics'];
  return siteProfile({ facts, semantics }).words;
};

const fences: Readonly<Record<string, PageLiteral>> = {
  '/': {
    title: 'Fence repair',
    text: [
      'Each garden fence lasts for years with our care.',
      'A broken garden fence is mended on the spot.',
      'Your garden fence gets new posts.',
      'Painted garden fence specialists since 1990.',
      'A coloured garden fence, a coloured garden trellis.',
      'Electric gate repair is done within a week, and electric gate fitting too.',
      'We travel throughout Northern Wessia for a fence.',
    ],
  },
};

test('words cut out of a longer name before its last word are no subject', () => {
  expect(wordsOf('en', fences, ['garden fence', 'painted garden', 'coloured garden', 'electric gate'])).toEqual([
    'garden fence',
    'electric gate',
  ]);
});

test('praise or a date beside what the site is about adds no subject', () => {
  const phrases = ['garden fence', 'recent garden fence', 'accredited garden fence', 'accredited course'];
  expect(wordsOf('en', fences, phrases)).toEqual(['garden fence', 'accredited course']);
  const roofs = { '/': { title: 'Toiture', text: ['La pose de tuiles plates, la réfection de cheminée.'] } };
  expect(wordsOf('fr', roofs, ['pose de tuiles', 'pose de tuiles récente', 'couvreur agréé'])).toEqual([
    'pose de tuiles',
    'couvreur agréé',
  ]);
});

test('words that nearly always stand inside a longer subject are a scrap of it', () => {
  const text = ['La garde de chevaux en pension.', 'Une garde de chevaux au pré.', 'Les chevaux sortent chaque jour.'];
  expect(wordsOf('fr', { '/': { title: 'Écurie', text } }, ['garde de chevaux', 'garde', 'chevaux'])).toEqual([
    'garde de chevaux',
    'chevaux',
  ]);
});

test('an area alone is no subject', () => {
  expect(wordsOf('en', fences, ['garden fence', 'Northern Wessia'])).toEqual(['garden fence']);
});
