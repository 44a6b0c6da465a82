import { expect, test } from '@jest/globals';
import { sentenceLengths, sentencesOf, wordsIn } from '../../../src/core/audits/content-text.ts';

test('an elided article belongs to its word', () => {
  expect(wordsIn('L’atelier d’Évreux, c’est aujourd’hui !')).toBe(4);
});

test('sentences end at a mark followed by a capital, not at an abbreviation of a number', () => {
  expect(sentencesOf('Le four chauffe. Il cuit à 1.280 degrés ! « Enfin », dit-elle.')).toHaveLength(3);
});

test('sentence lengths are read without cutting the text', () => {
  expect(sentenceLengths('Le four chauffe. La terre sèche lentement\u202F! Fin')).toEqual([3, 4, 1]);
  expect(sentenceLengths('')).toEqual([]);
});
