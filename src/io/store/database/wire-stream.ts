import { Duplex } from 'node:stream';

/** Anything that answers whole messages of the PostgreSQL wire protocol: the thread that runs PGlite. */
export interface WireBackend {
  /** The message is handed over: who gave it no longer reads it. */
  execProtocolRaw(message: Uint8Array): Promise<Uint8Array>;
}

const terminate = 0x58;
/** After these a server answers: Sync, Query, Flush, FunctionCall. */
const answered = new Set([0x53, 0x51, 0x48, 0x46]);

const nothing: Buffer = Buffer.alloc(0);

/** Those that a client has spoken to: what it left open is ended before the next one speaks. */
const spokenTo = new WeakSet<WireBackend>();

/** A “socket” that speaks the wire protocol to an in-process database: the driver runs on it unchanged. */
export class WireStream extends Duplex {
  readonly #backend: WireBackend;
  #waiting = nothing;
  #started = false;
  #clean = false;

  constructor(backend: WireBackend) {
    super();
    this.#backend = backend;
  }

  connect(): this {
    queueMicrotask(() => this.emit('connect'));
    return this;
  }
  setNoDelay(): this {
    return this;
  }
  setKeepAlive(): this {
    return this;
  }
  ref(): this {
    return this;
  }
  unref(): this {
    return this;
  }
  override _read(): void {}
  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    this.#take([chunk], done);
  }
  /** What the driver says between two breaths: the words of one query. */
  override _writev(chunks: readonly { chunk: Buffer }[], done: (error?: Error | null) => void): void {
    this.#take(
      chunks.map(({ chunk }) => chunk),
      done,
    );
  }
  override _final(done: (error?: Error | null) => void): void {
    this.push(null);
    done();
  }

  #take(chunks: readonly Buffer[], done: (error?: Error | null) => void): void {
    this.#waiting = Buffer.concat(this.#waiting.length > 0 ? [this.#waiting, ...chunks] : chunks);
    this.#pump().then(
      () => done(),
      (error: Error) => done(error),
    );
  }

  /** Hands over everything up to the last message that is answered, in one go, before a goodbye is answered. */
  async #pump(): Promise<void> {
    const { ready, isOver } = this.#readyBytes();
    if (ready > 0) await this.#handOver(ready);
    if (isOver) this.push(null);
  }

  async #handOver(ready: number): Promise<void> {
    const message = this.#waiting.subarray(0, ready);
    // Copied: what is handed over leaves with its memory.
    this.#waiting = ready < this.#waiting.length ? Buffer.from(this.#waiting.subarray(ready)) : nothing;
    if (!this.#clean) await this.#forgetFormerClient();
    const answer = await this.#backend.execProtocolRaw(message);
    if (answer.length > 0) this.push(Buffer.from(answer.buffer, answer.byteOffset, answer.byteLength));
  }

  /** Bytes that can be sent, 0 when a message is still incomplete, and whether the client says goodbye after them. */
  #readyBytes(): { readonly ready: number; readonly isOver: boolean } {
    let end = 0;
    let ready = 0;
    while (this.#waiting.length - end >= (this.#started ? 5 : 4)) {
      const head = this.#started ? 1 : 0;
      const type = this.#started ? this.#waiting[end]! : null;
      const length = this.#waiting.readInt32BE(end + head) + head;
      if (this.#waiting.length - end < length) break;
      end += length;
      this.#started = true;
      if (type === terminate) return { ready, isOver: true };
      if (type === null || answered.has(type)) ready = end;
    }
    return { ready, isOver: false };
  }

  /** What a server does when a client goes away. */
  async #forgetFormerClient(): Promise<void> {
    this.#clean = true;
    if (!spokenTo.has(this.#backend)) {
      spokenTo.add(this.#backend);
      return;
    }
    await this.#backend.execProtocolRaw(simpleQuery('ROLLBACK'));
    await this.#backend.execProtocolRaw(simpleQuery('DISCARD ALL'));
  }
}

function simpleQuery(sql: string): Uint8Array {
  const message = Buffer.alloc(sql.length + 6);
  message[0] = 0x51;
  message.writeInt32BE(sql.length + 5, 1);
  message.write(sql, 5, 'latin1');
  return message;
}
