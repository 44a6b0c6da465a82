import { documentOfBytes } from '../../io/store/document-bytes.ts';
import {
  deserializeError,
  nextChunk,
  type RemoteService,
  type StreamChunk,
  streamedMethods,
  type ThreadReply,
  type ThreadRequest,
} from './thread-messages.ts';

type Methods = Record<string, (...args: unknown[]) => unknown>;

/** Calls of the store and the writer, which stay in the other thread. */
export class RemoteServices {
  private readonly send: (reply: ThreadReply) => void;
  private readonly pending = new Map<number, { resolve(value: unknown): void; reject(error: unknown): void }>();
  private lastCallId = 0;

  constructor(send: (reply: ThreadReply) => void) {
    this.send = send;
  }

  /** A proxy of a service: each method is a call to the other thread. Abort signals are not sent. */
  of(service: RemoteService, runId: number): Methods {
    return new Proxy({} as Methods, {
      get: (_, method) => {
        // A proxy with a `then` would be awaited as a promise.
        if (typeof method !== 'string' || method === 'then') return undefined;
        if (service === 'store' && method === 'readDocument')
          return (...args: unknown[]) => this.readDocument(runId, args);
        return (...given: unknown[]) => {
          const args = given.filter((one) => !(one instanceof AbortSignal));
          const call = { service, runId, method, args };
          return streamedMethods.has(method) ? this.stream(call) : this.call(call);
        };
      },
    });
  }

  /** Settles the call that an outcome of the other thread belongs to. */
  settle(outcome: ThreadRequest & { type: 'returned' | 'threw' }): void {
    const call = this.pending.get(outcome.callId);
    this.pending.delete(outcome.callId);
    if (outcome.type === 'returned') call?.resolve(outcome.value);
    else call?.reject(deserializeError(outcome.error));
  }

  /** Unpacks the document in this thread: twenty plans at once would block the thread of the doors for a second. */
  private async readDocument(runId: number, args: readonly unknown[]): Promise<unknown> {
    const bytes = (await this.call({ service: 'store', runId, method: 'readPacked', args })) as Uint8Array | null;
    return bytes === null ? null : documentOfBytes(bytes);
  }

  private call(call: CallOf, callId = ++this.lastCallId): Promise<unknown> {
    return new Promise<unknown>((resolve, reject) => {
      this.pending.set(callId, { resolve, reject });
      this.send({ type: 'call', callId, ...call });
    });
  }

  private async *stream(call: CallOf): AsyncGenerator<unknown> {
    const firstCallId = ++this.lastCallId;
    let chunk = (await this.call(call, firstCallId)) as StreamChunk;
    for (;;) {
      yield* chunk.items;
      if (chunk.done) return;
      chunk = (await this.call({ ...call, method: nextChunk, args: [firstCallId] })) as StreamChunk;
    }
  }
}

type CallOf = Omit<ThreadReply & { type: 'call' }, 'type' | 'callId'>;
