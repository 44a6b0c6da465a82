import { parentPort } from 'node:worker_threads';
import type { ThreadReply, ThreadRequest } from '../../src/operations/threads/thread-messages.ts';

const send = (reply: ThreadReply): void => parentPort?.postMessage(reply);

/** A thread with the faults that a real one may have, each selected by the id of the operation. */
parentPort?.on('message', (request: ThreadRequest) => {
  if (request.type === 'abort') send({ type: 'done', runId: request.runId, value: request.reason });
  if (request.type !== 'run') return;
  const { operation, runId, input } = request;
  if (operation === 'echo') send({ type: 'done', runId, value: input });
  if (operation === 'die') process.exit(7);
  while (operation === 'for-ever');
});
