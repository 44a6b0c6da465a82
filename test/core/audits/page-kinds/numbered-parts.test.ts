import { expect, test } from 'vitest';
import fc from 'fast-check';
import { numberedParts } from '../../../../src/core/audits/page-kinds/numbered-parts.ts';

test('an object has one number, in order of appearance, whatever precedes it', () => {
  const [a, b, c] = [{}, {}, {}];
  const { parts, numbers, starts } = numberedParts([[a, b], [], [c, b, a], [a]]);
  expect(parts.map((part) => [a, b, c].indexOf(part))).toEqual([0, 1, 2]);
  expect([...numbers]).toEqual([0, 1, 2, 1, 0, 0]);
  expect([...starts]).toEqual([0, 2, 2, 5, 6]);
});

test('numbers lead back to the lists', () => {
  const known = Array.from({ length: 6 }, (_, at) => ({ at }));
  fc.assert(
    fc.property(fc.array(fc.array(fc.constantFrom(...known))), (lists) => {
      const { parts, numbers, starts } = numberedParts(lists);
      const read = lists.map((_, list) => [...numbers.subarray(starts[list], starts[list + 1])].map((at) => parts[at]));
      expect(read).toEqual(lists);
      expect(new Set(parts).size).toBe(parts.length);
    }),
  );
});

test('beyond the known parts, a part is found only after the same predecessor', () => {
  const [a, b, c] = [{}, {}, {}];
  expect([
    ...numberedParts(
      [
        [a, b, c],
        [a, c, b],
        [a, c],
      ],
      2,
    ).numbers,
  ]).toEqual([0, 1, 2, 0, 3, 4, 0, 3]);
});
