import { expect, test } from 'vitest';
import { inSecondPerson } from '../../../../src/core/planning/pieces/second-person.ts';

test.each([
  ['retrouver son sommeil et ses repères', 'retrouver votre sommeil et vos repères'],
  ['prendre soin de soi', 'prendre soin de vous'],
  ['se repérer seul', 'vous repérer seul'],
])('« %s » speaks to the reader', (field, addressed) => {
  expect(inSecondPerson(field, 'fr')).toBe(addressed);
});

test('English possessives of others become those of the reader', () => {
  expect(inSecondPerson('sort their papers themselves', 'en')).toBe('sort your papers yourself');
});

test.each([
  ['savoir ce qu’il paie', 'fr'],
  ['mon dossier', 'fr'],
  ['what she pays', 'en'],
] as const)('“%s” is left to the writer: its verb would change too', (field, locale) => {
  expect(inSecondPerson(field, locale)).toBeNull();
});
