import type { Worker } from 'node:worker_threads';
import pg from 'pg';
import { startWorker } from '../../worker-thread.ts';
import { databaseThread } from './database-thread.ts';
import type { ThreadReply, ThreadRequest } from './pglite-thread.ts';
import { type WireBackend, WireStream } from './wire-stream.ts';

interface Pending {
  resolve(answer: Uint8Array | undefined): void;
  reject(error: Error): void;
}
type Unnumbered = { op: 'open'; folder: string } | { op: 'wire'; message: Uint8Array } | { op: 'close' };

/** The embedded database, which runs in a separate thread. */
export class PgliteBackend implements WireBackend {
  readonly #worker: Worker;
  readonly #ended: Promise<void>;
  readonly #pending = new Map<number, Pending>();
  #next = 1;

  private constructor(worker: Worker) {
    this.#worker = worker;
    worker.on('message', (reply: ThreadReply) => this.#settle(reply));
    worker.on('error', (error: Error) => this.#fail(error));
    this.#ended = new Promise((resolve) => {
      worker.on('exit', () => {
        this.#fail(new Error('The database thread has ended'));
        resolve();
      });
    });
  }

  /** Starts the thread, which loads its modules while the caller prepares the folder; then `open` it. */
  static start(): PgliteBackend {
    return new PgliteBackend(startWorker(databaseThread));
  }

  /** Opens (or creates, about 4 s) the database of a folder; `memory://` for a temporary one. */
  static async open(folder: string): Promise<PgliteBackend> {
    const backend = PgliteBackend.start();
    await backend.open(folder);
    return backend;
  }

  async open(folder: string): Promise<void> {
    await this.#send({ op: 'open', folder });
  }

  async execProtocolRaw(message: Uint8Array): Promise<Uint8Array> {
    const ownsBuffer = message.buffer instanceof ArrayBuffer && message.byteLength === message.buffer.byteLength;
    const transferable = ownsBuffer ? (message as Uint8Array<ArrayBuffer>) : Uint8Array.from(message);
    const answer = await this.#send({ op: 'wire', message: transferable }, [transferable.buffer]);
    return answer ?? new Uint8Array();
  }

  async close(): Promise<void> {
    await this.#send({ op: 'close' });
    await this.#ended;
  }

  /** Ends the thread of a backend that was not opened. */
  async stop(): Promise<void> {
    await this.#worker.terminate();
  }

  #send(request: Unnumbered, transfer: ArrayBuffer[] = []): Promise<Uint8Array | undefined> {
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
      this.#worker.postMessage({ id, ...request } satisfies ThreadRequest, transfer);
    });
  }

  #settle(reply: ThreadReply): void {
    const pending = this.#pending.get(reply.id);
    this.#pending.delete(reply.id);
    if (reply.error) pending?.reject(Object.assign(new Error(reply.error.message), { code: reply.error.code }));
    else pending?.resolve(reply.answer);
  }

  #fail(error: Error): void {
    for (const pending of this.#pending.values()) pending.reject(error);
    this.#pending.clear();
  }
}

/** One connection: the embedded database has one session, and transactions must not mix. */
export function pglitePool(backend: WireBackend): pg.Pool {
  const stream = () => new WireStream(backend);
  return new pg.Pool({ user: 'postgres', database: 'postgres', max: 1, idleTimeoutMillis: 0, stream } as pg.PoolConfig);
}
