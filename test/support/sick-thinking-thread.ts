import { parentPort } from 'node:worker_threads';
import type { ThinkingOrder } from '../../src/operations/threads/thinking-calls.ts';

/** A thread with the troubles a real one may have, each named by an operation. */
parentPort?.on('message', (order: ThinkingOrder) => {
  if (order.type === 'abort') parentPort?.postMessage({ type: 'done', id: order.id, value: order.reason });
  if (order.type !== 'run') return;
  if (order.operation === 'echo') parentPort?.postMessage({ type: 'done', id: order.id, value: order.input });
  if (order.operation === 'die') process.exit(7);
  while (order.operation === 'for-ever');
});
