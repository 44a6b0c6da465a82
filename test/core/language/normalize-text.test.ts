import { expect, test } from 'vitest';
import { foldAccents, normalizePunctuation, withoutInvisible } from '../../../src/core/language/normalize-text.ts';

test('normalising punctuation keeps the length, so that offsets stay valid', () => {
  const text = 'L’été : « l\u2011eau »\u00a0\u202f\u00ad\u200b😀';
  expect(normalizePunctuation(text)).toHaveLength(text.length);
  expect(normalizePunctuation('L’eau')).toBe("L'eau");
});

test('invisible characters are removed from a word', () => {
  expect(withoutInvisible('mail\u00adla\u200bge')).toBe('maillage');
});

test('folding accents writes out œ and æ', () => {
  expect(foldAccents('cœur à l’été')).toBe('coeur a l’ete');
});
