import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { Failure } from '../../../src/core/values/failure.ts';
import { openLog } from '../../../src/io/log.ts';
import { createQueue, type Queue } from '../../../src/io/queue/create-queue.ts';
import { type OpenedStore, openStore } from '../../../src/io/store/database/open-store.ts';
import { type PostgresServer, startPostgres } from '../../support/postgres-server.ts';

const clock = { now: () => new Date().toISOString() };
const log = openLog({ level: 'error' });
const refusal = new Failure('not-html', { fr: 'Ce n’est pas une page.', en: 'Not a page.' });
let folder = '';
let server: PostgresServer | null = null;
const opened = new Map<string, { store: OpenedStore; queue: Queue }>();
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'maillage-queue-'));
  server = await startPostgres();
  for (const kind of server ? ['embedded', 'postgres'] : ['embedded']) {
    const databaseUrl = kind === 'postgres' ? await server!.database('queue') : undefined;
    const store = await openStore({ dataFolder: folder, databaseUrl, clock });
    opened.set(kind, { store, queue: await createQueue(store, log) });
  }
}, 120_000);
afterAll(async () => {
  for (const { store, queue } of opened.values()) {
    await queue.close();
    await store.close();
  }
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
}, 90_000);

function onBoth(name: string, body: (queue: Queue, kind: string) => Promise<void>): void {
  test.each(['embedded', 'postgres'])(`${name} (%s)`, async (kind) => {
    const one = opened.get(kind);
    if (one) await body(one.queue, kind);
    else console.log(`skipped: ${kind} is not there`);
  });
}

async function until(holds: () => boolean, ms = 25_000): Promise<void> {
  const end = performance.now() + ms;
  while (!holds() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
}
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

onBoth('a row sent twice is worked on once', async (queue) => {
  const seen: string[] = [];
  await queue.send('audit-site', 'job_1');
  await queue.send('audit-site', 'job_1');
  await queue.send('audit-site', 'job_2');
  await queue.work('audit-site', async (rowId) => void seen.push(rowId), 2);
  await until(() => seen.length >= 2);
  await sleep(700);
  expect(seen.sort()).toEqual(['job_1', 'job_2']);
});

onBoth('a bug is tried again, a final refusal is not', async (queue) => {
  const tries = { bug: 0, refusal: 0 };
  await queue.work('plan-strategy', async (rowId) => {
    tries[rowId as keyof typeof tries]++;
    if (rowId === 'refusal') throw refusal;
    if (tries.bug === 1) throw new Error('by chance');
  });
  await queue.send('plan-strategy', 'refusal');
  await queue.send('plan-strategy', 'bug');
  await until(() => tries.bug === 2);
  expect(tries).toEqual({ bug: 2, refusal: 1 });
});

onBoth('a job cancelled before its turn never starts', async (queue) => {
  const seen: string[] = [];
  await queue.send('build-report', 'stopped');
  await queue.cancel('build-report', 'stopped');
  await queue.send('build-report', 'other');
  await queue.work('build-report', async (rowId) => void seen.push(rowId));
  await until(() => seen.length > 0);
  expect(seen).toEqual(['other']);
});

test('a job cancelled while it runs is not aborted by the queue: its worker reads that in its row', async () => {
  const { queue } = opened.get('embedded')!;
  let state = 'waiting';
  await queue.work('cancelled', async (_rowId, closing) => {
    state = 'running';
    // The queue notices that the job is gone at its next heartbeat, every five seconds.
    await sleep(6_000);
    state = closing.aborted ? 'aborted' : 'ended';
  });
  await queue.send('cancelled', 'row');
  await until(() => state === 'running');
  await queue.cancel('cancelled', 'row');
  await until(() => state !== 'running');
  expect(state).toBe('ended');
});

test('closing aborts what runs and waits for it', async () => {
  const { store } = opened.get('embedded')!;
  const queue = await createQueue(store, log);
  let story = '';
  await queue.work('long', async (_rowId, signal) => {
    story += 'begun ';
    await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
    story += 'ended';
  });
  await queue.send('long', 'row');
  await until(() => story !== '');
  const started = performance.now();
  await queue.close();
  expect(story).toBe('begun ended');
  expect(performance.now() - started).toBeLessThan(20_000);
});

test('a process that opens the database while another makes the tables of the queue waits for it', async () => {
  if (!server) return console.log('skipped: postgres is not there');
  const databaseUrl = await server.database('queue_at_once');
  const other = new pg.Client({ connectionString: databaseUrl });
  await other.connect();
  const store = await openStore({ dataFolder: folder, databaseUrl, clock });
  await other.query('begin');
  await other.query('create schema queue');
  const opening = createQueue(store, log);
  await sleep(500);
  await other.query('commit');
  const queue = await opening;
  await queue.send('audit-site', 'job_1');
  await queue.close();
  await store.close();
  await other.end();
}, 60_000);
