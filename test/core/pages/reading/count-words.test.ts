import { expect, test } from 'vitest';
import fc from 'fast-check';
import { countWords, countWordsOfBytes } from '../../../../src/core/pages/reading/count-words.ts';

test('words are runs with a letter or a digit', () => {
  expect(countWords('L’été, 3 pains — à 2,50\u00a0€ !')).toBe(5);
  expect(countWords('  ')).toBe(0);
  expect(countWords('Ça\u202f: œuf ☕ 日本')).toBe(3);
});

test('counting bytes gives the same number in a Latin script, and null in another', () => {
  const piece = fc.constantFrom(
    'mot',
    'é',
    'Œ',
    '1',
    ' ',
    '\n',
    '\u00a0',
    '\u202f',
    '\u2009',
    '—',
    '’',
    '«',
    '.',
    '€',
    '\u0085',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      expect(countWordsOfBytes(Buffer.from(text))).toBe(countWords(text));
    }),
  );
  for (const text of ['日本', 'ℝ', '\u2071', '\u3000', 'ɐ', '😀'])
    expect(countWordsOfBytes(Buffer.from(text))).toBeNull();
});
