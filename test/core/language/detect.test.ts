import { expect, test } from 'vitest';
import { detectLanguage, languageOfOpening, mostLikelyLanguage } from '../../../src/core/language/detect.ts';

test('a sentence is detected from its words, not from the hint', () => {
  expect(detectLanguage('Nos artisans fabriquent des meubles en chêne massif.', 'en')).toBe('fr');
  expect(detectLanguage('Our craftsmen make furniture out of solid oak.', null)).toBe('en');
});

test('under four words the hint decides', () => {
  expect(detectLanguage('Contact', 'fr-CA')).toBe('fr');
  expect(detectLanguage('Contact', null)).toBe('unknown');
});

test('URLs and numbers do not count as words', () => {
  expect(detectLanguage('https://exemple.fr/une/page/de/ce/site 2024', null)).toBe('unknown');
});

test('a function word identifies the language of two words', () => {
  expect(['Le tigre', 'the tiger', 'une rose', 'een roos'].map(mostLikelyLanguage)).toEqual(['fr', 'en', 'fr', 'nl']);
});

test.each([
  ['Un número', 'es'],
  ["Anna's photo", 'en'],
  ['toda otra', 'es'],
])('letters and function words identify the language of a few words: %s', (text, code) =>
  expect(mostLikelyLanguage(text)).toBe(code),
);

test('an ending identifies the language of two words, except in capitalised words, which may be names', () => {
  expect(mostLikelyLanguage('doubly decker')).toBe('en');
  expect(mostLikelyLanguage('fromages savoureux')).toBe('fr');
  expect(mostLikelyLanguage('Pies spaceruje')).toBe('pl');
  expect(mostLikelyLanguage('Michelle Obama')).toBe(mostLikelyLanguage('michelle Obama'));
  expect(mostLikelyLanguage('Tom Kasmer')).toBe('');
});

test('a text after a long list of URLs and numbers is detected', () => {
  const list = Array.from({ length: 120 }, (_, at) => `https://exemple.fr/${at} 0${at}`).join(' ');
  expect(detectLanguage(`${list} Les abeilles rentrent à la ruche quand le soir tombe sur les Cévennes.`, null)).toBe(
    'fr',
  );
});

test('the first lines of a long text give the language of the whole text, ignoring noise', () => {
  const line =
    'See `la maison de la rue` or https://exemple.fr/le/chat/noir: the kilns are heated slowly, 24 hours a day.';
  const text = Array.from({ length: 20 }, () => line).join('\n');
  expect(detectLanguage(text, 'fr')).toBe('en');
  expect(detectLanguage(text.replaceAll('\n', ' '), 'fr')).toBe('en');
  const numbers = `${'2024 '.repeat(130)}\n`;
  expect(detectLanguage(numbers + 'Les fours chauffent lentement, un jour entier.', 'en')).toBe('fr');
});

test('first lines with few letters are not sufficient, however many words they have', () => {
  const opening = `${'the cat is on it and 2024 '.repeat(2)}${'20 24 '.repeat(110)}\n`;
  const text =
    opening + 'Les fours chauffent lentement pendant un jour entier, puis la fonte coule dans les moules. '.repeat(12);
  expect(opening.length).toBeGreaterThan(600);
  expect(detectLanguage(text, 'en')).toBe('fr');
});

test('signs and numbers separate the words of the first lines like spaces', () => {
  const line = 'Les fours d’argile{12}chauffent=lentement, 24 h l’été';
  for (const end of ['', ' 12', '’ 12', ' = ’', ' `le chat`', ' a@b.fr', ' www.the-cat.com']) {
    const lines = `${Array.from({ length: 9 }, () => line).join('\n')}${end}`;
    expect(languageOfOpening(lines)).toBe('fr');
    expect(languageOfOpening(lines.slice(0, 300))).toBe(null);
    const spaced = lines.replaceAll(/[\d{}=]+/g, ' ').trim();
    expect(languageOfOpening(spaced)).toBe('fr');
  }
});
