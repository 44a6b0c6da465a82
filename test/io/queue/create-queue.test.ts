import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Failure } from '../../../src/core/values/failure.ts';
import { openLog } from '../../../src/io/log.ts';
import { createQueue, type Queue } from '../../../src/io/queue/create-queue.ts';
import { type OpenedStore, openStore } from '../../../src/io/store/database/open-store.ts';
import { queuedJob } from '../../../src/operations/jobs/queued-job.ts';
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
    opened.set(kind, { store, queue: createQueue(store, log) });
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
  queue.work('audit-site', async (rowId) => void seen.push(rowId), 2);
  await until(() => seen.length >= 2);
  await sleep(700);
  expect(seen.sort()).toEqual(['job_1', 'job_2']);
});

onBoth('a bug is tried again, a final refusal is not', async (queue) => {
  const tries = { bug: 0, refusal: 0 };
  queue.work('plan-strategy', async (rowId) => {
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
  queue.work('build-report', async (rowId) => void seen.push(rowId));
  await until(() => seen.length > 0);
  expect(seen).toEqual(['other']);
});

test('a job cancelled while it runs is not aborted by the queue: its worker reads that in its row', async () => {
  const { queue } = opened.get('embedded')!;
  let state = 'waiting';
  queue.work('cancelled', async (_rowId, closing) => {
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
  const queue = createQueue(store, log);
  let story = '';
  queue.work('long', async (_rowId, signal) => {
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

onBoth('the job of a worker that died is taken by another one once its time is over', async (queue, kind) => {
  const { store } = opened.get(kind)!;
  await queue.send('orphaned', 'row');
  await store.executeSql(
    `update queued_job set holder = 'dead', tries = 1, alive_until = now() + interval '1 second' where operation = 'orphaned'`,
  );
  const taken: { lastTry: boolean; at: number }[] = [];
  const sent = performance.now();
  queue.work(
    'orphaned',
    async (_rowId, _closing, lastTry) => void taken.push({ lastTry, at: performance.now() - sent }),
  );
  await until(() => taken.length > 0);
  expect(taken).toEqual([{ lastTry: false, at: expect.any(Number) }]);
  expect(taken[0]!.at).toBeGreaterThan(900);
  await until(() => false, 100);
  expect((await store.executeSql(`select * from queued_job where operation = 'orphaned'`)).rows).toEqual([]);
});

test('a job that runs longer than its time is not taken twice: its worker shows that it lives', async () => {
  const { queue, store } = opened.get('embedded')!;
  let begun = 0;
  queue.work(
    'slow',
    async () => {
      begun += 1;
      await sleep(7_000);
    },
    2,
  );
  await queue.send('slow', 'row');
  await until(() => begun === 1);
  const left = `select extract(epoch from alive_until - now())::float8 as seconds from queued_job where operation = 'slow'`;
  await sleep(6_000);
  // Ten seconds at the start, ten again at the heartbeat after five.
  expect(Number((await store.executeSql(left)).rows[0]!.seconds)).toBeGreaterThan(7);
  expect(begun).toBe(1);
});

test('a job that waits for another one comes back without losing a try', async () => {
  const { queue } = opened.get('embedded')!;
  const tries: boolean[] = [];
  queue.work('waiting', async (_rowId, _closing, isLastTry) => {
    tries.push(isLastTry);
    return tries.length < 4 ? 'later' : undefined;
  });
  await queue.send('waiting', 'row');
  await until(() => tries.length === 4);
  expect(tries).toEqual([false, false, false, false]);
});

onBoth('a bug is tried three times, and the last one knows it', async (queue, kind) => {
  const tries: boolean[] = [];
  queue.work('broken', async (_rowId, _closing, isLastTry) => {
    tries.push(isLastTry);
    throw new Error('always');
  });
  await queue.send('broken', 'row');
  await until(() => tries.length === 3);
  await sleep(700);
  expect(tries).toEqual([false, false, true]);
  const { rows } = await opened.get(kind)!.store.executeSql(`select * from queued_job where operation = 'broken'`);
  expect(rows).toEqual([]);
});

onBoth(
  'a job of a workspace that has several gives its place to another workspace, and goes on later',
  async (queue, kind) => {
    const { store } = opened.get(kind)!;
    const owners = new Map<string, string>();
    for (const workspace of ['long', 'short']) {
      await store.workspaces.create({ id: workspace, name: workspace, createdAt: clock.now() });
      for (let count = workspace === 'long' ? 2 : 1; count > 0; count -= 1) {
        const job = queuedJob('sync-sources', {}, clock.now());
        await store.in(workspace).saveJob({ ...job, progress: { ...job.progress, phase: 'pages' } });
        owners.set(job.id, workspace);
      }
    }
    const started: string[] = [];
    queue.work(
      'sync-sources',
      async (rowId, ending) => {
        started.push(owners.get(rowId)!);
        if (owners.get(rowId) === 'short' || started.length > 3) return;
        await new Promise((resolve) => ending.addEventListener('abort', resolve, { once: true }));
        throw new Error('it goes on later');
      },
      2,
      'pages',
    );
    const ids = [...owners.keys()];
    await Promise.all(ids.slice(0, 2).map((id) => queue.send('sync-sources', id)));
    await until(() => started.length === 2);
    await queue.send('sync-sources', ids[2]!);
    await until(() => started.length >= 4);
    expect(started.slice(0, 4)).toEqual(['long', 'long', 'short', 'long']);
  },
);
