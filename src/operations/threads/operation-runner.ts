import { Failure } from '../../core/values/failure.ts';
import type { Services } from '../../io/services/services.ts';
import { startWorker } from '../../io/worker-thread.ts';
import { analyseDraft } from '../analyse-draft.ts';
import type { AnyOperation, RunContext } from '../operation.ts';
import { returnQuota, takeQuota } from '../quotas/take-quota.ts';
import { OperationThreadClient } from './operation-thread-client.ts';
import { operationsHeap, operationsThread } from './operations-thread-module.ts';
import { type ServicesIn, withStore } from './services-in.ts';
import { type Applicant, Turns } from './turns.ts';

/** Runs operations for a door that serves other callers in the same thread. */
export interface OperationRunner {
  run(operation: AnyOperation, input: unknown, context: RunContext): Promise<unknown>;
  /** Throws `Failure('overloaded')` when a run of this caller would be rejected now: a door asks before it reads the body. */
  requireRoom(operation: AnyOperation, caller: string): void;
  close(): Promise<void>;
}

interface RunnerOptions {
  /** Module that the thread runs. */
  readonly thread?: URL;
  /** A thread that sends no message for this long while it has runs is terminated, and its runs fail. */
  readonly deadlineMs?: number;
  /**
   * Starts the first thread at once, with its dictionaries and the pages of this audit, if any: the first caller does not wait
   * for them.
   */
  readonly warm?: () => Promise<{ readonly id: string; readonly workspace: string } | null>;
}

/** One thread may be in a long run while the other answers. */
const threadCount = 2;

/**
 * Operations marked `heavy` run in two threads, one run at a time in each, that live as long as the door and cache the sites
 * they have read; the others run in the calling thread. The threads call the store and the writer through messages.
 */
export function createOperationRunner(servicesIn: ServicesIn, options: RunnerOptions = {}): OperationRunner {
  const thread = options.thread ?? operationsThread;
  const deadlineMs = options.deadlineMs ?? 120_000;
  const turns = new Turns(threadCount);
  const clients: OperationThreadClient[] = [];
  let isClosed = false;
  const clientAt = (place: number): OperationThreadClient => {
    const client = clients[place];
    if (client !== undefined && !client.ended) return client;
    return (clients[place] = new OperationThreadClient(servicesIn, startWorker(thread, operationsHeap), deadlineMs));
  };
  if (options.warm !== undefined) warmUp(clientAt(0), options.warm);
  const servicesOf = ({ workspace, store }: RunContext): Services => {
    const services = servicesIn(workspace);
    return store === undefined ? services : withStore(services, store);
  };
  const requireRoom = (operation: AnyOperation, caller: string): void => {
    if (operation.heavy === true) turns.requireRoom(applicant(operation, caller));
  };
  /** Holds a place while `work` runs: who has none is refused before anything is read for it, its quota included. */
  const inPlace = async <Found>(
    { caller, signal }: RunContext,
    operation: AnyOperation,
    work: (place: number | null) => Promise<Found>,
  ): Promise<Found> => {
    if (operation.heavy !== true) return work(null);
    const place = await turns.take(applicant(operation, caller), signal);
    try {
      if (isClosed) throw stopping;
      return await work(place);
    } finally {
      turns.release(place);
    }
  };
  const runAt = (place: number | null, operation: AnyOperation, input: unknown, context: RunContext) =>
    place === null
      ? operation.run(input as never, servicesOf(context), context)
      : clientAt(place).run(operation.id, input, context);
  return {
    requireRoom,
    run: (operation, input, context) =>
      inPlace(context, operation, async (place) => {
        // A job has taken its quota when it was queued.
        if (context.door === 'queue' || operation.quota === undefined) return runAt(place, operation, input, context);
        const services = servicesIn(context.workspace);
        await takeQuota(operation, input, services);
        const at = services.clock.now();
        try {
          return await runAt(place, operation, input, context);
        } catch (error) {
          await returnQuota({ operation, input, at }, services.store);
          throw error;
        }
      }),
    async close() {
      isClosed = true;
      await Promise.all(clients.map((client) => client.end(stopping)));
    },
  };
}

/** An empty draft reads all that a draft needs. What fails here fails again, with its reason, for who asks. */
function warmUp(client: OperationThreadClient, latest: NonNullable<RunnerOptions['warm']>): void {
  client.warm();
  latest()
    .then(async (audit) => {
      if (audit === null) return;
      const input = analyseDraft.input.parse({ id: audit.id, html: '<p></p>', title: '', url: '/' });
      await client.run(analyseDraft.id, input, {
        locale: 'en',
        signal: new AbortController().signal,
        typedByPerson: false,
        workspace: audit.workspace,
        progress: () => undefined,
      });
    })
    .catch(() => undefined);
}

const applicant = ({ id, mostWaitMs }: AnyOperation, caller = ''): Applicant => ({
  caller,
  kind: id,
  ...(mostWaitMs === undefined ? {} : { mostWaitMs }),
});

const stopping = new Failure('not-ready', {
  fr: 'Le service s’arrête\u202f: recommencez dans un instant.',
  en: 'The service is stopping: try again in a moment.',
});
