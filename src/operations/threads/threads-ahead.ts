import { databaseThread } from '../../io/store/database/database-thread.ts';
import { startWorkerAhead } from '../../io/worker-thread.ts';
import { analysisHeap, analysisThread } from './analysis-thread-module.ts';
import { operationsHeap, operationsThread } from './operations-thread-module.ts';
import type { ThreadRequest } from './thread-messages.ts';

const audits: ReadonlySet<string> = new Set(['audit', 'demo']);

/**
 * Starts the threads that a command will need, so that they load their code while the command is read and the database is
 * opened. The two threads of an audit have one size of heap: V8 may read that of the later one for both.
 */
export function startThreadsAhead(command: string, embedded: boolean): void {
  if (audits.has(command)) {
    if (embedded) startWorkerAhead(databaseThread, analysisHeap);
    startWorkerAhead(analysisThread, analysisHeap);
  }
  // The first caller of a service does not wait for the dictionaries.
  if (command === 'serve') {
    const warm: ThreadRequest = { type: 'warm' };
    startWorkerAhead(operationsThread, operationsHeap).postMessage(warm);
  }
}
