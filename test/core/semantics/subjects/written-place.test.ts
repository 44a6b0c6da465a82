import { expect, test } from 'vitest';
import { partPhrases } from '../../../../src/core/semantics/subjects/part-phrase.ts';
import { hasName } from '../../../../src/core/semantics/subjects/written-place.ts';
import { languages } from '../../../support/languages.ts';

const site = {
  language: languages.en,
  names: { parts: new Set<string>(), name: null },
  place: null,
  placeInTitles: false,
  commonWords: new Set(['park', 'tiling', 'kitchen']),
  shareOf: () => 0.5,
  offer: null,
};

function isNamed(title: string, text: string): boolean {
  const page = {
    url: 'https://exemple.fr/a',
    language: 'en' as const,
    title,
    description: '',
    headings: [],
    blocks: [{ text, index: 0, kind: 'paragraph' as const }],
  };
  return hasName(partPhrases(title, languages.en)[0]!, { page, label: null, ranked: [] }, site);
}

test('two words with capitals that the page writes after a preposition of place are a place', () => {
  expect(isNamed('Elm Park Tiling', 'We tile kitchens in Elm Park.')).toBe(true);
});

test('words that are all common ones, and a name that no text writes as a place, are none', () => {
  expect(isNamed('Kitchen Tiling', 'We are at home in Kitchen Tiling.')).toBe(false);
  expect(isNamed('Elm Park Tiling', 'Elm Park is a brand of tiles.')).toBe(false);
});
