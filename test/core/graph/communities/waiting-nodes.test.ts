import { expect, test } from '@jest/globals';
import { WaitingNodes } from '../../../../src/core/graph/communities/waiting-nodes.ts';

test('nodes come in their order, those that are added after all that wait, and each waits once', () => {
  const order = Uint32Array.of(2, 0, 1);
  const waiting = new WaitingNodes(order);
  expect([waiting.next(), waiting.next()]).toEqual([2, 0]);
  for (const node of [0, 1, 2, 0]) waiting.add(node);
  expect(waiting.count).toBe(3);
  expect([waiting.next(), waiting.next(), waiting.next(), waiting.count]).toEqual([1, 0, 2, 0]);
  expect([...order]).toEqual([2, 0, 1]);
});
