import type { Worker } from 'node:worker_threads';
import { Failure } from '../../core/values/failure.ts';
import type { Services } from '../../io/services.ts';
import { startWorker } from '../../io/worker-thread.ts';
import { type AnyOperation, abandoned, type RunContext } from '../operation.ts';
import {
  errorOf,
  nextPart,
  partSize,
  streams,
  type ThinkingOrder,
  type ThinkingWord,
  troubleOf,
} from './thinking-calls.ts';

/** Runs operations for a door that serves others meanwhile. */
export interface Thinker {
  run(operation: AnyOperation, input: unknown, context: RunContext): Promise<unknown>;
  close(): Promise<void>;
}

interface Run {
  readonly context: RunContext;
  readonly end: (outcome: { value: unknown } | { error: unknown }) => void;
}

interface ThinkerOptions {
  /** The file of the thread. */
  readonly thread?: URL;
  /** A thread that gave no sign of life for so long while it had work is given up, with all it had. */
  readonly deadlineMs?: number;
}

type Stream = AsyncIterator<unknown>;

/**
 * Operations marked heavy run in one thread that lives as long as the door and keeps the sites it was asked about;
 * the others run at once. The thread reaches the store and the writer through this one.
 */
export function createThinker(services: Services, options: ThinkerOptions = {}): Thinker {
  const thread = options.thread ?? new URL('./thinking-thread.ts', import.meta.url);
  const deadlineMs = options.deadlineMs ?? 120_000;
  let desk: Desk | null = null;
  return {
    run(operation, input, context) {
      if (operation.heavy !== true) return operation.run(input as never, services, context);
      if (desk === null || desk.ended) desk = new Desk(services, startWorker(thread), deadlineMs);
      return desk.run(operation.id, input, context);
    },
    async close() {
      await desk?.give(closing);
    },
  };
}

/** One thread and what it is working on. */
class Desk {
  ended = false;
  private readonly runs = new Map<number, Run>();
  private readonly open = new Map<number, { readonly run: number; readonly stream: Stream }>();
  private readonly services: Services;
  private readonly worker: Worker;
  private readonly deadlineMs: number;
  private deadline: NodeJS.Timeout | null = null;
  private ids = 0;

  constructor(services: Services, worker: Worker, deadlineMs: number) {
    this.services = services;
    this.worker = worker;
    this.deadlineMs = deadlineMs;
    worker.on('message', (word: ThinkingWord) => this.hear(word));
    worker.once('error', (error) => void this.give(error));
    worker.once('exit', (code) => void this.give(new Error(`the thinking thread ended with code ${code}`)));
  }

  run(operation: string, input: unknown, context: RunContext): Promise<unknown> {
    const id = ++this.ids;
    const { locale, typedByPerson, signal } = context;
    return new Promise((resolve, reject) => {
      const abort = (): void => {
        this.send({ type: 'abort', id, reason: signal.reason === abandoned ? abandoned : null });
      };
      this.runs.set(id, {
        context,
        end: (outcome) => {
          signal.removeEventListener('abort', abort);
          if ('error' in outcome) reject(outcome.error);
          else resolve(outcome.value);
        },
      });
      this.send({ type: 'run', id, operation, input, locale, typedByPerson });
      if (signal.aborted) abort();
      else signal.addEventListener('abort', abort, { once: true });
      this.watch();
    });
  }

  /** Ends the thread; whatever it had fails with `error`. */
  async give(error: unknown): Promise<void> {
    this.ended = true;
    if (this.deadline !== null) clearTimeout(this.deadline);
    for (const run of this.runs.values()) run.end({ error });
    this.runs.clear();
    for (const { stream } of this.open.values()) void stream.return?.();
    this.open.clear();
    await this.worker.terminate();
  }

  private hear(word: ThinkingWord): void {
    this.watch();
    if (word.type === 'ask') return void this.answer(word);
    const run = this.runs.get(word.id);
    if (run === undefined) return;
    if (word.type === 'progress') return run.context.progress(word.event);
    this.runs.delete(word.id);
    this.closeStreams(word.id);
    this.watch();
    run.end(word.type === 'done' ? { value: word.value } : { error: errorOf(word.why) });
  }

  private async answer({ call, run, service, method, args }: ThinkingWord & { type: 'ask' }): Promise<void> {
    try {
      const value =
        method === nextPart ? await this.part(args[0] as number) : await this.ask(call, run, service, method, args);
      if (!this.ended) this.send({ type: 'answer', call, value });
    } catch (error) {
      if (!this.ended) this.send({ type: 'refused', call, why: troubleOf(error) });
    }
  }

  private ask(
    call: number,
    run: number,
    service: 'store' | 'writer',
    method: string,
    args: readonly unknown[],
  ): unknown {
    const target = this.services[service] as unknown as Record<string, (...given: unknown[]) => unknown>;
    const answer = target[method]!(...args);
    if (!streams.has(method)) return answer;
    this.open.set(call, { run, stream: (answer as AsyncIterable<unknown>)[Symbol.asyncIterator]() });
    return this.part(call);
  }

  private async part(call: number): Promise<{ items: unknown[]; done: boolean }> {
    const stream = this.open.get(call)?.stream;
    const items: unknown[] = [];
    while (stream !== undefined && items.length < partSize) {
      const next = await stream.next();
      if (next.done) break;
      items.push(next.value);
    }
    const done = items.length < partSize;
    if (done) this.open.delete(call);
    return { items, done };
  }

  private closeStreams(run: number): void {
    for (const [call, { run: owner, stream }] of this.open) {
      if (owner !== run) continue;
      this.open.delete(call);
      void stream.return?.();
    }
  }

  /** Starts the wait for a sign of life anew, or ends it where nothing is under way. */
  private watch(): void {
    if (this.deadline !== null) clearTimeout(this.deadline);
    this.deadline = null;
    if (this.runs.size === 0 || this.ended) return;
    this.deadline = setTimeout(() => void this.give(tooLong), this.deadlineMs);
    this.deadline.unref();
  }

  private send(order: ThinkingOrder): void {
    this.worker.postMessage(order);
  }
}

const closing = new Failure('not-ready', {
  fr: 'Le service s’arrête\u202f: recommencez dans un instant.',
  en: 'The service is stopping: try again in a moment.',
});

const tooLong = new Failure('busy', {
  fr: 'Ce calcul a pris trop de temps et a été arrêté\u202f: demandez moins (un texte plus court, moins de pages), ou recommencez plus tard.',
  en: 'This computation took too long and was stopped: ask for less (a shorter text, fewer pages), or try again later.',
});
