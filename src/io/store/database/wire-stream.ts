import { Duplex } from 'node:stream';

/** Executes whole messages of the PostgreSQL wire protocol: the thread that runs PGlite. */
export interface WireBackend {
  /** The message may be transferred: the caller no longer reads it. */
  execProtocolRaw(message: Uint8Array): Promise<Uint8Array>;
  /** Its session answered without an end: no later message would be answered as it should. */
  sessionLost?(): void;
  /** Its session was reset: settings are those of a new one. */
  sessionReset?(): void;
}

const terminate = 0x58;
/** Types of the messages that a server replies to: Sync, Query, Flush, FunctionCall. */
const answered = new Set([0x53, 0x51, 0x48, 0x46]);

/** Those whose reply ends with ReadyForQuery: Sync, Query. */
const concluded = new Set([0x53, 0x51]);

const isConcluded = (answer: Uint8Array): boolean =>
  answer.length >= 6 && answer[answer.length - 6] === 0x5a && answer[answer.length - 2] === 5;

/** True when the answer ends with ReadyForQuery outside any transaction. */
export const isIdle = (answer: Uint8Array): boolean => isConcluded(answer) && answer[answer.length - 1] === 0x49;

const empty: Buffer = Buffer.alloc(0);

/** Backends that had a client: the session of the last one is reset before the next one uses it. */
const used = new WeakSet<WireBackend>();

/** The socket of a client whose server is an in-process database: the `pg` driver runs on it unchanged. */
export class WireStream extends Duplex {
  readonly #backend: WireBackend;
  #buffered = empty;
  #started = false;
  #isReset = false;

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
  /** The messages of one query, which the driver writes in one turn. */
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
    this.#buffered = Buffer.concat(this.#buffered.length > 0 ? [this.#buffered, ...chunks] : chunks);
    this.#pump().then(
      () => done(),
      (error: Error) => done(error),
    );
  }

  /** Sends everything up to the last message that gets a reply at once, then ends the stream after a Terminate. */
  async #pump(): Promise<void> {
    const { ready, isOver, last } = this.#readyBytes();
    if (ready > 0) await this.#send(ready, last);
    if (isOver) this.push(null);
  }

  async #send(ready: number, last: number | null): Promise<void> {
    const message = this.#buffered.subarray(0, ready);
    // Copied: the memory of the message is transferred.
    this.#buffered = ready < this.#buffered.length ? Buffer.from(this.#buffered.subarray(ready)) : empty;
    if (!this.#isReset) await this.#resetSession();
    const answer = await this.#backend.execProtocolRaw(message);
    if (answer.length > 0) this.push(Buffer.from(answer.buffer, answer.byteOffset, answer.byteLength));
    if (last === null || !concluded.has(last) || isConcluded(answer)) return;
    // A commit that failed because the disk is full: the driver would wait for the end of the reply for ever.
    this.#backend.sessionLost?.();
    throw new Error('Connection terminated: the session of the embedded database is lost');
  }

  /** The bytes that can be sent (0 while a message is incomplete), the type of their last one, and whether a Terminate follows. */
  #readyBytes(): { readonly ready: number; readonly isOver: boolean; readonly last: number | null } {
    let end = 0;
    let ready = 0;
    let last: number | null = null;
    while (this.#buffered.length - end >= (this.#started ? 5 : 4)) {
      // The startup message alone has no type byte.
      const head = this.#started ? 1 : 0;
      const type = this.#started ? this.#buffered[end]! : null;
      const length = this.#buffered.readInt32BE(end + head) + head;
      if (this.#buffered.length - end < length) break;
      end += length;
      this.#started = true;
      if (type === terminate) return { ready, isOver: true, last };
      if (type === null || answered.has(type)) [ready, last] = [end, type];
    }
    return { ready, isOver: false, last };
  }

  /** As a server does when a client disconnects: rolls back and discards what it left open. */
  async #resetSession(): Promise<void> {
    this.#isReset = true;
    if (!used.has(this.#backend)) {
      used.add(this.#backend);
      return;
    }
    await this.#backend.execProtocolRaw(simpleQuery('ROLLBACK'));
    await this.#backend.execProtocolRaw(simpleQuery('DISCARD ALL'));
    this.#backend.sessionReset?.();
  }
}

export function simpleQuery(sql: string): Uint8Array {
  const message = Buffer.alloc(sql.length + 6);
  message[0] = 0x51;
  message.writeInt32BE(sql.length + 5, 1);
  message.write(sql, 5, 'latin1');
  return message;
}
