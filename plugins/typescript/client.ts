import { type Calls, calls, type Job } from '../../docs/catalogue/api.ts';
import { type JobEvent, jobEvents } from './job-events.ts';
import { ServiceError } from './service-error.ts';

export type { Calls, Job, Problem } from '../../docs/catalogue/api.ts';
export { ServiceError } from './service-error.ts';
export type { JobEvent } from './job-events.ts';

/** The id of an operation: the same word as in `openapi.json` and at the command line. */
export type CallId = keyof Calls;
type Input<Id extends CallId> = Calls[Id]['input'];
type Output<Id extends CallId> = Calls[Id]['output'];
/** Calls whose answer is one part of a list. */
type ListId = {
  [Id in CallId]: Output<Id> extends { data: unknown[]; nextCursor: string | null } ? Id : never;
}[CallId];
type RowOf<Id extends ListId> = Output<Id> extends { data: (infer Row)[] } ? Row : never;

export interface ClientOptions {
  /** Address of the service, without `/v1`. */
  readonly baseUrl: string;
  readonly key?: string;
  /** Language of the sentences in errors. */
  readonly locale?: 'fr' | 'en';
  readonly fetch?: typeof globalThis.fetch;
}

export interface CallOptions {
  readonly signal?: AbortSignal;
  /** Names a call that starts a job: sent twice, it starts one. A new one for each call unless given. */
  readonly idempotencyKey?: string;
  /** Revision that was read of what is written, from its `revision`; 0 when there is none yet. Calls of revised objects need it. */
  readonly revision?: number;
}

export interface Client {
  /** Calls an operation. Throws `ServiceError` when the service refuses or cannot be reached. */
  call<Id extends CallId>(id: Id, input: Input<Id>, options?: CallOptions): Promise<Output<Id>>;
  /** Every row of a list, asked part by part. */
  rows<Id extends ListId>(id: Id, input: Input<Id>): AsyncIterable<RowOf<Id>>;
  /** What happens to a job, until its end. */
  events(jobId: string, options?: Pick<CallOptions, 'signal'>): AsyncIterable<JobEvent>;
  /** The job once it has ended, whatever its state; `onEvent` sees its progress. */
  ended(job: Pick<Job, 'id'>, onEvent?: (event: JobEvent) => void): Promise<Job>;
}

/** Times that a call is repeated when the service is busy, and the longest wait that it may ask for. Working assumptions. */
const mostRepeats = 2;
const longestWaitSeconds = 60;
const busy: ReadonlySet<number> = new Set([429, 502, 503]);

/**
 * A client of the HTTP API for Node 20 and browsers; it uses no package.
 *
 * @example
 * const client = createClient({ baseUrl: 'http://127.0.0.1:8420', key: process.env.MAILLAGE_KEY });
 * const job = await client.ended(await client.call('audit-site', { url: 'https://www.example.com/' }));
 */
export function createClient(options: ClientOptions): Client {
  const call: Client['call'] = async (id, input, asked = {}) => {
    if (!Object.hasOwn(calls, id)) throw ServiceError.ofUnknownCall(id, Object.keys(calls));
    const reply = await repeated(sent(id, input, options, asked));
    if (!reply.ok) throw await ServiceError.of(reply);
    return (await contentOf(reply, calls[id].mode)) as never;
  };
  const events: Client['events'] = (jobId, { signal } = {}) =>
    jobEvents(() => ask(`/v1/events?jobId=${encodeURIComponent(jobId)}`, { signal: signal ?? null }, options));
  return {
    call,
    events,
    async *rows(id, input) {
      let cursor: string | null | undefined;
      do {
        const part = (await call(id, { ...input, ...(cursor ? { cursor } : {}) })) as unknown as Part;
        yield* part.data as never[];
        cursor = part.nextCursor;
      } while (cursor);
    },
    async ended({ id }, onEvent = () => undefined) {
      for await (const event of events(id)) onEvent(event);
      return call('read-job', { id });
    },
  };
}

interface Part {
  readonly data: unknown[];
  readonly nextCursor: string | null;
}

function ask(
  path: string,
  init: RequestInit,
  { baseUrl, key, locale = 'en', fetch = globalThis.fetch }: ClientOptions,
) {
  const headers = new Headers(init.headers);
  headers.set('accept-language', locale);
  if (key !== undefined) headers.set('authorization', `Bearer ${key}`);
  const address = `${baseUrl.replace(/\/+$/, '')}${path}`;
  return fetch(address, { redirect: 'error', ...init, headers }).catch((cause: unknown) => {
    // The caller stopped the call: its own reason is rejected, as fetch does.
    if (init.signal?.aborted) throw cause;
    throw ServiceError.ofNetwork(address, cause);
  });
}

/** The call, ready to be sent: each field of its input goes to its place in the path, else to the query or the body. */
function sent(id: CallId, input: object, options: ClientOptions, { signal, idempotencyKey, revision }: CallOptions) {
  const { method, path, mode, ...place } = calls[id];
  const left = new Map(Object.entries(input).filter(([, value]) => value !== undefined));
  const address = path.replaceAll(/:(\w+)/g, (_, name: string) => {
    const value = String(left.get(name));
    left.delete(name);
    return encodeURIComponent(value);
  });
  const headers = new Headers();
  if (mode === 'later') headers.set('idempotency-key', idempotencyKey ?? crypto.randomUUID());
  if (revision === 0) headers.set('if-none-match', '*');
  else if (revision !== undefined) headers.set('if-match', `"r${revision}"`);
  const init = { method: method.toUpperCase(), signal: signal ?? null, headers };
  if (method === 'get' || method === 'delete') return () => ask(`${address}${queryOf(left)}`, init, options);
  if ('bytes' in place) {
    const body = left.get(place.bytes) as NonNullable<RequestInit['body']>;
    left.delete(place.bytes);
    headers.set('content-type', 'application/octet-stream');
    return () => ask(`${address}${queryOf(left)}`, { ...init, body }, options);
  }
  headers.set('content-type', 'application/json');
  return () => ask(address, { ...init, body: JSON.stringify(Object.fromEntries(left)) }, options);
}

function queryOf(fields: ReadonlyMap<string, unknown>): string {
  const query = new URLSearchParams(
    [...fields].map(([name, value]): [string, string] => [name, String(value)]),
  ).toString();
  return query === '' ? '' : `?${query}`;
}

/** Sends the call again while the service is busy, after the time that it asks for. */
async function repeated(send: () => Promise<Response>): Promise<Response> {
  for (let repeats = 0; ; repeats++) {
    const reply = await send();
    if (!busy.has(reply.status) || repeats === mostRepeats) return reply;
    const seconds = Number(reply.headers.get('retry-after') ?? 1);
    await new Promise((resolve) => setTimeout(resolve, 1000 * Math.min(longestWaitSeconds, seconds || 1)));
  }
}

async function contentOf(reply: Response, mode: 'now' | 'later' | 'file'): Promise<unknown> {
  if (reply.status === 204) return null;
  return mode === 'file' ? new Uint8Array(await reply.arrayBuffer()) : reply.json();
}
