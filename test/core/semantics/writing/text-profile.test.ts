import { expect, test } from 'vitest';
import type { PageText } from '../../../../src/core/semantics/page-text.ts';
import { occurrences, textProfile } from '../../../../src/core/semantics/writing/text-profile.ts';
import { languages } from '../../../support/languages.ts';

const profile = (...texts: string[]) => {
  const blocks = texts.map((text, index) => ({ text, index, kind: 'paragraph' as const }));
  const page: PageText = {
    url: '/',
    language: 'fr',
    title: 'Vélos',
    description: '',
    headings: ['Les freins'],
    blocks,
  };
  return textProfile(page, languages.fr);
};

test('words are counted without signs', () => {
  expect(profile('Un vélo, deux vélos.').words).toBe(4);
});

test('the densest word has four occurrences at least', () => {
  expect(profile('vélo vélo vélo').densest).toBeNull();
  expect(profile('vélo vélo vélo vélo casque').densest).toMatchObject({ share: 0.8 });
});

test('the share of repeated sentences leaves short ones out', () => {
  const sentence = 'Cette phrase est assez longue pour compter.';
  expect(profile(`${sentence} ${sentence}`).repeated).toBe(0.5);
  expect(profile('Court. Court.').repeated).toBe(0);
});

test('a run of stems is counted wherever it occurs', () => {
  expect(occurrences(['a', 'b'], ['a', 'b', 'a', 'a', 'b'])).toBe(2);
  expect(occurrences(['a', 'b'], ['a'])).toBe(0);
});
