import { expect, test } from '@jest/globals';
import { eld } from 'eld/small';
import fc from 'fast-check';
import { detectedLanguages, readSequences } from '../../../src/core/language/letter-sequences.ts';

eld.setLanguageSubset([...detectedLanguages]);

const same = (text: string): void => {
  const found = eld.detect(text);
  const read = readSequences(text);
  expect([read.language, read.scores()]).toEqual([found.language, found.getScores()]);
};

test('a sentence is of the language of its sequences', () => {
  expect(readSequences('La terre est tournée, séchée puis cuite deux fois.').language).toBe('fr');
  expect(readSequences('The clay is thrown, dried and then fired twice.').language).toBe('en');
  expect(readSequences('12 + 30').language).toBe('');
});

test('any text reads as the package that the table comes from reads it', () => {
  const words =
    "la le d'eau l’atelier the of und straße señor não żółw ΣΑΣ’ İzmir 中文 привет 𝒜 '' ` 3.5 e\u0301t ".split(' ');
  const parts = fc.oneof(fc.constantFrom(...words, ' ', '. ', ' ’', '-'), fc.string({ unit: 'binary', maxLength: 8 }));
  const texts = fc.array(parts, { maxLength: 300 }).map((all) => all.join(''));
  fc.assert(fc.property(texts, same), { numRuns: 2_000 });
});

test('every character of the first plane is parted alike', () => {
  // Letters of Unicode 16 and 17, which the package knows and the platform may not.
  const young = [0x88f, 0xc5c, 0xcdc, 0x1c89, 0x1c8a, 0xa7cb, 0xa7cc, 0xa7cd, 0xa7ce, 0xa7cf, 0xa7d2, 0xa7d4, 0xa7da];
  const younger = [0xa7db, 0xa7dc, 0xa7f1];
  const codes = Array.from({ length: 0x10000 }, (_, code) => code);
  const known = codes.filter((code) => !young.includes(code) && !younger.includes(code));
  for (let from = 0; from < known.length; from += 32) {
    same(
      known
        .slice(from, from + 32)
        .map((code) => `mot${String.fromCharCode(code)}le`)
        .join(' '),
    );
  }
});
