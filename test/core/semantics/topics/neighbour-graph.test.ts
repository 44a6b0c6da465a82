import { expect, test } from 'vitest';
import { neighbourGraph } from '../../../../src/core/semantics/topics/neighbour-graph.ts';

test('each neighbour is linked both ways by the square of the greater cosine, but for a cosine of 0 or of no number', () => {
  const graph = neighbourGraph({
    k: 2,
    rows: Int32Array.of(1, 2, 0, -1, 1, 0),
    scores: Float32Array.of(0.5, 0, 0.75, 0, 0.25, Number.NaN),
  });
  expect([...graph.offsets]).toEqual([0, 1, 3, 4]);
  expect([...graph.targets]).toEqual([1, 0, 2, 1]);
  expect([...graph.weights]).toEqual([0.5625, 0.5625, 0.0625, 0.0625]);
});
