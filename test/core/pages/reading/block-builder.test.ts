import { expect, test } from 'vitest';
import fc from 'fast-check';
import { foldSpace } from '../../../../src/core/pages/reading/block-builder.ts';

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
