import { expect, test } from 'vitest';
import { minHashCandidates } from '../../../../src/core/semantics/duplicates/min-hash.ts';
import type { ShingledText } from '../../../../src/core/semantics/duplicates/shingles.ts';

/** A text of the shingles `from` … `to`, far apart as hashes are. */
const text = (from: number, to: number) =>
  ({
    shingles: Uint32Array.from({ length: to - from }, (_, at) => Math.imul(from + at, 0x9e3779b1) >>> 0).sort(),
  }) as ShingledText;

test('equal texts are candidates, texts without a shingle in common are not', () => {
  expect(minHashCandidates([0, 1, 2], [text(0, 100), text(0, 100), text(1000, 1100)])).toEqual([[0, 1]]);
});

test('texts that share nine shingles in ten are candidates', () => {
  expect(minHashCandidates([0, 1], [text(0, 100), text(5, 105)])).toEqual([[0, 1]]);
});

test('only the given rows are compared', () => {
  expect(minHashCandidates([0, 2], [text(0, 100), text(0, 100), text(0, 100)])).toEqual([[0, 2]]);
});
