import { expect, test } from 'vitest';
import { toldNotes, withToldNotes } from '../../../../../src/core/framework/company/reading/told-notes.ts';

test.each([
  ['On peut dire : le prêt, la date (12 prêts).', 'le prêt, la date.'],
  ['On peut dire qu’un prêt existe', 'un prêt existe'],
  ['Publiable : la note', 'la note'],
  ['May be told - eight to a boat', 'eight to a boat'],
])('« %s » lets texts tell « %s »', (note, told) => {
  expect(toldNotes({ notes: [note, 'À garder pour nous : le loyer'] })).toEqual([told]);
});

test('what may be told joins the facts of the brand, and a file without it stays the same', () => {
  const file = { notes: ['May be told - eight to a boat'], organisation: { brand: { promise: 'p' } } };
  expect(withToldNotes(file)).toMatchObject({ organisation: { brand: { told: ['eight to a boat'] } } });
  const plain = { notes: ['nobody will count'], organisation: { brand: {} } };
  expect(withToldNotes(plain)).toBe(plain);
});
