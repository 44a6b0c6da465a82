import { parentPort, workerData } from 'node:worker_threads';

const { word }: { word: string } = workerData;
parentPort?.postMessage(`${word}, ${word}`);
