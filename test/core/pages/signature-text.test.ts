import { expect, test } from 'vitest';
import type { Block } from '../../../src/core/pages/page.ts';
import { isSignature } from '../../../src/core/pages/signature-text.ts';

const block = (text: string, kind: Block['kind'] = 'paragraph'): Block => ({ kind, text, position: 'content' });
const review = {
  fr: block('Une équipe à l’écoute, un travail soigné et des délais tenus du début à la fin.'),
  en: block('A team that listens, careful work, and dates that were kept from start to end.'),
};
const quoted = (one: Block): Block => ({ ...one, kind: 'quote' });

test.each([
  ['fr', 'Sophie M.'],
  ['fr', '— Julien'],
  ['fr', '– Anne-Claire B., Bordeaux'],
  ['fr', '(Mère d’une élève de 9 ans)'],
  ['en', 'J. Smith, Leeds'],
  ['en', '— Anna Reed'],
  ['en', '(Mother of girl aged 9 years)'],
] as const)('who signs a review is read as a signature (%s): %s', (language, text) => {
  expect(isSignature(block(text), review[language], review[language])).toBe(true);
  expect(isSignature(block(text, 'heading'), review[language], undefined)).toBe(true);
  expect(isSignature(block(text), undefined, undefined)).toBe(false);
});

test('a short line that ends a quotation is one, a quotation is not', () => {
  expect(isSignature(block('Karim, Nantes', 'quote'), quoted(review.fr), undefined)).toBe(true);
  expect(isSignature(block('Je recommande\u00a0!', 'quote'), quoted(review.fr), undefined)).toBe(false);
  expect(isSignature(quoted(review.en), quoted(review.en), undefined)).toBe(false);
});

test.each([
  ['fr', 'Vitamine C'],
  ['fr', 'Nos tarifs'],
  ['fr', '(sur rendez-vous)'],
  ['fr', 'Julien répare vos vélos.'],
  ['en', 'Plan B'],
  ['en', 'Roof Cleaning'],
  ['en', '(by appointment)'],
] as const)('a line beside a text is no signature (%s): %s', (language, text) => {
  expect(isSignature(block(text), review[language], review[language])).toBe(false);
});

test('lines that all open with a dash are a list', () => {
  expect(isSignature(block('– Nettoyage'), review.fr, block('– Peinture'))).toBe(false);
});
