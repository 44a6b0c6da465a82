import { expect, test } from 'vitest';
import { elides } from '../../../../src/core/planning/pieces/elision.ts';

test.each([
  ['heure de conduite', true],
  ['hygiène et entretien', true],
  ['huile d’olive', true],
  ['étude chez vous', true],
  ['housse de vélo', false],
  ['hangar', false],
  ['haute saison', false],
  ['stage', false],
])('the article before « %s » is elided: %s', (text, expected) => {
  expect(elides(text)).toBe(expected);
});
