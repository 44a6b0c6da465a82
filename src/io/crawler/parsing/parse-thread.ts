import { parentPort, workerData } from 'node:worker_threads';
import { packPage } from './page-message.ts';
import type { ParseAnswer, ParseOrder } from './parse-pool.ts';
import { documentReader, fieldReader, type ReadSettings } from './read-document.ts';

const settings = workerData as ReadSettings;
const read = documentReader(settings, await fieldReader(settings));

parentPort?.on('message', (order: ParseOrder) => {
  let answer: ParseAnswer;
  try {
    answer = { id: order.id, page: packPage(read(order)), error: null };
  } catch (error) {
    answer = { id: order.id, page: null, error: String((error as Error).stack ?? error).slice(0, 1000) };
  }
  parentPort?.postMessage(answer);
});
