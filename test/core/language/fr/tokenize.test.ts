import { expect, test } from 'vitest';
import { languages } from '../../../support/languages.ts';

const wordsOf = (text: string): string[] => languages.fr.words(text).map((token) => token.text);

test('elided articles are separate tokens', () => {
  expect(wordsOf('L’école d’Évreux')).toEqual(["L'", 'école', "d'", 'Évreux']);
  expect(wordsOf("aujourd'hui, quelqu'un")).toEqual(["aujourd'hui", ',', "quelqu'un"]);
});

test('inverted pronouns are split, compounds are not', () => {
  expect(wordsOf('Va-t-on là-bas ?')).toEqual(['Va', '-t-on', 'là-bas', '?']);
  expect(wordsOf('un porte-monnaie')).toEqual(['un', 'porte-monnaie']);
});

test('units and signs are separate from numbers', () => {
  expect(wordsOf('3,5 % de 1971-72')).toEqual(['3,5', '%', 'de', '1971', '-', '72']);
});

test('a URL is one token, the full stop after it another', () => {
  expect(wordsOf('Voir www.exemple.fr.')).toEqual(['Voir', 'www.exemple.fr', '.']);
});

test('initials and abbreviations do not end a sentence, a new line does', () => {
  expect(languages.fr.sentences('M. J. Dupont dort. Il rêve.')).toHaveLength(2);
  expect(languages.fr.sentences('Titre\nTexte')).toHaveLength(2);
});

test('a word ends at brackets, new lines, full stops and lone surrogates, in the fast path and in the pattern', () => {
  expect(wordsOf('un mot)\nfin. « oui ». A. \ud800 b\ud800 l’arbre…')).toEqual([
    'un',
    'mot',
    ')',
    'fin',
    '.',
    '«',
    'oui',
    '»',
    '.',
    'A',
    '.',
    '\ud800',
    'b',
    '\ud800',
    "l'",
    'arbre',
    '…',
  ]);
  expect(wordsOf('etc. p.ex. 😀 C.')).toEqual(['etc.', 'p', '.', 'ex.', '😀', 'C', '.']);
});
