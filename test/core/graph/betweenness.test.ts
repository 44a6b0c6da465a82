import { expect, test } from '@jest/globals';
import { betweenness } from '../../../src/core/graph/betweenness.ts';
import { rowsOf } from '../../../src/core/graph/building/sparse-rows.ts';
import { seededRandom } from '../../../src/core/values/random.ts';

const star = rowsOf([[1, 2, 3, 4], [0], [0], [0], [0]]);

test('the middle of a star is on every path between the others, these on none', () => {
  expect([...betweenness(star, { random: seededRandom(1) })].map((value) => Math.round(value * 1000) / 1000)).toEqual([
    1, 0, 0, 0, 0,
  ]);
});

test('two ways of the same length share their paths', () => {
  const score = betweenness(rowsOf([[1, 2], [3], [3], []]), { random: seededRandom(1) });
  expect(score[1]).toBeCloseTo(0.5 / 6, 12);
  expect(score[2]).toBe(score[1]);
});

test('a sample estimates the whole', () => {
  const ring = rowsOf(Array.from({ length: 200 }, (_, node) => [(node + 1) % 200]));
  const exact = betweenness(ring, { random: seededRandom(1), samples: 200 });
  const estimate = betweenness(ring, { random: seededRandom(1), samples: 60 });
  const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  expect(mean(estimate)).toBeCloseTo(mean(exact), 9);
});
