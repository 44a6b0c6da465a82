import { expect, test } from 'vitest';
import { lowerCaseWords } from '../../../../src/core/semantics/subjects/lower-case-words.ts';
import type { PageText } from '../../../../src/core/semantics/page-text.ts';

const page = (title: string, text: string): PageText => ({
  url: 'https://exemple.fr/',
  language: 'en',
  title,
  description: '',
  headings: [],
  blocks: [{ text, index: 0, kind: 'paragraph' }],
});

test('a word of a title is a common one where texts write it with a hyphen', () => {
  const found = lowerCaseWords([page('Cime Preschool', 'Our pre-school is open.')], true);
  expect([...found]).toEqual(['preschool']);
});

test('a word that texts write with a capital is a name', () => {
  expect([...lowerCaseWords([page('Cime', 'We like Cime and Cime.')])]).toEqual([]);
});
