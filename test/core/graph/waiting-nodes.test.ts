import { expect, test } from '@jest/globals';
import { WaitingNodes } from '../../../src/core/graph/waiting-nodes.ts';
import { cpuMs } from '../../support/cpu-time.ts';

test('nodes come in their order, those that wait again in the next round, and each waits once', () => {
  const waiting = new WaitingNodes(Uint32Array.of(2, 0, 1));
  expect([waiting.next(), waiting.next()]).toEqual([2, 0]);
  for (const node of [0, 2]) waiting.add(node);
  expect([...waiting.waits]).toEqual([1, 1, 1]);
  expect([waiting.count, waiting.next(), waiting.next(), waiting.next(), waiting.count]).toEqual([3, 1, 2, 0, 0]);
});

test('once few of many wait, all of them still come, and the order is left as it is', () => {
  const order = Uint32Array.from({ length: 100 }, (_, at) => 99 - at);
  const waiting = new WaitingNodes(order);
  for (let looks = 0; looks < 100; looks++) waiting.next();
  waiting.add(7);
  waiting.add(80);
  expect(waiting.next()).toBe(80);
  for (const node of order) if (waiting.waits[node] === 0) waiting.add(node);
  expect(waiting.count).toBe(100);
  const came = Array.from({ length: 100 }, () => waiting.next());
  expect([came[0], came[1], came[2], waiting.count]).toEqual([7, 99, 98, 0]);
  expect(new Set(came).size).toBe(100);
  expect(order[0]).toBe(99);
});

test('changes that run against the order through a long graph take no round for each node', () => {
  const nodes = 60_000;
  const effort = cpuMs(() => {
    const waiting = new WaitingNodes(Uint32Array.from({ length: nodes }, (_, at) => at));
    for (let looks = 0; looks < nodes; looks++) waiting.next();
    for (let node = nodes - 1; node >= 0; node--) {
      waiting.add(node);
      if (waiting.next() !== node) throw new Error('another node');
    }
  }, 1_000);
  expect(effort).toBeLessThan(1_000);
});
