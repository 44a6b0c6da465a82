import { expect, test } from 'vitest';
import { betweenness } from '../../../src/core/graph/betweenness.ts';
import { seededRandom } from '../../../src/core/values/random.ts';
import { sparseRows } from '../../support/sparse-rows.ts';

const star = sparseRows([[1, 2, 3, 4], [0], [0], [0], [0]]);

test('the centre of a star is on every path between the others, the leaves on none', () => {
  expect([...betweenness(star, { random: seededRandom(1) })].map((value) => Math.round(value * 1000) / 1000)).toEqual([
    1, 0, 0, 0, 0,
  ]);
});

test('two shortest paths share their weight', () => {
  const score = betweenness(sparseRows([[1, 2], [3], [3], []]), { random: seededRandom(1) });
  expect(score[1]).toBeCloseTo(0.5 / 6, 12);
  expect(score[2]).toBe(score[1]);
});

test('a sample has the mean of the exact scores', () => {
  const ring = sparseRows(Array.from({ length: 200 }, (_, node) => [(node + 1) % 200]));
  const exact = betweenness(ring, { random: seededRandom(1) });
  const estimate = betweenness(ring, { random: seededRandom(1), samples: 60 });
  const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  expect(mean(estimate)).toBeCloseTo(mean(exact), 9);
});
