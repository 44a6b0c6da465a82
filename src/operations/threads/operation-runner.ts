import { Failure } from '../../core/values/failure.ts';
import type { Services } from '../../io/services/services.ts';
import { startWorker } from '../../io/worker-thread.ts';
import type { AnyOperation, RunContext } from '../operation.ts';
import { OperationThreadClient } from './operation-thread-client.ts';

/** Runs operations for a door that serves other callers in the same thread. */
export interface OperationRunner {
  run(operation: AnyOperation, input: unknown, context: RunContext): Promise<unknown>;
  close(): Promise<void>;
}

interface RunnerOptions {
  /** Module that the thread runs. */
  readonly thread?: URL;
  /** A thread that sends no message for this long while it has runs is terminated, and its runs fail. */
  readonly deadlineMs?: number;
}

/**
 * Operations marked `heavy` run in one thread that lives as long as the door and caches the sites it has read; the
 * others run in the calling thread. The thread calls the store and the writer through messages.
 */
export function createOperationRunner(services: Services, options: RunnerOptions = {}): OperationRunner {
  const thread = options.thread ?? new URL('./operations-thread.ts', import.meta.url);
  const deadlineMs = options.deadlineMs ?? 120_000;
  let client: OperationThreadClient | null = null;
  return {
    run(operation, input, context) {
      if (operation.heavy !== true) return operation.run(input as never, services, context);
      if (client === null || client.ended)
        client = new OperationThreadClient(services, startWorker(thread), deadlineMs);
      return client.run(operation.id, input, context);
    },
    async close() {
      await client?.end(stopping);
    },
  };
}

const stopping = new Failure('not-ready', {
  fr: 'Le service s’arrête\u202f: recommencez dans un instant.',
  en: 'The service is stopping: try again in a moment.',
});
