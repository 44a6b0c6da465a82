import { describe, expect, test } from 'vitest';
import { denseProduct, normaliseRows } from '../../../../src/core/semantics/vectors/dense-matrix.ts';
import { lsaCoordinates } from '../../../../src/core/semantics/vectors/lsa.ts';
import type { SparseMatrix } from '../../../../src/core/semantics/vectors/sparse-matrix.ts';
import { seededRandom } from '../../../../src/core/values/random.ts';

/** 60 texts on three subjects of 20 words each; each text has six words of its subject. */
function threeSubjects(): SparseMatrix {
  const random = seededRandom(7);
  const rows = Array.from({ length: 60 }, (_, row) => {
    const words = new Set<number>();
    while (words.size < 6) words.add((row % 3) * 20 + Math.floor(random() * 20));
    return [...words].sort((a, b) => a - b);
  });
  return {
    rows: 60,
    width: 60,
    offsets: Uint32Array.from({ length: 61 }, (_, row) => row * 6),
    columns: Uint32Array.from(rows.flat()),
    values: new Float32Array(360).fill(1 / Math.sqrt(6)),
  };
}

describe('lsaCoordinates', () => {
  const matrix = threeSubjects();
  const vectors = normaliseRows(lsaCoordinates(matrix, 3, 1));
  test('places texts of one subject together though they share few words', () => {
    expect(denseProduct(vectors, 0, vectors, 3)).toBeGreaterThan(0.9);
    expect(Math.abs(denseProduct(vectors, 0, vectors, 1))).toBeLessThan(0.2);
  });
  test('returns the same bytes for the same seed', () => {
    expect(lsaCoordinates(matrix, 3, 1).values).toEqual(lsaCoordinates(matrix, 3, 1).values);
  });
  test('returns finite numbers for equal texts', () => {
    const equal = { ...matrix, columns: matrix.columns.map((_, at) => at % 6) };
    expect([...lsaCoordinates(equal, 10, 1).values].every(Number.isFinite)).toBe(true);
  });
});

test('rows of fewer dimensions than asked for keep their coordinates: no number is missing', () => {
  // Forty rows of two kinds, without a term in common: the matrix has rank 2.
  const rows = 40;
  const terms = 18;
  const matrix: SparseMatrix = {
    rows,
    width: 2 * terms,
    offsets: Uint32Array.from({ length: rows + 1 }, (_, row) => terms * row),
    columns: Uint32Array.from({ length: terms * rows }, (_, at) => (Math.floor(at / terms) % 2) * terms + (at % terms)),
    values: new Float32Array(terms * rows).fill(1 / Math.sqrt(terms)),
  };
  const vectors = normaliseRows(lsaCoordinates(matrix, 20, 1));
  expect(vectors.values.some(Number.isNaN)).toBe(false);
  expect(denseProduct(vectors, 0, vectors, 2)).toBeCloseTo(1);
  expect(denseProduct(vectors, 0, vectors, 1)).toBeCloseTo(0);
});
