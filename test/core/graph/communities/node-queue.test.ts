import { expect, test } from 'vitest';
import { NodeQueue } from '../../../../src/core/graph/communities/node-queue.ts';

test('nodes come in order, added nodes last, and each waits at most once', () => {
  const order = Uint32Array.of(2, 0, 1);
  const queue = new NodeQueue(order);
  expect([queue.next(), queue.next()]).toEqual([2, 0]);
  for (const node of [0, 1, 2, 0]) queue.add(node);
  expect(queue.count).toBe(3);
  expect([queue.next(), queue.next(), queue.next(), queue.count]).toEqual([1, 0, 2, 0]);
  expect([...order]).toEqual([2, 0, 1]);
});
