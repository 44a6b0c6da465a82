import type { Socket } from 'node:net';
import { BodyReader, encodingOf } from './body.ts';
import { BlockedTarget } from './checked-lookup.ts';
import { failureCode } from './failure-code.ts';
import type { CallLimits } from './limits.ts';

/** One request whose URL has passed the checks before DNS. */
export interface Call {
  readonly url: URL;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | undefined;
  readonly bodyLimit: number;
  /** A body over the limit is cut and kept, whatever its declared length. */
  readonly keepCut: boolean;
  readonly total: number;
  readonly signal: AbortSignal | undefined;
  readonly wantsBody: (status: number, headers: Readonly<Record<string, string>>) => boolean;
}

export interface Reply {
  readonly status: number | null;
  readonly error: string | null;
  readonly reason: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  readonly responseMs: number | null;
  readonly flags: readonly string[];
  /** Bytes of the body before its encoding is removed. */
  readonly sentBytes: number;
  /** A reused connection died before the reply: the request can be repeated at once. */
  readonly stale: boolean;
}

/** The connection or client that sends one request. */
export interface Transport {
  /** Called when the reply is no longer needed. */
  destroy(): void;
  /** True when the connection has sent an earlier request. */
  readonly reused: boolean;
}

const emptyBody = new Uint8Array();

/** One request from its start to its reply: applies deadlines and size limits and decodes the body, for any transport. */
export class RunningCall {
  readonly call: Call;
  private readonly limits: CallLimits;
  private readonly answer: (reply: Reply) => void;
  private readonly over: (call: RunningCall) => void;
  private readonly started = performance.now();
  private transport: Transport | null = null;
  private socket: Socket | null = null;
  private readBefore = 0;
  private connectedAt: number | null = null;
  private lastByteAt = 0;
  private interim = 0;
  private answered = false;
  private isOver = false;
  private sentBytes = 0;
  private status: number | null = null;
  private responseMs: number | null = null;
  private headers: Readonly<Record<string, string>> = {};
  private reader: BodyReader | null = null;
  /** Bytes read of an unwanted body; −1 when the body is wanted. */
  private drained = -1;

  constructor(call: Call, limits: CallLimits, answer: (reply: Reply) => void, over: (call: RunningCall) => void) {
    this.call = call;
    this.limits = limits;
    this.answer = answer;
    this.over = over;
  }

  sentBy(transport: Transport): void {
    this.transport = transport;
    this.socket = null;
    this.connectedAt = null;
    if (this.call.signal?.aborted === true) this.fail('aborted', null);
  }

  connected(socket: Socket): void {
    this.socket = socket;
    this.readBefore = socket.bytesRead;
    this.connectedAt = performance.now();
  }

  /** True when the status and headers were received. */
  get hasHead(): boolean {
    return this.status !== null;
  }

  onInterim(): void {
    if (++this.interim > this.limits.interimReplies) this.fail('protocol', 'too many interim replies');
  }

  onHead(status: number, headers: Readonly<Record<string, string>>, lines: number): void {
    if (this.answered) return;
    const now = performance.now();
    this.status = status;
    this.headers = headers;
    this.lastByteAt = now;
    this.responseMs = now - this.started;
    if (lines > this.limits.headerLines) return this.fail('header-overflow', 'lines');
    if (this.call.method === 'HEAD' || !this.call.wantsBody(status, headers)) return this.drain();
    const declared = Number(headers['content-length'] ?? 0);
    if (declared > this.call.bodyLimit && !this.call.keepCut) return this.fail('too-large', 'declared length');
    const encoding = encodingOf(headers['content-encoding']);
    if (encoding === null) return this.fail('bad-encoding', headers['content-encoding']?.slice(0, 100) ?? null);
    this.reader = new BodyReader(encoding, this.call.bodyLimit);
  }

  onBytes(chunk: Uint8Array): void {
    if (this.drained >= 0) {
      this.drained += chunk.length;
      if (this.drained > this.limits.drain) this.finish(true);
      return;
    }
    if (this.reader === null || this.answered) return;
    this.lastByteAt = performance.now();
    this.sentBytes += chunk.length;
    if (!this.reader.push(chunk)) void this.cut(this.reader);
  }

  /** Called when the reply is complete. */
  ended(): void {
    if (this.drained >= 0) return this.finish(false);
    if (this.reader !== null) void this.complete(this.reader);
  }

  failed(error: Error): void {
    if (this.drained >= 0) return this.finish(true);
    const reason = error instanceof BlockedTarget ? error.reason : ((error as { code?: string }).code ?? error.message);
    this.fail(failureCode(error, this.hasHead), String(reason).slice(0, 200));
  }

  /** Applies the deadlines and the limit on the wire. Called by a timer, because a silent or slow server causes no events. */
  check(now: number): void {
    const waitsForHead = this.connectedAt !== null && this.status === null;
    if (this.wireBytes() > this.call.bodyLimit + this.limits.wireSlack) this.fail('too-large', 'bytes on the wire');
    else if (now - this.started > this.call.total) this.fail('timeout', 'total');
    else if (this.connectedAt === null && now - this.started > this.limits.connect) this.fail('timeout', 'connect');
    else if (waitsForHead && now - this.connectedAt! > this.limits.headers) this.fail('timeout', 'headers');
    else if (this.status !== null && now - this.lastByteAt > this.limits.idle) this.fail('timeout', 'idle');
  }

  fail(error: string, reason: string | null): void {
    if (this.call.keepCut && this.reader !== null && error !== 'aborted')
      return void this.keepPart(this.reader, error, reason);
    this.settle({ error, reason, body: emptyBody, flags: [] });
    this.finish(true);
  }

  /** Ends early: the body is too large, or its encoded stream has ended before it. */
  private async cut(reader: BodyReader): Promise<void> {
    this.reader = null;
    const end = await reader.end();
    const flags = end.error === null ? [...end.flags, 'trailing-bytes'] : end.flags;
    this.settle({ error: end.error, reason: null, body: end.bytes, flags });
    this.finish(true);
  }

  /** Ends with an error and the part of the body that was received. */
  private async keepPart(reader: BodyReader, error: string, reason: string | null): Promise<void> {
    this.reader = null;
    const { bytes, flags } = await reader.end();
    this.settle({ error, reason, body: bytes, flags });
    this.finish(true);
  }

  private async complete(reader: BodyReader): Promise<void> {
    this.reader = null;
    const end = reader.endNow() ?? (await reader.end());
    this.settle({ error: end.error, reason: null, body: end.bytes, flags: end.flags });
    this.finish(false);
  }

  /** Skips an unwanted body: a small one is read to keep the connection, a large one closes it. */
  private drain(): void {
    this.settle({ error: null, reason: null, body: emptyBody, flags: [] });
    if (Number(this.headers['content-length'] ?? 0) > this.limits.drain) return this.finish(true);
    this.drained = 0;
  }

  private settle(end: Pick<Reply, 'error' | 'reason' | 'body' | 'flags'>): void {
    if (this.answered) return;
    this.answered = true;
    this.answer({
      error: end.error,
      reason: end.reason,
      body: end.body,
      flags: end.flags,
      status: this.status,
      headers: this.headers,
      responseMs: this.responseMs,
      sentBytes: this.sentBytes,
      stale: end.error === 'reset' && this.transport?.reused === true,
    });
  }

  private finish(destroy: boolean): void {
    if (this.isOver) return;
    this.isOver = true;
    this.over(this);
    if (destroy) this.transport?.destroy();
  }

  private wireBytes(): number {
    return this.socket === null ? 0 : this.socket.bytesRead - this.readBefore;
  }
}
