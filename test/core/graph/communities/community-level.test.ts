import { expect, test } from 'vitest';
import { transpose } from '../../../../src/core/graph/building/transpose.ts';
import {
  aggregateGraph,
  baseLevel,
  internalWeights,
  modularity,
} from '../../../../src/core/graph/communities/community-level.ts';
import { undirected } from '../../../../src/core/graph/communities/louvain.ts';
import { sparseRows } from '../../../support/sparse-rows.ts';

/** Two triangles joined by the edge 2–3. */
const rows = sparseRows([[1, 2], [2], [3], [4, 5], [5], []]);
const level = baseLevel(undirected(rows, transpose(rows)));
const triangles = Uint32Array.of(0, 0, 0, 1, 1, 1);

test('degrees count every edge at both ends', () => {
  expect([[...level.degrees], level.total]).toEqual([[2, 2, 3, 3, 2, 2], 14]);
});

test('internal weights leave out the edges between communities', () => {
  expect([...internalWeights(level, triangles)]).toEqual([2, 2, 2, 2, 2, 2]);
});

test('an aggregated graph keeps the total, the weights inside and the edges between communities', () => {
  const next = aggregateGraph(level, triangles, 2);
  expect([[...next.self], [...next.degrees], next.total]).toEqual([[6, 6], [7, 7], 14]);
  expect(next.sides.map(({ targets, weights }) => [[...targets], [...weights!]])).toEqual([
    [
      [1, 0],
      [1, 1],
    ],
  ]);
});

test('modularity is the same before and after aggregation', () => {
  const next = aggregateGraph(level, triangles, 2);
  expect(modularity(next, Uint32Array.of(0, 1), 2, 1)).toBeCloseTo(modularity(level, triangles, 2, 1), 12);
});
