import { expect, test } from 'vitest';
import { isMenuWord } from '../../../../../src/core/framework/company/site-profile/menu-words.ts';

const labels = new Set(['coverage', 'fleet', 'oak tables']);

test('a word of any menu, or two labels read one after the other, is no word of the company', () => {
  expect(['Contact', 'Questions', 'Book', 'Coverage Fleet'].map((text) => isMenuWord(text, labels))).toEqual([
    true,
    true,
    true,
    true,
  ]);
});

test('a label of several words that names what is sold stays', () => {
  expect(isMenuWord('Oak tables', labels)).toBe(false);
});
