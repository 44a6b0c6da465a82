import { expect, test } from 'vitest';
import { addressPhrase } from '../../../../src/core/semantics/subjects/address-phrase.ts';
import { languages } from '../../../support/languages.ts';

const page = (url: string, text: string) => ({
  url: `https://exemple.fr/${url}`,
  language: 'fr' as const,
  title: 'Cime',
  description: '',
  headings: [],
  blocks: [{ text, index: 0, kind: 'paragraph' as const }],
});

test('the words of an address are found as the page writes them, with small words and accents', () => {
  const text = 'Nous assurons la taille de l’érable toute l’année.';
  expect(addressPhrase(page('taille-erable.html', text), languages.fr)).toBe('taille de l’érable');
});

test('words apart, a number or nothing are no phrase', () => {
  expect(addressPhrase(page('taille-erable', 'La taille, puis un érable.'), languages.fr)).toBe(null);
  expect(addressPhrase(page('article-3', 'Un article 3.'), languages.fr)).toBe(null);
  expect(addressPhrase(page('', 'La taille.'), languages.fr)).toBe(null);
});
