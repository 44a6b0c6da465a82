import { expect, test } from 'vitest';
import fc from 'fast-check';
import { maskedBytes, maskedRuns } from '../../../../src/core/values/strings/masked-runs.ts';

test('long opaque runs are masked, words are not', () => {
  expect(maskedRuns('page 12 de 340, jeton A1b2C3d4E5f6G7h8 et anticonstitutionnellement')).toBe(
    'page # de #, jeton # et anticonstitutionnellement',
  );
});

test('the bytes of a text are masked as its characters are', () => {
  const piece = fc.constantFrom('page', '12', 'é', ' ', '—', 'a1', 'beef42', '2x', 'Z', '0', '-', '😀', 'fa', '\n');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      expect(maskedBytes(Buffer.from(text)).toString()).toBe(maskedRuns(text));
    }),
  );
});
