import { expect, test } from 'vitest';
import { type PersonaVoice, personaTerms } from '../../../src/core/audience/persona-needs.ts';
import { languages } from '../../support/languages.ts';

const voice: PersonaVoice = {
  id: 'p1',
  name: 'Camille',
  weight: 1,
  language: 'fr',
  vocabulary: [],
  jobs: [],
  pains: [],
  objections: [],
  triggers: [],
  interests: [],
};
const terms = (given: Partial<PersonaVoice>) =>
  personaTerms({ ...voice, ...given }, languages.fr).map(({ text, stage, importance, source }) => [
    text,
    stage,
    importance,
    source,
  ]);

test('the stage and the importance follow from what the words are', () => {
  expect(
    terms({ vocabulary: ['vélo'], objections: ['trop cher'], triggers: ['rentrée'], interests: ['cuisine'] }),
  ).toEqual([
    ['vélo', 'ACQ', 1, 'vocabulary'],
    ['trop cher', 'ACT', 0.8, 'objection'],
    ['rentrée', 'REV', 0.8, 'trigger'],
    ['cuisine', 'ACQ', 0.5, 'interest'],
  ]);
});

test('of words with the same stems the most important is kept', () => {
  expect(terms({ vocabulary: ['frein de route'], interests: ['route et freins'] })).toEqual([
    ['frein de route', 'ACQ', 1, 'vocabulary'],
  ]);
});

test('words without content are left out', () => {
  expect(terms({ vocabulary: ['de la'] })).toEqual([]);
});

test('an obstacle is a doubt, and neither it nor an interest counts when nobody stated it', () => {
  expect(
    terms({
      pains: ['trop lourd', 'choix difficile'],
      interests: ['Transport'],
      assumed: ['choix difficile', 'Transport'],
    }),
  ).toEqual([['trop lourd', 'ACT', 0.8, 'pain']]);
});
