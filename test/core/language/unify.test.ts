import { expect, test } from '@jest/globals';
import { foldAccents, unify, withoutInvisible } from '../../../src/core/language/unify.ts';

test('unifying keeps the length, so that offsets stay', () => {
  const text = 'L’été : « l\u2011eau »\u00a0\u202f\u00ad\u200b😀';
  expect(unify(text)).toHaveLength(text.length);
  expect(unify('L’eau')).toBe("L'eau");
});

test('invisible characters are no part of a word', () => {
  expect(withoutInvisible('mail\u00adla\u200bge')).toBe('maillage');
});

test('folding writes œ and æ out', () => {
  expect(foldAccents('cœur à l’été')).toBe('coeur a l’ete');
});
