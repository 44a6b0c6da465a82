import { parentPort, workerData } from 'node:worker_threads';
import { packPage } from './page-message.ts';
import type { ParseAnswer, ParseOrder } from './parse-pool.ts';
import { documentReader, type ReadSettings } from './read-document.ts';

const read = documentReader(workerData as ReadSettings);

parentPort?.on('message', (order: ParseOrder) => {
  let answer: ParseAnswer;
  try {
    answer = { id: order.id, page: packPage(read(order)), error: null };
  } catch (error) {
    answer = { id: order.id, page: null, error: String((error as Error).stack ?? error).slice(0, 1000) };
  }
  parentPort?.postMessage(answer);
});
