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

test.each(['fr', 'en'] as const)('a token a million characters long costs under five seconds (%s)', (code) => {
  const begin = performance.now();
  languages[code].words('a'.repeat(1_000_000));
  expect(performance.now() - begin).toBeLessThan(5000);
});
