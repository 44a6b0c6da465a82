import { expect, test } from '@jest/globals';
import { readability } from '../../../src/core/language/readability.ts';
import { languages } from '../../support/languages.ts';

test('french-formula-not-english-coefficients', () => {
  // 25 sentences of 4 words of one syllable each.
  const fr = readability('Le chat dort bien. '.repeat(25), languages.fr);
  expect(fr?.ease).toBeCloseTo(207 - 1.015 * 4 - 73.6, 6);
  const en = readability('The cat sleeps well. '.repeat(25), languages.en);
  expect(en?.ease).toBeCloseTo(206.835 - 1.015 * 4 - 84.6, 6);
  expect(fr?.grade).toBeNull();
  expect(en?.grade).toBeCloseTo(0.39 * 4 + 11.8 - 15.59, 6);
});

test('accented-vowels-count', () => {
  const accented = readability('Été répété préféré. '.repeat(40), languages.fr);
  expect(accented?.ease).toBeCloseTo(207 - 1.015 * 3 - (73.6 * 8) / 3, 6);
});

test('a text under a hundred words is not measured', () => {
  expect(readability('Le chat dort bien.', languages.fr)).toBeNull();
});
