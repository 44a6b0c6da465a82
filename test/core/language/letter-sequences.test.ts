import { expect, test } from 'vitest';
import { eld } from 'eld/small';
import fc from 'fast-check';
import { detectedLanguages, scoreSequences } from '../../../src/core/language/letter-sequences.ts';

eld.setLanguageSubset([...detectedLanguages]);

/** Letters of Unicode 16 and 17, which eld knows and Node may not. */
const recentLetters = /[\u088f\u0c5c\u0cdc\u1c89\u1c8a\ua7cb-\ua7cf\ua7d2\ua7d4\ua7da-\ua7dc\ua7f1]/g;

const same = (text: string): void => {
  const found = eld.detect(text);
  const read = scoreSequences(text);
  expect([read.language, read.scores()]).toEqual([found.language, found.getScores()]);
};

test('the sequences of a sentence identify its language', () => {
  expect(scoreSequences('La terre est tournée, séchée puis cuite deux fois.').language).toBe('fr');
  expect(scoreSequences('The clay is thrown, dried and then fired twice.').language).toBe('en');
  expect(scoreSequences('12 + 30').language).toBe('');
});

test('any text has the scores of eld, the package that the table comes from', () => {
  const words =
    "la le d'eau l’atelier the of und straße señor não żółw ΣΑΣ’ İzmir 中文 привет 𝒜 '' ` 3.5 e\u0301t ".split(' ');
  const parts = fc.oneof(fc.constantFrom(...words, ' ', '. ', ' ’', '-'), fc.string({ unit: 'binary', maxLength: 8 }));
  const texts = fc.array(parts, { maxLength: 300 }).map((all) => all.join('').replace(recentLetters, ''));
  fc.assert(fc.property(texts, same), { numRuns: 2_000 });
});

test('every character of the basic plane separates words as in eld', () => {
  const codes = Array.from({ length: 0x10000 }, (_, code) => code);
  const known = codes.filter((code) => String.fromCharCode(code).replace(recentLetters, '') !== '');
  for (let from = 0; from < known.length; from += 32) {
    same(
      known
        .slice(from, from + 32)
        .map((code) => `mot${String.fromCharCode(code)}le`)
        .join(' '),
    );
  }
});
