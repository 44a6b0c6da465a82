import type { Worker } from 'node:worker_threads';
import { startWorker } from '../../worker-thread.ts';
import type { ThreadReply, ThreadRequest } from './pglite-thread.ts';
import type { WireBackend } from './wire-stream.ts';

interface Waiting {
  resolve(answer: Uint8Array | undefined): void;
  reject(error: Error): void;
}
type Unnumbered = { op: 'wire'; message: Uint8Array } | { op: 'close' };

/** The embedded database seen from the thread that answers. */
export class PgliteBackend implements WireBackend {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #next = 1;

  private constructor(worker: Worker) {
    this.#worker = worker;
    worker.on('message', (reply: ThreadReply) => this.#settle(reply));
    worker.on('error', (error: Error) => this.#fail(error));
    worker.on('exit', () => this.#fail(new Error('The database thread has ended')));
  }

  /** Opens (or creates, about 4 s) the database of a folder; `memory://` for a passing one. */
  static async open(folder: string): Promise<PgliteBackend> {
    const worker = startWorker(new URL('./pglite-thread.ts', import.meta.url), { workerData: { folder } });
    const backend = new PgliteBackend(worker);
    await new Promise<void>((resolve, reject) => backend.#waiting.set(0, { resolve: () => resolve(), reject }));
    return backend;
  }

  async execProtocolRaw(message: Uint8Array): Promise<Uint8Array> {
    const own = message.buffer instanceof ArrayBuffer && message.byteLength === message.buffer.byteLength;
    const whole = own ? (message as Uint8Array<ArrayBuffer>) : Uint8Array.from(message);
    return (await this.#ask({ op: 'wire', message: whole }, [whole.buffer])) ?? new Uint8Array();
  }

  async close(): Promise<void> {
    await this.#ask({ op: 'close' });
    await this.#worker.terminate();
  }

  #ask(request: Unnumbered, transfer: ArrayBuffer[] = []): Promise<Uint8Array | undefined> {
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, ...request } satisfies ThreadRequest, transfer);
    });
  }

  #settle(reply: ThreadReply): void {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if (reply.error) waiting?.reject(Object.assign(new Error(reply.error.message), { code: reply.error.code }));
    else waiting?.resolve(reply.answer);
  }

  #fail(error: Error): void {
    for (const waiting of this.#waiting.values()) waiting.reject(error);
    this.#waiting.clear();
  }
}
