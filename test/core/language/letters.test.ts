import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  hasCapital,
  hasLetter,
  hasLetterOrDigit,
  lettersIn,
  opensWithCapital,
} from '../../../src/core/language/letters.ts';

describe('letters', () => {
  const saysWhatThePatternsSay = (text: string): void => {
    expect(hasCapital(text)).toBe(/\p{Lu}/u.test(text));
    expect(hasLetter(text)).toBe(/\p{L}/u.test(text));
    expect(hasLetterOrDigit(text)).toBe(/[\p{L}\p{N}]/u.test(text));
    expect(opensWithCapital(text)).toBe(/^\p{Lu}/u.test(text));
    expect(lettersIn(text)).toBe(text.replace(/[^\p{L}]/gu, '').length);
  };

  test('are told of every character as the patterns tell them', () => {
    for (let code = 0; code < 0x3000; code += 1) saysWhatThePatternsSay(String.fromCharCode(code));
    for (const one of ['', '𝐀', '𝟘', '\ud800', '\udc00a']) saysWhatThePatternsSay(one);
  });

  test('are told of any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 12 }), saysWhatThePatternsSay));
  });
});
