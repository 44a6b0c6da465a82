import { parentPort } from 'node:worker_threads';
import { localFiles } from '../../io/files.ts';
import { loadLanguages } from '../../io/lexicon.ts';
import type { Services } from '../../io/services.ts';
import { documentOfBytes } from '../../io/store/document-bytes.ts';
import { analyseDraft } from '../analyse-draft.ts';
import { concludeCycle, readReadings } from '../conclude-cycle.ts';
import type { AnyOperation } from '../operation.ts';
import { optimiseLinksOperation } from '../optimise-links.ts';
import { planStrategyOperation } from '../plan-strategy.ts';
import { proposePersonas } from '../propose-personas.ts';
import { readCycleFile } from '../read-cycle-file.ts';
import { commitImport, previewImport } from '../send-import.ts';
import { simulateLinks } from '../simulate-links.ts';
import { simulatePage } from '../simulate-page.ts';
import {
  type AskedService,
  errorOf,
  nextPart,
  streams,
  type ThinkingOrder,
  type ThinkingWord,
  troubleOf,
} from './thinking-calls.ts';
import { validatePlan } from '../validate-plan.ts';

/** Every operation marked heavy. */
export const heavyOperations: readonly AnyOperation[] = [
  analyseDraft,
  commitImport,
  concludeCycle,
  optimiseLinksOperation,
  planStrategyOperation,
  previewImport,
  proposePersonas,
  readCycleFile,
  readReadings,
  simulateLinks,
  simulatePage,
  validatePlan,
];

type Asked = Record<string, (...args: unknown[]) => unknown>;

const port = parentPort;
if (port !== null) {
  const runs = new Map<number, AbortController>();
  const calls = new Map<number, { resolve(value: unknown): void; reject(error: unknown): void }>();
  let ids = 0;
  const say = (word: ThinkingWord): void => port.postMessage(word);

  const ask = (run: number, service: AskedService, method: string, args: readonly unknown[], call = ++ids) =>
    new Promise<unknown>((resolve, reject) => {
      calls.set(call, { resolve, reject });
      say({ type: 'ask', call, run, service, method, args });
    });

  async function* stream(run: number, service: AskedService, method: string, args: readonly unknown[]) {
    const first = ++ids;
    let part = await ask(run, service, method, args, first);
    for (;;) {
      const { items, done } = part as { items: unknown[]; done: boolean };
      yield* items;
      if (done) return;
      part = await ask(run, service, nextPart, [first]);
    }
  }

  /** A service of the other thread: each method asks there; signals stay here. */
  const remote = (run: number, service: AskedService): Asked =>
    new Proxy({} as Asked, {
      get: (_, method) => {
        if (typeof method !== 'string' || method === 'then') return undefined;
        // Unpacked here: twenty plans at once would hold the thread of the doors for a second.
        if (service === 'store' && method === 'readDocument')
          return async (...args: unknown[]) => {
            const bytes = (await ask(run, service, 'readPacked', args)) as Uint8Array | null;
            return bytes === null ? null : documentOfBytes(bytes);
          };
        return (...given: unknown[]) => {
          const args = given.filter((one) => !(one instanceof AbortSignal));
          return streams.has(method) ? stream(run, service, method, args) : ask(run, service, method, args);
        };
      },
    });

  const servicesOf = (run: number): Services =>
    ({
      store: remote(run, 'store'),
      writer: remote(run, 'writer'),
      files: localFiles,
      get languages() {
        return loadLanguages();
      },
    }) as unknown as Services;

  const work = async ({ id, operation, input, locale, typedByPerson }: ThinkingOrder & { type: 'run' }) => {
    const abort = new AbortController();
    runs.set(id, abort);
    try {
      const found = heavyOperations.find((one) => one.id === operation);
      if (found === undefined) throw new Error(`${operation} is marked heavy and unknown to the thread`);
      const value = await found.run(input as never, servicesOf(id), {
        locale,
        typedByPerson,
        signal: abort.signal,
        progress: (event) => say({ type: 'progress', id, event }),
      });
      say({ type: 'done', id, value });
    } catch (error) {
      say({ type: 'failed', id, why: troubleOf(error) });
    } finally {
      runs.delete(id);
    }
  };

  port.on('message', (order: ThinkingOrder) => {
    if (order.type === 'run') return void work(order);
    if (order.type === 'abort') return runs.get(order.id)?.abort(order.reason ?? undefined);
    const call = calls.get(order.call);
    calls.delete(order.call);
    if (order.type === 'answer') call?.resolve(order.value);
    else call?.reject(errorOf(order.why));
  });
}
