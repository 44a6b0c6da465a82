import { expect, test } from 'vitest';
import fc from 'fast-check';
import { eachSpokenWord, wholeWords } from '../../../../src/core/audits/texts/word-scan.ts';

function spokenWords(text: string): string[] {
  const words: string[] = [];
  eachSpokenWord(text, (from, to) => words.push(text.slice(from, to)));
  return words;
}

/** Texts of the signs that decide. */
const texts = fc
  .array(
    fc.constantFrom(..."abéÀœß'’-_./( ,0٣²ªªe\u0301ж中\u200d\u2026a b l'eau".split(''), 'gimp', 'mots ', '😀', '𝒜'),
  )
  .map((parts) => parts.join(''));

test('words include their article and the parts that hyphens join', () => {
  expect(spokenWords("L’eau d'arc-en-ciel, aujourd'hui ; c'est 3 fois l'")).toEqual([
    'L’eau',
    "d'arc-en-ciel",
    'aujourd',
    'hui',
    "c'est",
    'fois',
    'l',
  ]);
});

test('a part of a name is not a word of the text', () => {
  expect(wholeWords('poser sqlite_open, gimp-layer et ./conf, main() puis textes. Fin')).toEqual([
    'poser',
    'puis',
    'textes',
  ]);
});

test('both read as the patterns that define them', () => {
  const said = /(?:\p{L}{1,4}['’])?\p{L}+(?:-\p{L}+)*/gu;
  const whole = /(?<![\p{L}\p{N}_./-])\p{L}{4,}(?![\p{L}\p{N}_(/]|[.-][\p{L}\p{N}])/gu;
  fc.assert(
    fc.property(texts, (text) => {
      expect(spokenWords(text)).toEqual(text.match(said) ?? []);
      expect(wholeWords(text)).toEqual(text.match(whole) ?? []);
    }),
    { numRuns: 3_000 },
  );
});
