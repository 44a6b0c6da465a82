import { expect, test } from 'vitest';
import { chancesOf, kindScores, type KindWeights } from '../../../../src/core/audits/classification/kind-model.ts';

const weights: KindWeights = { kinds: ['offer', 'article'], base: [0, 1], signs: { price: [2, -1], long: [0, 1] } };

test('each sign adds its weight to the score of each kind, and unknown signs nothing', () => {
  expect(kindScores({ price: 1, long: 0.5, colour: 9 }, weights)).toEqual([2, 0.5]);
});

test('chances sum to one in the order of the scores', () => {
  const [first, second] = chancesOf([Math.log(3), 0]);
  expect(first).toBeCloseTo(0.75);
  expect(second).toBeCloseTo(0.25);
});
