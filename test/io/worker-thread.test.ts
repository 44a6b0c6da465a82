import { once } from 'node:events';
import { expect, test } from 'vitest';
import { startWorker, startWorkerAhead } from '../../src/io/worker-thread.ts';

test('a TypeScript module runs in a thread and receives its data', async () => {
  const worker = startWorker(new URL('./echo-thread.ts', import.meta.url), { workerData: { word: 'maillage' } });
  const [answer] = await once(worker, 'message');
  expect(answer).toBe('maillage, maillage');
  await worker.terminate();
});

test('a thread started ahead is the one that is used next, once', async () => {
  const url = new URL('./echo-thread.ts', import.meta.url);
  startWorkerAhead(url, { workerData: { word: 'ahead' } });
  const [first, second] = [startWorker(url), startWorker(url, { workerData: { word: 'later' } })];
  const answers = await Promise.all([once(first, 'message'), once(second, 'message')]);
  expect(answers.map(([answer]) => answer)).toEqual(['ahead, ahead', 'later, later']);
  await Promise.all([first.terminate(), second.terminate()]);
});
