import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { QueuedJobs } from '../../../src/io/queue/queued-jobs.ts';
import { type OpenedStore, openStore } from '../../../src/io/store/database/open-store.ts';
import { queuedJob } from '../../../src/operations/jobs/queued-job.ts';

const folder = mkdtempSync(join(tmpdir(), 'maillage-fair-'));
let store: OpenedStore;
beforeAll(async () => {
  store = await openStore({ dataFolder: folder, clock: { now: () => new Date().toISOString() } });
}, 60_000);
afterAll(async () => {
  await store?.close();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

test('the first job of a workspace comes before the next ones of a workspace that has one running', async () => {
  const jobs = new QueuedJobs(store);
  const owners = new Map<string, string>();
  for (const id of ['many', 'few'])
    await store.workspaces.create({ id, name: id, createdAt: '2027-01-01T00:00:00.000Z' });
  for (const workspace of ['many', 'many', 'many', 'few']) {
    const job = queuedJob('audit-site', {}, `2027-01-01T00:00:0${owners.size}.000Z`);
    await store.in(workspace).saveJob(job);
    await jobs.add('audit-site', job.id);
    owners.set(job.id, workspace);
  }
  const taken = [];
  for (let count = 0; count < 4; count++) taken.push(owners.get((await jobs.take('audit-site'))!.jobId));
  expect(taken).toEqual(['many', 'few', 'many', 'many']);
});

test('the job held longest in the workspace with the most gives its place to the first of one that waits', async () => {
  const jobs = new QueuedJobs(store);
  const held = [];
  for (const id of ['busy', 'late'])
    await store.workspaces.create({ id, name: id, createdAt: '2027-01-01T00:00:00.000Z' });
  const queued = async (workspace: string, phase: string): Promise<string> => {
    const job = { ...queuedJob('plan-strategy', { of: held.length }, '2027-01-01T00:00:00.000Z') };
    await store.in(workspace).saveJob({ ...job, progress: { ...job.progress, phase } });
    await jobs.add('plan-strategy', job.id);
    return job.id;
  };
  for (const phase of ['analysis', 'pages', 'pages']) {
    await queued('busy', phase);
    held.push((await jobs.take('plan-strategy'))!);
  }
  const inTheWay = () => jobs.inTheWay('plan-strategy', 'pages');
  expect(await inTheWay()).toBeNull();
  const late = await queued('late', 'pages');
  expect(await inTheWay()).toBeNull();
  await store.executeSql(`update queued_job set ready_at = now() - interval '3 seconds' where job_id = $1`, [late]);
  expect(await inTheWay()).toBe(held[1]!.holder);

  await jobs.giveBack(held[1]!);
  const next = (await jobs.take('plan-strategy'))!;
  expect([next.jobId, await inTheWay()]).toEqual([late, null]);
  expect(await jobs.take('plan-strategy')).toMatchObject({ jobId: held[1]!.jobId, tries: 1 });
});

test('the only job of a workspace has its turn before it gives its place', async () => {
  const jobs = new QueuedJobs(store);
  for (const id of ['one', 'two'])
    await store.workspaces.create({ id, name: id, createdAt: '2027-01-01T00:00:00.000Z' });
  const add = async (workspace: string): Promise<string> => {
    const job = queuedJob('sync-sources', {}, '2027-01-01T00:00:00.000Z');
    await store.in(workspace).saveJob({ ...job, progress: { ...job.progress, phase: 'pages' } });
    await jobs.add('sync-sources', job.id);
    return job.id;
  };
  const long = await add('one');
  const { holder } = (await jobs.take('sync-sources'))!;
  const waiting = await add('two');
  await store.executeSql(`update queued_job set ready_at = now() - interval '3 seconds' where job_id = $1`, [waiting]);
  expect(await jobs.inTheWay('sync-sources', 'pages')).toBeNull();
  await store.executeSql(`update queued_job set taken_at = now() - interval '61 seconds' where job_id = $1`, [long]);
  expect(await jobs.inTheWay('sync-sources', 'pages')).toBe(holder);
});

test('a try that went further than the one before does not count', async () => {
  const jobs = new QueuedJobs(store);
  await store.workspaces.create({ id: 'killed', name: 'killed', createdAt: '2027-01-01T00:00:00.000Z' });
  const job = queuedJob('reread-page', {}, '2027-01-01T00:00:00.000Z');
  await store.in('killed').saveJob(job);
  await jobs.add('reread-page', job.id);
  /** The tries that are counted when its worker has died once more. */
  const afterDeath = async (): Promise<number | null> => {
    const held = await jobs.take('reread-page');
    await store.executeSql(`update queued_job set alive_until = now() - interval '1 second' where job_id = $1`, [
      job.id,
    ]);
    return held?.tries ?? null;
  };
  const counted = [await afterDeath(), await afterDeath(), await afterDeath()];
  const reach = (done: number) => store.in('killed').saveJob({ ...job, progress: { ...job.progress, done } });
  await reach(7);
  counted.push(await afterDeath(), await afterDeath(), await afterDeath(), await afterDeath());
  expect(counted).toEqual([1, 2, 3, 1, 2, 3, null]);
});
