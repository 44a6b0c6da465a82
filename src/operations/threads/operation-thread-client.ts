import type { Worker } from 'node:worker_threads';
import { Failure } from '../../core/values/failure.ts';
import { abandoned, type RunContext } from '../operation.ts';
import type { ServicesIn } from './services-in.ts';
import {
  chunkSize,
  deserializeError,
  nextChunk,
  serializeError,
  type StreamChunk,
  streamedMethods,
  type ThreadReply,
  type ThreadRequest,
} from './thread-messages.ts';

interface Run {
  readonly context: RunContext;
  readonly settle: (outcome: { value: unknown } | { error: unknown }) => void;
}

type ServiceCall = ThreadReply & { type: 'call' };

/** The side of the caller: sends runs to one thread, answers its service calls and fails its runs when it dies. */
export class OperationThreadClient {
  /** True once the thread is terminated: the next run needs a new client. */
  ended = false;
  private readonly runs = new Map<number, Run>();
  /** Open streams by the id of the call that opened them. */
  private readonly streams = new Map<number, { readonly runId: number; readonly iterator: AsyncIterator<unknown> }>();
  private readonly servicesIn: ServicesIn;
  private readonly worker: Worker;
  private readonly deadlineMs: number;
  private deadline: NodeJS.Timeout | null = null;
  private lastRunId = 0;

  constructor(servicesIn: ServicesIn, worker: Worker, deadlineMs: number) {
    this.servicesIn = servicesIn;
    this.worker = worker;
    this.deadlineMs = deadlineMs;
    worker.on('message', (reply: ThreadReply) => this.receive(reply));
    worker.once('error', (error) => void this.end(isOutOfMemory(error) ? tooMuch : error));
    worker.once('exit', (code) => void this.end(new Error(`the operations thread ended with code ${code}`)));
  }

  run(operation: string, input: unknown, context: RunContext): Promise<unknown> {
    const runId = ++this.lastRunId;
    const { locale, typedByPerson, workspace, caller, door, signal } = context;
    return new Promise((resolve, reject) => {
      const abort = (): void => {
        this.send({ type: 'abort', runId, reason: signal.reason === abandoned ? abandoned : null });
      };
      this.runs.set(runId, {
        context,
        settle: (outcome) => {
          signal.removeEventListener('abort', abort);
          if ('error' in outcome) reject(outcome.error);
          else resolve(outcome.value);
        },
      });
      this.send({ type: 'run', runId, operation, input, locale, typedByPerson, workspace, caller, door });
      if (signal.aborted) abort();
      else signal.addEventListener('abort', abort, { once: true });
      this.resetDeadline();
    });
  }

  /** Loads what every run needs before the first one. */
  warm(): void {
    this.send({ type: 'warm' });
  }

  /** Terminates the thread; its pending runs fail with `error`. */
  async end(error: unknown): Promise<void> {
    this.ended = true;
    if (this.deadline !== null) clearTimeout(this.deadline);
    for (const run of this.runs.values()) run.settle({ error });
    this.runs.clear();
    for (const { iterator } of this.streams.values()) void iterator.return?.();
    this.streams.clear();
    await this.worker.terminate();
  }

  private receive(reply: ThreadReply): void {
    this.resetDeadline();
    if (reply.type === 'call') return void this.answer(reply);
    const run = this.runs.get(reply.runId);
    if (run === undefined) return;
    if (reply.type === 'progress') return run.context.progress(reply.event);
    this.runs.delete(reply.runId);
    this.closeStreams(reply.runId);
    this.resetDeadline();
    run.settle(reply.type === 'done' ? { value: reply.value } : { error: deserializeError(reply.error) });
  }

  private async answer(call: ServiceCall): Promise<void> {
    const { callId } = call;
    try {
      const value = call.method === nextChunk ? await this.readChunk(call.args[0] as number) : await this.invoke(call);
      if (!this.ended) this.send({ type: 'returned', callId, value });
    } catch (error) {
      if (!this.ended) this.send({ type: 'threw', callId, error: serializeError(error) });
    }
  }

  private invoke({ callId, runId, service, method, args }: ServiceCall): unknown {
    const run = this.runs.get(runId);
    if (run === undefined) throw new Error(`the run of ${service}.${method} has ended`);
    const { workspace, store } = run.context;
    const services = this.servicesIn(workspace);
    const target = (service === 'store' && store !== undefined ? store : services[service]) as unknown as Record<
      string,
      (...args: unknown[]) => unknown
    >;
    const result = target[method]!(...args);
    if (!streamedMethods.has(method)) return result;
    this.streams.set(callId, { runId, iterator: (result as AsyncIterable<unknown>)[Symbol.asyncIterator]() });
    return this.readChunk(callId);
  }

  private async readChunk(callId: number): Promise<StreamChunk> {
    const iterator = this.streams.get(callId)?.iterator;
    const items: unknown[] = [];
    while (iterator !== undefined && items.length < chunkSize) {
      const next = await iterator.next();
      if (next.done) break;
      items.push(next.value);
    }
    const done = items.length < chunkSize;
    if (done) this.streams.delete(callId);
    return { items, done };
  }

  private closeStreams(runId: number): void {
    for (const [callId, stream] of this.streams) {
      if (stream.runId !== runId) continue;
      this.streams.delete(callId);
      void stream.iterator.return?.();
    }
  }

  /** Restarts the deadline for the next message; without pending runs there is none. */
  private resetDeadline(): void {
    if (this.deadline !== null) clearTimeout(this.deadline);
    this.deadline = null;
    if (this.runs.size === 0 || this.ended) return;
    this.deadline = setTimeout(() => void this.end(deadlineExceeded), this.deadlineMs);
    this.deadline.unref();
  }

  private send(request: ThreadRequest): void {
    this.worker.postMessage(request);
  }
}

const isOutOfMemory = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';

const tooMuch = new Failure('too-large', {
  fr: 'Ce calcul demande trop de mémoire\u202f: envoyez un texte ou un fichier plus petit.',
  en: 'This computation needs too much memory: send a smaller text or file.',
});

const deadlineExceeded = new Failure('busy', {
  fr: 'Ce calcul a pris trop de temps et a été arrêté\u202f: demandez moins (un texte plus court, moins de pages), ou recommencez plus tard.',
  en: 'This computation took too long and was stopped: ask for less (a shorter text, fewer pages), or try again later.',
});
