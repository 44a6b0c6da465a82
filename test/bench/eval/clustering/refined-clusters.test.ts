import { expect, test } from 'vitest';
import { refinedClusters } from '../../../../bench/eval/clustering/refined-clusters.ts';
import type { SparseMatrix } from '../../../../src/core/semantics/vectors/sparse-matrix.ts';

/** Each text as the columns of its terms, weighted so that a row has length 1. */
function textsOf(rows: readonly (readonly number[])[], width: number): SparseMatrix {
  const offsets = Uint32Array.from([0, ...rows.map((_, at) => rows.slice(0, at + 1).flat().length)]);
  const values = rows.flatMap((row) => row.map(() => 1 / Math.sqrt(row.length)));
  return {
    rows: rows.length,
    width,
    offsets,
    columns: Uint32Array.from(rows.flat()),
    values: Float32Array.from(values),
  };
}

/** Texts on terms 0–2, then as many on terms 3–5. */
const twoSubjects = Array.from({ length: 10 }, (_, i) => [i % 3, (i + 1) % 3].sort((a, b) => a - b));
const texts = textsOf([...twoSubjects, ...twoSubjects.map((row) => row.map((term) => term + 3))], 6);
const asIs = Uint32Array.from({ length: 20 }, (_, row) => (row < 10 ? 0 : 1));

test('a text goes to the cluster whose texts share its words', () => {
  const misplaced = asIs.slice();
  misplaced[3] = 1;
  misplaced[14] = 0;
  expect([...refinedClusters(texts, misplaced, 2)]).toEqual([...asIs]);
});

test('a cluster cut out of another is dissolved first', () => {
  const cut = Uint32Array.from(asIs, (cluster, row) => (row >= 16 ? 2 : cluster));
  expect([...refinedClusters(texts, cut, 2)]).toEqual([...asIs]);
});

test('a text without terms keeps its cluster', () => {
  const empty = textsOf([...twoSubjects, [], ...twoSubjects.map((row) => row.map((term) => term + 3)), []], 6);
  const given = Uint32Array.from({ length: 22 }, (_, row) => (row < 11 ? 0 : 1));
  expect([...refinedClusters(empty, given, 2)]).toEqual([...given]);
});

test('clusters are never fewer than asked because texts are few', () => {
  expect([...refinedClusters(textsOf([[0], [1]], 2), Uint32Array.of(0, 1), 2)]).toEqual([0, 1]);
});
