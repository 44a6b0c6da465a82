import { expect, test } from 'vitest';
import { wholePhrases, withoutName } from '../../../../src/core/semantics/subjects/whole-phrases.ts';
import { languages } from '../../../support/languages.ts';

const phrase = (text: string, score: number, count = 1) => ({
  text,
  key: languages.en
    .words(text)
    .map((token) => languages.en.stem(token.text))
    .join(' '),
  score,
  count,
});

test('the subject comes first, and its fragments are one with it', () => {
  const ranked = [phrase('boiler', 1, 9), phrase('gas boiler', 0.8, 5), phrase('flue', 0.5)];
  expect(wholePhrases('gas boiler repair', ranked, languages.en).map(({ text, count }) => [text, count])).toEqual([
    ['gas boiler repair', 9],
    ['flue', 1],
  ]);
});

test('the name of the site is on every page and is left out', () => {
  const ranked = [phrase('oakline', 1), phrase('flue', 0.5)];
  expect(withoutName(ranked, 'Oakline', languages.en).map(({ text }) => text)).toEqual(['flue']);
});

test('a page that has only the name keeps it', () => {
  expect(withoutName([phrase('oakline', 1)], 'Oakline', languages.en)).toHaveLength(1);
});
