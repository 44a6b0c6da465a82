import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import {
  hasCapital,
  hasLetter,
  hasLetterOrDigit,
  countLetters,
  startsWithCapital,
} from '../../../src/core/language/letters.ts';

describe('letters', () => {
  const expectSameAsPatterns = (text: string): void => {
    expect(hasCapital(text)).toBe(/\p{Lu}/u.test(text));
    expect(hasLetter(text)).toBe(/\p{L}/u.test(text));
    expect(hasLetterOrDigit(text)).toBe(/[\p{L}\p{N}]/u.test(text));
    expect(startsWithCapital(text)).toBe(/^\p{Lu}/u.test(text));
    expect(countLetters(text)).toBe(text.replace(/[^\p{L}]/gu, '').length);
  };

  test('classify every character like the Unicode patterns', () => {
    for (let code = 0; code < 0x3000; code += 1) expectSameAsPatterns(String.fromCharCode(code));
    for (const one of ['', '𝐀', '𝟘', '\ud800', '\udc00a']) expectSameAsPatterns(one);
  });

  test('classify any text like the Unicode patterns', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 12 }), expectSameAsPatterns));
  });
});
