import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { deadlineAfter } from '../../../src/io/writer/deadline.ts';

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('the deadline fires after a garbage collection', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  let fired = 0;
  const listen = () => deadlineAfter(100, new AbortController().signal).signal.addEventListener('abort', () => fired++);
  for (let index = 0; index < 20; index++) listen();
  await sleep(10);
  collect();
  for (let wait = 0; wait < 100 && fired < 20; wait++) await sleep(50);
  expect(fired).toBe(20);
});

test('the outer signal aborts it, also when it was already aborted', () => {
  const outer = new AbortController();
  const deadline = deadlineAfter(10_000, outer.signal);
  outer.abort();
  deadline.end();
  expect([deadline.signal.aborted, deadlineAfter(10_000, outer.signal).signal.aborted]).toEqual([true, true]);
});

test('an ended deadline does not fire', async () => {
  const deadline = deadlineAfter(20);
  deadline.end();
  await sleep(40);
  expect(deadline.signal.aborted).toBe(false);
});
