import { expect, test } from 'vitest';
import { folded, joinedBySpaces, wordForms } from '../../../src/core/linking/folded-text.ts';

test('a folded text has no capitals, accents or typographic apostrophes', () => {
  expect(['L’Été ', 'plain', ' ABC '].map(folded)).toEqual(["l'ete", 'plain', 'abc']);
});

test('forms of a word are equal without their endings', () => {
  expect(wordForms('Vélos, Verts !')).toBe(wordForms('velo verte'));
});

test('a whole word is found between spaces', () => {
  expect(joinedBySpaces(['un', 'velo'])).toBe(' un velo ');
});
