import { parentPort, workerData } from 'node:worker_threads';
import { packPage } from './page-message.ts';
import type { ParseAnswer, ParseOrder } from './parse-pool.ts';
import { documentReader, fieldReader, type ReadSettings } from './read-document.ts';

const settings = workerData as ReadSettings;
const reader = fieldReader(settings).then((fields) => documentReader(settings, fields));

parentPort?.on(
  'message',
  (order: ParseOrder) => void reader.then((read) => parentPort!.postMessage(answered(order, read))),
);

function answered(order: ParseOrder, read: Awaited<typeof reader>): ParseAnswer {
  try {
    return { id: order.id, page: packPage(read(order)), error: null };
  } catch (error) {
    return { id: order.id, page: null, error: String((error as Error).stack ?? error).slice(0, 1000) };
  }
}
