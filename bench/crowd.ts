/**
 * Many connections beside a crawl, in a process of its own: `npm run -s bench -- crowd [--idle 2000] [--streams 1000]
 * [--slow 200] [--bodies 200] [--reads 200] [--seconds 20]`. Idle connections, event streams of one job, clients that send
 * their headers (`--slow`) or a body (`--bodies`) byte by byte, and clients that ask for large replies and do not read them
 * (`--reads`); prints how many are open, the pages of the crawl and the times of a list before and beside them, the slow
 * clients that were cut, by kind, and memory. Headers are cut after 15 s and bodies after 60, so with bodies the look takes
 * 75 s; who does not read is not cut, and must only slow nobody down. Exits 1 when a connection was refused, a stream got
 * nothing, a client with slow headers or a slow body was not cut, or the p99 of a list beside them reached a second; at once
 * when this machine allows a process too few open files (`ulimit -n`) for so many, such as `--idle 10000`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { type ClientRequest, get } from 'node:http';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { slowSite } from '../test/support/slow-site.ts';
import { measures, quantile, serve, stopped } from './service/serve.ts';

const { values } = parseArgs({
  args: process.argv.slice(2),
  options: {
    idle: { type: 'string', default: '2000' },
    streams: { type: 'string', default: '1000' },
    slow: { type: 'string', default: '200' },
    bodies: { type: 'string', default: '200' },
    reads: { type: 'string', default: '200' },
    seconds: { type: 'string', default: '20' },
  },
});
const numbers = [values.idle, values.streams, values.slow, values.bodies, values.reads].map(Number);
const [idle, streams, slow, bodies, reads] = numbers as [number, number, number, number, number];
/** A slow body is cut after 60 s, looked for every two. */
const secondsOfBodies = 75;
const seconds = Number(values.seconds);
const secondsBeside = bodies > 0 ? Math.max(seconds, secondsOfBodies) : seconds;
/** Open files of a process beside its connections: code, data, pipes. */
const otherFiles = 500;
/** Connections that the service accepts (`src/api/listen.ts`). */
const mostConnections = 12_000;
const allowed = Number(spawnSync('sh', ['-c', 'ulimit -n'], { encoding: 'utf8' }).stdout) || Infinity;
const wanted = idle + streams + slow + bodies + reads;
if (wanted + otherFiles > allowed || wanted > mostConnections) {
  const most = Math.min(allowed - otherFiles, mostConnections);
  process.stderr.write(
    `${wanted} connections wanted, ${most} possible: ulimit -n is ${allowed}, the service takes ${mostConnections}.\n`,
  );
  process.exit(1);
}
const key = 'key-of-the-installation-for-the-crowd';
const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
const folder = mkdtempSync(join(tmpdir(), 'maillage-crowd-'));
const site = await slowSite(100_000, 40);
const served = await serve(folder, {
  MAILLAGE_KEY: key,
  MAILLAGE_FETCH_ALLOW: new URL(site.url).host,
  // The streams are more than the reads of one workspace in a minute.
  MAILLAGE_WORKSPACE_CALLERS: '20',
  // As in the container (`Dockerfile`).
  MALLOC_MMAP_THRESHOLD_: '131072',
});
const { origin } = served;
const port = Number(new URL(origin).port);
const sockets: Socket[] = [];
const requests: ClientRequest[] = [];
let broken = 0;

const post = (path: string, body: object): Promise<Response> =>
  fetch(origin + path, { method: 'POST', headers, body: JSON.stringify(body) });
const newKey = async (): Promise<string> =>
  ((await (await post('/v1/keys', { name: 'reader', scope: 'read' })).json()) as { key: string }).key;

/** Lists four times a second: pages that the crawl read a second, and the times of the list; lists without an answer, by status. */
async function look(
  time: number,
): Promise<{ pagesPerSecond: number; lists: number[]; errors: Record<string, number> }> {
  const asked = site.asked.length;
  const lists: number[] = [];
  const errors: Record<string, number> = {};
  for (let at = 0; at < time * 4; at += 1) {
    const start = performance.now();
    const reply = await fetch(`${origin}/v1/audits`, { headers }).catch(() => null);
    if (reply?.ok) lists.push(performance.now() - start);
    else {
      const status = reply?.status ?? 'none';
      errors[status] = (errors[status] ?? 0) + 1;
    }
    await reply?.arrayBuffer();
    await wait(Math.max(0, 250 - (performance.now() - start)));
  }
  return { pagesPerSecond: Math.round((site.asked.length - asked) / time), lists, errors };
}

/** Connections that stay open after one answer. */
async function stay(): Promise<number> {
  let open = 0;
  for (let at = 0; at < idle; at += 1) {
    const socket = connect(port, '127.0.0.1');
    sockets.push(socket);
    socket.on('error', () => undefined);
    socket.once('data', () => (open += 1));
    socket.write('GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n');
    if (at % 50 === 49) await wait(20);
  }
  for (let at = 0; at < 600 && open < idle; at += 1) await wait(100);
  return open;
}

/** Event streams of a job; resolves with a count of those that received something. */
async function follow(job: string): Promise<() => number> {
  let heard = 0;
  let own = '';
  for (let at = 0; at < streams; at += 1) {
    // Reads of one key are limited to 600 a minute.
    if (at % 500 === 0) own = await newKey();
    const request = get(
      `${origin}/v1/events?jobId=${job}`,
      { headers: { authorization: `Bearer ${own}` }, agent: false },
      (reply) => {
        reply.once('data', () => (heard += 1));
        reply.resume();
        reply.on('error', () => undefined);
      },
    );
    request.on('error', () => undefined);
    requests.push(request);
    await wait(5);
  }
  return () => heard;
}

/** What a slow client sends first, and whether it goes on with a byte a second. */
interface SlowKind {
  readonly count: number;
  readonly head: string;
  readonly drips: boolean;
}
const host = 'Host: 127.0.0.1\r\n';
const slowKinds = {
  headers: { count: slow, head: `GET /healthz HTTP/1.1\r\nX-Slow: `, drips: true },
  bodies: {
    count: bodies,
    head: `POST /v1/audits HTTP/1.1\r\n${host}Authorization: Bearer ${key}\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n`,
    drips: true,
  },
  // Ten requests for the largest document: more than what the kernel holds for a client that does not read.
  reads: { count: reads, head: `GET /openapi.json HTTP/1.1\r\n${host}\r\n`.repeat(10), drips: false },
} as const satisfies Record<string, SlowKind>;

/** Opens clients of a kind; resolves with how many of them were cut. */
async function slowClients({ count, head, drips }: SlowKind): Promise<() => number> {
  let cut = 0;
  for (let at = 0; at < count; at += 1) {
    const socket = connect(port, '127.0.0.1');
    sockets.push(socket);
    socket.on('error', () => undefined);
    const timer = drips ? setInterval(() => socket.write('x'), 1_000) : undefined;
    socket.once('close', () => {
      cut += 1;
      clearInterval(timer);
    });
    socket.write(head);
    if (drips) socket.resume();
    else socket.pause();
    if (at % 50 === 49) await wait(20);
  }
  return () => cut;
}

try {
  const { id } = (await (await post('/v1/audits', { url: site.url, maxPages: 50_000 })).json()) as { id: string };
  while (site.asked.length < 50) await wait(100);
  const before = { ...(await look(seconds)), ...(await measures(origin, key)) };
  const heard = await follow(id);
  const open = await stay();
  const [ofHeaders, ofBodies, ofReads] = await Promise.all(Object.values(slowKinds).map(slowClients));
  const beside = { ...(await look(secondsBeside)), ...(await measures(origin, key)) };
  const cut = { headers: ofHeaders!(), bodies: ofBodies!(), reads: ofReads!() };
  const figures = { idle: open, streams: heard(), slow: { headers: slow, bodies, reads }, cut };
  const slowest = quantile(beside.lists, 0.99) ?? Infinity;
  const shown = ({ lists, ...others }: typeof before): object => ({
    ...others,
    listP50: quantile(lists, 0.5),
    listP95: quantile(lists, 0.95),
    listP99: quantile(lists, 0.99),
  });
  broken = Number(
    open < idle ||
      heard() < streams ||
      cut.headers < slow ||
      cut.bodies < bodies ||
      slowest >= 1_000 ||
      Object.keys(beside.errors).length > 0,
  );
  process.stdout.write(
    `${JSON.stringify({ bench: 'crowd', ...figures, before: shown(before), beside: shown(beside), kept: broken === 0 })}\n`,
  );
} finally {
  for (const socket of sockets) socket.destroy();
  for (const request of requests) request.destroy();
  await stopped(served);
  await site.close();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(broken);
