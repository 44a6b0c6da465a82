import { expect, test } from 'vitest';
import { averageLinkage } from '../../../../src/core/semantics/topics/average-linkage.ts';

test('average linkage joins the most alike first and stops at k', () => {
  const likeness = Float32Array.of(3, 2, 0, 0, 2, 3, 0, 0, 0, 0, 3, 1, 0, 0, 1, 3);
  expect([...averageLinkage(likeness.slice(), new Float64Array(4).fill(1), 2)]).toEqual([0, 0, 1, 1]);
  expect([...averageLinkage(likeness.slice(), new Float64Array(4).fill(1), 3)]).toEqual([0, 0, 1, 2]);
});
