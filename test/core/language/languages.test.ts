import { expect, test } from '@jest/globals';
import { buildLanguages } from '../../../src/core/language/languages.ts';
import { languages } from '../../support/languages.ts';

const { fr, en } = languages;

test('inflections-are-one-term', () => {
  expect(fr.stem('stratégies')).toBe(fr.stem('stratégie'));
  expect(en.stem('strategies')).toBe(en.stem('strategy'));
});

test('accents-fold', () => {
  expect(fr.stem('école')).toBe(fr.stem('ecole'));
  expect(fr.stem('ÉCOLES')).toBe(fr.stem('ecole'));
});

test('twelve-usual-french-generic-anchors', () => {
  for (const anchor of [
    'cliquez ici',
    'en savoir plus',
    'lire la suite',
    'voir la page',
    'decouvrir',
    'ici',
    'ce lien',
    "plus d'infos",
    'cette page',
    'voir plus',
    'suite',
    'lien',
  ]) {
    expect([anchor, fr.genericAnchors.has(anchor)]).toEqual([anchor, true]);
  }
  expect(fr.genericAnchors.has('maillage interne')).toBe(false);
  expect(fr.genericAnchors.size).toBeGreaterThanOrEqual(60);
  expect(en.genericAnchors.size).toBeGreaterThanOrEqual(50);
});

test('bytes that are no lexicon are refused', () => {
  expect(() => buildLanguages(new Uint8Array(64))).toThrow();
});

test.each(['fr', 'en'] as const)('no hostile text throws, and tokens stand at their offsets (%s)', (code) => {
  const language = languages[code];
  for (const text of [
    '',
    '\0',
    '\ud800 a\udc00b',
    '\u200b\u00ad',
    '👩‍👩‍👧 😀',
    "'''",
    '---',
    'a-',
    "l'",
    '\n\n',
    'a\u0301e\u0301',
    'é'.repeat(5000),
    "l'".repeat(3000),
  ]) {
    for (const sentence of language.sentences(text)) {
      for (const token of language.tag(sentence))
        expect(token.start + token.text.length).toBeLessThanOrEqual(text.length);
    }
    expect(() => [language.stem(text), language.syllables(text), language.words(text)]).not.toThrow();
  }
});

const million = (piece: string): string => piece.repeat(Math.ceil(1_000_000 / piece.length)).slice(0, 1_000_000);

const hostile: Readonly<Record<string, string>> = {
  'one token': million('é'),
  elisions: million("l'"),
  'inverted pronouns': million('va-t-il '),
  hyphens: million('a-'),
  'grouped digits': million('1 234 '),
  digits: million('1 2 3 '),
  'dotted letters': million('a.'),
  'initials apart': million('A. '),
  emoji: million('👩‍👩‍👧 😀'),
  dots: million('. '),
  'signs of addresses': million('a@'),
  underscores: million('_a'),
  'zero-width spaces': million('a\u200b'),
  'null characters': million('a\0 '),
  'halves of pairs': million('\ud800 b'),
  'mixed scripts': million('aбв漢字ひらعربي '),
  'a sentence without end': million('le chat noir dort sur la table et '),
  'lines of one letter': million('a\n'),
  'a page without words': million(' '),
  'words that never come back': Array.from({ length: 100_000 }, (_, at) => `mot${at.toString(36)}x`).join(' '),
};

// About a second a million characters on two cores; the bound only catches what grows faster than the text.
test.each(['fr', 'en'] as const)(
  'no text of a million characters costs more than its length (%s)',
  (code) => {
    const language = languages[code];
    const slow: string[] = [];
    for (const [name, text] of Object.entries(hostile)) {
      const begin = process.cpuUsage();
      language.words(text);
      for (const sentence of language.sentences(text)) language.tag(sentence);
      const { user, system } = process.cpuUsage(begin);
      if (user + system > 6e6) slow.push(`${name}: ${Math.round((user + system) / 1e3)} ms`);
    }
    expect(slow).toEqual([]);
  },
  120_000,
);

test.each(['fr', 'en'] as const)('no sentence has more than four hundred tokens, and none is lost (%s)', (code) => {
  const text = 'le chat noir dort et '.repeat(10_000);
  const sentences = languages[code].sentences(text);
  expect(Math.max(...sentences.map(({ length }) => length))).toBeLessThanOrEqual(400);
  expect(sentences.flat().map((token) => token.text)).toEqual(text.trim().split(' '));
});
