import { expect, test } from 'vitest';
import fc from 'fast-check';
import { BlockBuilder, foldSpace } from '../../../../src/core/pages/reading/block-builder.ts';

test('white space is collapsed to one space, except no-break spaces', () => {
  const piece = fc.constantFrom(' ', '  ', '\n', '\t', '\r\n', '\f', '\u00a0', '\u202f', 'mot', 'é', '');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      expect(foldSpace(text)).toBe(text.split(/[\t\n\f\r ]+/).join(' '));
    }),
    { seed: 1, numRuns: 2_000 },
  );
});

test('a block ends in a small letter by what was written last in it, and an empty one does not', () => {
  const builder = new BlockBuilder(1_000);
  const endAfter = (text: string): boolean => {
    builder.write(text, { kind: 'paragraph', level: undefined, lang: undefined, code: false }, 0);
    return builder.endsInSmallLetter;
  };
  expect([endAfter('Mot'), endAfter(' '), endAfter('A'), endAfter('é')]).toEqual([true, false, false, true]);
  builder.endBlock();
  expect(builder.endsInSmallLetter).toBe(false);
});
