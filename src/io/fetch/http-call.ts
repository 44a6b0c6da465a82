import {
  Agent as HttpAgent,
  type ClientRequest,
  type IncomingMessage,
  type RequestOptions,
  request as httpRequest,
} from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { LookupFunction, Socket } from 'node:net';
import { addressRefusal } from '../../core/values/address-ranges.ts';
import { bareHost, portOf } from '../../core/values/host.ts';
import { BodyReader, encodingOf } from './body.ts';
import { BlockedTarget } from './checked-lookup.ts';
import { failureWord } from './failure-word.ts';
import type { CallLimits } from './limits.ts';

/** One request that has passed the guards before DNS. */
export interface Call {
  readonly url: URL;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | undefined;
  readonly bodyLimit: number;
  /** A body over the limit is cut and kept: its declared length does not refuse it. */
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
  /** The connection was an old one that died before it answered: worth asking again at once. */
  readonly stale: boolean;
}

const nothing = new Uint8Array();

/** Keep-alive connections of one crawl and the deadlines of what is running on them. */
export class HttpCalls {
  private readonly limits: CallLimits;
  private readonly lookup: LookupFunction;
  private readonly allowed: (address: string, port: number) => boolean;
  private readonly http = new HttpAgent({ keepAlive: true, scheduling: 'lifo', maxFreeSockets: 64 });
  private readonly https: HttpsAgent;
  private readonly running = new Set<RunningCall>();
  private ticker: NodeJS.Timeout | null = null;

  constructor(
    limits: CallLimits,
    lookup: LookupFunction,
    allowed: (address: string, port: number) => boolean,
    ca?: string,
  ) {
    this.limits = limits;
    this.lookup = lookup;
    this.allowed = allowed;
    this.https = new HttpsAgent({
      keepAlive: true,
      scheduling: 'lifo',
      maxFreeSockets: 64,
      minVersion: 'TLSv1.2',
      ALPNProtocols: ['http/1.1'],
      rejectUnauthorized: true,
      ...(ca === undefined ? {} : { ca }),
    });
  }

  run(call: Call): Promise<Reply> {
    return new Promise((resolve) => {
      const running: RunningCall = new RunningCall(
        call,
        this.limits,
        this.allowed,
        (reply) => resolve(reply),
        () => this.forget(running),
      );
      this.running.add(running);
      this.ticker ??= setInterval(() => this.tick(), 200).unref();
      const secure = call.url.protocol === 'https:';
      const host = bareHost(call.url);
      const options: RequestOptions = {
        host,
        port: portOf(call.url),
        path: call.url.pathname + call.url.search,
        method: call.method,
        headers: { host: call.url.host, ...call.headers },
        agent: secure ? this.https : this.http,
        lookup: this.lookup,
        maxHeaderSize: this.limits.headerBytes,
        insecureHTTPParser: false,
      };
      try {
        running.attach((secure ? httpsRequest : httpRequest)(options));
      } catch (error) {
        running.fail(failureWord(error, false), String((error as Error).message));
      }
    });
  }

  close(): void {
    if (this.ticker !== null) clearInterval(this.ticker);
    this.ticker = null;
    for (const call of this.running) call.fail('aborted', null);
    this.http.destroy();
    this.https.destroy();
  }

  private forget(call: RunningCall): void {
    this.running.delete(call);
    if (this.running.size > 0 || this.ticker === null) return;
    clearInterval(this.ticker);
    this.ticker = null;
  }

  private tick(): void {
    const now = performance.now();
    for (const call of this.running) call.check(now);
  }
}

/** The life of one request: every event ends in exactly one reply. */
class RunningCall {
  private readonly call: Call;
  private readonly limits: CallLimits;
  private readonly allowed: (address: string, port: number) => boolean;
  private readonly answer: (reply: Reply) => void;
  private readonly over: () => void;
  private readonly started = performance.now();
  private request: ClientRequest | null = null;
  private response: IncomingMessage | null = null;
  private socket: Socket | null = null;
  private readBefore = 0;
  private connectedAt: number | null = null;
  private lastByteAt = 0;
  private interim = 0;
  private answered = false;
  private draining = false;
  private sentBytes = 0;
  private responseMs: number | null = null;
  private headers: Readonly<Record<string, string>> = {};
  private readonly onAbort = () => this.fail('aborted', null);

  constructor(
    call: Call,
    limits: CallLimits,
    allowed: (address: string, port: number) => boolean,
    answer: (reply: Reply) => void,
    over: () => void,
  ) {
    this.call = call;
    this.limits = limits;
    this.allowed = allowed;
    this.answer = answer;
    this.over = over;
  }

  attach(request: ClientRequest): void {
    this.request = request;
    this.call.signal?.addEventListener('abort', this.onAbort, { once: true });
    if (this.call.signal?.aborted === true) return this.onAbort();
    request.on('socket', (socket) => this.onSocket(socket));
    request.on('information', () => {
      if (++this.interim > this.limits.interimReplies) this.fail('protocol', 'too many interim replies');
    });
    request.on('upgrade', (_response, socket) => {
      socket.destroy();
      this.fail('protocol', 'unasked upgrade');
    });
    request.on('response', (response) => this.onResponse(response));
    request.on('error', (error) => this.onError(error));
    request.end(this.call.body);
  }

  /** Deadlines and the wire cap, looked at from outside so that a silent or drip-feeding server cannot hide. */
  check(now: number): void {
    if (this.wireBytes() > this.call.bodyLimit + this.limits.wireSlack) this.fail('too-large', 'bytes on the wire');
    else if (now - this.started > this.call.total) this.fail('timeout', 'total');
    else if (this.connectedAt === null && now - this.started > this.limits.connect) this.fail('timeout', 'connect');
    else if (this.connectedAt !== null && this.response === null && now - this.connectedAt > this.limits.headers) {
      this.fail('timeout', 'headers');
    } else if (this.response !== null && now - this.lastByteAt > this.limits.idle) this.fail('timeout', 'idle');
  }

  fail(error: string, reason: string | null): void {
    this.settle({ error, reason, body: nothing, flags: [] });
    this.finish(true);
  }

  private onSocket(socket: Socket): void {
    this.socket = socket;
    this.readBefore = socket.bytesRead;
    if (!socket.connecting) {
      this.connectedAt = performance.now();
      return;
    }
    socket.once('connect', () => {
      this.connectedAt = performance.now();
      const address = socket.remoteAddress ?? '';
      const refusal = addressRefusal(address);
      if (refusal !== null && !this.allowed(address, portOf(this.call.url))) this.fail('blocked-target', refusal);
    });
  }

  private onResponse(response: IncomingMessage): void {
    const now = performance.now();
    this.response = response;
    this.lastByteAt = now;
    this.responseMs = now - this.started;
    this.headers = joinedHeaders(response);
    response.on('error', (error) => this.onError(error));
    response.on('aborted', () => this.fail('truncated', null));
    if (response.rawHeaders.length / 2 > this.limits.headerLines) return this.fail('header-overflow', 'lines');
    const status = response.statusCode ?? 0;
    if (this.call.method === 'HEAD' || !this.call.wantsBody(status, this.headers)) return this.drain(response);
    const declared = Number(this.headers['content-length'] ?? 0);
    if (declared > this.call.bodyLimit && !this.call.keepCut) return this.fail('too-large', 'declared length');
    const encoding = encodingOf(this.headers['content-encoding']);
    if (encoding === null) return this.fail('bad-encoding', this.headers['content-encoding']?.slice(0, 100) ?? null);
    const reader = new BodyReader(encoding, this.call.bodyLimit);
    response.on('data', (chunk: Buffer) => {
      this.lastByteAt = performance.now();
      this.sentBytes += chunk.length;
      if (!reader.push(chunk)) void this.cut(reader);
    });
    response.on('end', () => void this.complete(reader));
  }

  /** The reader wants no more: too large, or the encoded stream has ended before the body. */
  private async cut(reader: BodyReader): Promise<void> {
    if (this.answered) return;
    this.response?.pause();
    const end = await reader.end();
    const flags = end.error === null ? [...end.flags, 'trailing-bytes'] : end.flags;
    this.settle({ error: end.error, reason: null, body: end.bytes, flags });
    this.finish(true);
  }

  private async complete(reader: BodyReader): Promise<void> {
    if (this.answered || this.response?.complete === false) return;
    const end = await reader.end();
    this.settle({ error: end.error, reason: null, body: end.bytes, flags: end.flags });
    this.finish(false);
  }

  /** Nobody wants the body: a small one is read to keep the connection, a large one is cut. */
  private drain(response: IncomingMessage): void {
    this.settle({ error: null, reason: null, body: nothing, flags: [] });
    const declared = Number(this.headers['content-length'] ?? 0);
    if (declared > this.limits.drain) return this.finish(true);
    this.draining = true;
    let size = 0;
    response.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > this.limits.drain) this.finish(true);
    });
    response.on('end', () => this.finish(false));
  }

  private onError(error: Error): void {
    if (this.draining) return this.finish(true);
    const reason = error instanceof BlockedTarget ? error.reason : ((error as { code?: string }).code ?? error.message);
    this.fail(failureWord(error, this.response !== null), String(reason).slice(0, 200));
  }

  private settle(end: {
    error: string | null;
    reason: string | null;
    body: Uint8Array;
    flags: readonly string[];
  }): void {
    if (this.answered) return;
    this.answered = true;
    this.answer({
      ...end,
      status: this.response?.statusCode ?? null,
      headers: this.headers,
      responseMs: this.responseMs,
      sentBytes: this.sentBytes,
      stale: end.error === 'reset' && this.request?.reusedSocket === true,
    });
  }

  private finish(destroy: boolean): void {
    this.call.signal?.removeEventListener('abort', this.onAbort);
    if (destroy) this.request?.destroy();
    this.over();
  }

  private wireBytes(): number {
    return this.socket === null ? 0 : this.socket.bytesRead - this.readBefore;
  }
}

function joinedHeaders(response: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(response.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return headers;
}
