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
