import { expect, test } from 'vitest';
import { strongComponents, weakComponents } from '../../../src/core/graph/components.ts';
import { sparseRows } from '../../support/sparse-rows.ts';

test('weak components ignore the direction of links', () => {
  const { of, count } = weakComponents(sparseRows([[2], [], [], [1], []]));
  expect([[...of], count]).toEqual([[0, 1, 0, 1, 2], 3]);
});

test('strong components are the nodes that reach each other', () => {
  const { of, count } = strongComponents(sparseRows([[1], [2], [0, 3], [4], [3], []]));
  expect([[...of], count]).toEqual([[0, 0, 0, 1, 1, 2], 3]);
});

test('a chain of 200,000 nodes does not exhaust the stack', () => {
  const chain = sparseRows(Array.from({ length: 200_000 }, (_, node) => (node < 199_999 ? [node + 1] : [])));
  expect(strongComponents(chain).count).toBe(200_000);
  expect(weakComponents(chain).count).toBe(1);
});
