import { expect, test } from '@jest/globals';
import { averageLinkage } from '../../../../bench/eval/clustering/consensus-clusters.ts';

test('average linkage joins the most alike first and stops at k', () => {
  const likeness = Float32Array.of(3, 2, 0, 0, 2, 3, 0, 0, 0, 0, 3, 1, 0, 0, 1, 3);
  expect([...averageLinkage(likeness.slice(), 4, 2)]).toEqual([0, 0, 1, 1]);
  expect([...averageLinkage(likeness.slice(), 4, 3)]).toEqual([0, 0, 1, 2]);
});
