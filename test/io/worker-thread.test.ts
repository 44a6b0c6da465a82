import { once } from 'node:events';
import { expect, test } from '@jest/globals';
import { startWorker } from '../../src/io/worker-thread.ts';

test('a TypeScript module runs in a thread and receives its data', async () => {
  const worker = startWorker(new URL('./echo-thread.ts', import.meta.url), { workerData: { word: 'maillage' } });
  const [answer] = await once(worker, 'message');
  expect(answer).toBe('maillage, maillage');
  await worker.terminate();
});
