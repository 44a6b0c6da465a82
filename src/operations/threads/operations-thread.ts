import { parentPort } from 'node:worker_threads';
import { systemClock } from '../../io/clock.ts';
import { localFiles } from '../../io/files.ts';
import { loadLanguages } from '../../io/lexicon.ts';
import type { Services } from '../../io/services/services.ts';
import { heavyOperations } from './heavy-operations.ts';
import { RemoteServices } from './remote-services.ts';
import { serializeError, type ThreadReply, type ThreadRequest } from './thread-messages.ts';

/** Runs heavy operations on request; `OperationThreadClient` is the other side. */
const port = parentPort;
if (port !== null) {
  const send = (reply: ThreadReply): void => port.postMessage(reply);
  const runs = new Map<number, AbortController>();
  const remote = new RemoteServices(send);

  const servicesOf = (runId: number): Services =>
    ({
      store: remote.of('store', runId),
      writer: remote.of('writer', runId),
      secrets: remote.of('secrets', runId),
      files: localFiles,
      clock: systemClock,
      get languages() {
        return loadLanguages();
      },
    }) as unknown as Services;

  const run = async ({
    runId,
    operation,
    input,
    locale,
    typedByPerson,
    workspace,
    caller,
    door,
  }: ThreadRequest & { type: 'run' }) => {
    const abort = new AbortController();
    runs.set(runId, abort);
    try {
      const found = heavyOperations.find((one) => one.id === operation);
      if (found === undefined) throw new Error(`${operation} is marked heavy but missing from heavyOperations`);
      const value = await found.run(input as never, servicesOf(runId), {
        locale,
        typedByPerson,
        workspace,
        ...(caller === undefined ? {} : { caller }),
        ...(door === undefined ? {} : { door }),
        signal: abort.signal,
        progress: (event) => send({ type: 'progress', runId, event }),
      });
      send({ type: 'done', runId, value });
    } catch (error) {
      send({ type: 'failed', runId, error: serializeError(error) });
    } finally {
      runs.delete(runId);
    }
  };

  port.on('message', (request: ThreadRequest) => {
    if (request.type === 'run') void run(request);
    else if (request.type === 'warm') loadLanguages();
    else if (request.type === 'abort') runs.get(request.runId)?.abort(request.reason ?? undefined);
    else remote.settle(request);
  });
}
