import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile, readdir } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createGuardedFetch } from '../../../src/io/fetch/guarded-fetch.ts';
import type { EmbeddedText, Embedding } from '../../../src/io/services/embedder.ts';
import type { GuardedFetch } from '../../../src/io/services/guarded-fetch.ts';
import { diskEmbeddingCache, embeddingKey } from '../../../src/io/writer/embedding-cache.ts';
import { openaiEmbedder } from '../../../src/io/writer/openai-embedder.ts';
import { type WebServer, webServer } from '../../support/web-server.ts';

interface Asked {
  readonly model: string;
  readonly input: readonly string[];
}
type Reply = (asked: Asked, count: number, response: ServerResponse) => void;

/** Eight values drawn from the text: what a service answers, the same each time. */
function hashed(text: string, width = 8): number[] {
  return [...createHash('sha256').update(text).digest()].slice(0, width).map((byte) => byte - 127.5);
}

function rowsOf({ input }: Asked, vector: (text: string, at: number) => unknown = (text) => hashed(text)) {
  return input.map((text, index) => ({ index, embedding: vector(text, index) }));
}

function json(response: ServerResponse, body: unknown, status = 200, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

const good: Reply = (asked, _, response) => json(response, { data: rowsOf(asked) });

let folder: string;
let server: WebServer;
let fetch: GuardedFetch;
let reply: Reply;
let batches: Asked[];
let open: number;
let most: number;
const waits: number[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vectors-'));
  reply = good;
  batches = [];
  open = 0;
  most = 0;
  waits.length = 0;
  server = await webServer((request, response) => void answer(request, response));
  fetch = createGuardedFetch({ allow: [server.pair] });
});
afterEach(async () => {
  await fetch.close();
  await server.close();
  await rm(folder, { recursive: true });
});

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  open += 1;
  most = Math.max(most, open);
  response.on('close', () => {
    open -= 1;
  });
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const asked = JSON.parse(Buffer.concat(parts).toString()) as Asked;
  batches.push(asked);
  reply(asked, batches.length, response);
}

function embedder(others: Partial<Parameters<typeof openaiEmbedder>[0]> = {}) {
  return openaiEmbedder({
    apiKey: 'sk-secrete',
    baseUrl: `${server.origin}/v1`,
    model: 'essai',
    fetch,
    cache: diskEmbeddingCache(folder),
    random: () => 0.5,
    wait: async (ms) => void waits.push(ms),
    callMs: 4_000,
    ...others,
  });
}

function passages(count: number): EmbeddedText[] {
  return Array.from({ length: count }, (_, at) => ({ text: `page ${at}`, role: 'passage' }));
}

function vectorsIn(found: Embedding): readonly Float32Array[] {
  if ('reason' in found) throw new Error(found.reason?.en ?? 'no vectors');
  return found.vectors;
}

function reasonIn(found: Embedding): string {
  return 'reason' in found ? (found.reason?.en ?? '') : 'vectors';
}

/** The vector of a text, at length 1. */
function placeOf(text: string): number[] {
  const length = Math.hypot(...hashed(text));
  return hashed(text).map((value) => Math.fround(value / length));
}

test('150 texts are sent in batches of 64, two at a time; the vectors have length 1 and the order of the texts', async () => {
  // Replies later for the first batch, and rows turned around: neither changes the order.
  reply = (asked, count, response) =>
    setTimeout(() => json(response, { data: rowsOf(asked).reverse() }), count === 1 ? 400 : 10);
  const vectors = vectorsIn(await embedder().embed(passages(150)));
  expect(vectors.map((vector) => [...vector])).toEqual(passages(150).map(({ text }) => placeOf(text)));
  expect(batches.map(({ input }) => input.length)).toEqual([64, 64, 22]);
  expect(most).toBe(2);
  expect(server.headers[0]!.authorization).toBe('Bearer sk-secrete'.normalize());
});

test('a text is sent once: repeats and texts of an earlier run are read from the cache', async () => {
  const twice = [...passages(3), ...passages(3)];
  const first = vectorsIn(await embedder().embed(twice));
  expect(batches.map(({ input }) => input)).toEqual([['page 0', 'page 1', 'page 2']]);
  const again = vectorsIn(await embedder().embed(twice));
  expect(batches).toHaveLength(1);
  expect(again).toEqual(first);
});

test('another model, another role and a damaged file are not in the cache', async () => {
  const one: EmbeddedText = { text: 'miel', role: 'passage' };
  await embedder().embed([one]);
  await embedder({ model: 'autre' }).embed([one]);
  await embedder().embed([{ ...one, role: 'query' }]);
  expect(batches).toHaveLength(3);
  const key = embeddingKey(embedder().id, one);
  await writeFile(join(folder, key.slice(0, 2), `${key}.f32`), Buffer.alloc(32));
  await embedder().embed([one]);
  expect(batches).toHaveLength(4);
});

test('the text has the prefix that the model requires', async () => {
  await embedder({ prefixes: { query: 'query: ', passage: 'passage: ' } }).embed([{ text: 'miel', role: 'query' }]);
  expect(batches[0]!.input).toEqual(['query: miel']);
});

test('rate limits and transient failures are retried after the requested pause', async () => {
  reply = (asked, count, response) => {
    if (count === 1) json(response, {}, 429, { 'retry-after': '2' });
    else if (count === 2) json(response, {}, 503);
    else good(asked, count, response);
  };
  expect(vectorsIn(await embedder().embed(passages(2)))).toHaveLength(2);
  expect(waits).toEqual([2_000, 1_000]);
});

const faults: [string, Reply, string][] = [
  ['always 429', (_, __, response) => json(response, {}, 429), 'too many requests'],
  ['always 500', (_, __, response) => json(response, {}, 500), 'out of order'],
  ['a refused key', (_, __, response) => json(response, {}, 401), 'refuses the key'],
  ['a cut connection', (_, __, response) => response.destroy(), 'does not answer'],
  [
    'a page',
    (_, __, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<p>'),
    'does not hold vectors',
  ],
  ['no vectors', (_, __, response) => json(response, { data: 'none' }), 'does not hold vectors'],
  [
    'a row too few',
    (asked, _, response) =>
      json(response, {
        data: rowsOf(asked)
          .slice(1)
          .map(({ embedding }) => ({ embedding })),
      }),
    'vectors are missing',
  ],
  [
    'one index twice',
    (asked, _, response) => json(response, { data: rowsOf(asked).map((row) => ({ ...row, index: 0 })) }),
    'does not hold vectors',
  ],
  [
    'an index out of reach',
    (asked, _, response) => json(response, { data: rowsOf(asked).map((row) => ({ ...row, index: row.index - 1 })) }),
    'does not hold vectors',
  ],
  ['NaN', (asked, _, response) => json(response, { data: rowsOf(asked, () => [1, null, 0]) }), 'does not hold vectors'],
  [
    'infinity',
    (asked, _, response) => response.end(JSON.stringify({ data: rowsOf(asked, () => [1e308, 1e308]) })),
    'does not hold vectors',
  ],
  ['zeros', (asked, _, response) => json(response, { data: rowsOf(asked, () => [0, 0]) }), 'does not hold vectors'],
  [
    'two lengths in one reply',
    (asked, _, response) => json(response, { data: rowsOf(asked, (text, at) => hashed(text, 8 - (at % 2))) }),
    'does not hold vectors',
  ],
];

test.each(faults)('%s: no vectors, with the reason', async (_, faulty, said) => {
  // The first batch is right: what it gave is not used either.
  reply = (asked, count, response) => (count === 1 ? good : faulty)(asked, count, response);
  const found = await embedder().embed(passages(150));
  expect(reasonIn(found)).toContain(said);
  expect(reasonIn(found)).toContain('The site’s own vectors serve for all texts');
});

test('vectors whose dimension changes between two calls are rejected', async () => {
  reply = (asked, count, response) => json(response, { data: rowsOf(asked, (text) => hashed(text, 7 + count)) });
  const one = embedder();
  expect(vectorsIn(await one.embed(passages(2)))).toHaveLength(2);
  expect(reasonIn(await one.embed([{ text: 'autre page', role: 'passage' }]))).toContain('changed dimension');
});

test('an abort ends the calls at once', async () => {
  const stop = new AbortController();
  reply = (_, count) => (count === 2 ? stop.abort() : undefined);
  const asking = embedder().embed(passages(150), stop.signal);
  expect(reasonIn(await asking)).toContain('was stopped');
  expect(batches).toHaveLength(2);
  expect(reasonIn(await embedder().embed(passages(3), stop.signal))).toContain('was stopped');
  expect(batches).toHaveLength(2);
});

test('the first fault ends the other batch', async () => {
  reply = (_, count, response) => {
    if (count === 2) json(response, {}, 400);
  };
  const started = performance.now();
  expect(reasonIn(await embedder({ callMs: 30_000 }).embed(passages(500)))).toContain('refuses the request');
  expect(performance.now() - started).toBeLessThan(20_000);
  expect(batches).toHaveLength(2);
});

test('beyond the token budget no more texts are sent', async () => {
  expect(reasonIn(await embedder({ tokenBudget: 300 }).embed(passages(300)))).toContain('limit on spending');
  expect(batches.length).toBeLessThanOrEqual(2);
});

test('a long text is cut, and a cache that cannot be written is ignored', async () => {
  const nowhere = join(folder, 'file');
  await writeFile(nowhere, '');
  const long: EmbeddedText = { text: 'é'.repeat(50_000), role: 'passage' };
  expect(vectorsIn(await embedder({ cache: diskEmbeddingCache(nowhere) }).embed([long]))).toHaveLength(1);
  expect(batches[0]!.input[0]).toHaveLength(8_000);
  expect(await readdir(folder)).toEqual(['file']);
});
