import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import request from 'supertest';
import { z } from 'zod';
import { Failure } from '../../src/core/values/failure.ts';
import { queuedJob } from '../../src/operations/jobs/queued-job.ts';
import { defineOperation } from '../../src/operations/operation.ts';
import { auditJob } from '../../src/worker/jobs/audit.ts';
import { startWorker } from '../../src/worker/worker.ts';
import { apiHouse, inContract } from '../support/api-house.ts';
import { maillage, type Running } from '../support/maillage.ts';
import { startPostgres } from '../support/postgres-server.ts';
import { type SlowSite, slowSite } from '../support/slow-site.ts';

let folder = '';
let site: SlowSite;
let service: Running | null = null;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'maillage-worker-'));
  site = await slowSite(60, 60);
});
afterEach(async () => {
  service?.kill('SIGKILL');
  await service?.ended;
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

async function until<Answer>(ask: () => Promise<Answer | null> | Answer | null, ms = 90_000): Promise<Answer> {
  const end = performance.now() + ms;
  for (;;) {
    const answer = await ask();
    if (answer !== null) return answer;
    if (performance.now() > end) throw new Error('waited in vain');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Starts `maillage serve` on the data of the test and answers its address. */
async function serve(): Promise<string> {
  const running = maillage(['serve', '--port', '0'], {
    MAILLAGE_DATA: join(folder, 'data'),
    MAILLAGE_FETCH_ALLOW: new URL(site.url).host,
  });
  service = running;
  return until(() => /http:\/\/127\.0\.0\.1:\d+/.exec(running.stderr())?.[0] ?? null);
}

interface Shown {
  readonly id: string;
  readonly state: string;
  readonly result: { readonly href: string } | null;
  readonly progress: object;
}
const jobOf = async (address: string, id: string): Promise<Shown> =>
  (await (await fetch(`${address}/v1/jobs/${id}`)).json()) as Shown;

const pagesAsked = (): number => new Set(site.asked.filter((path) => /^\/(p\d+)?$/.test(path))).size;

test('a job whose process was killed, then asked to stop, ends with every page and none lost', async () => {
  let address = await serve();
  const call = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ url: site.url, concurrency: 2, semantics: false }),
  };
  const { id } = (await (await fetch(`${address}/v1/audits`, call)).json()) as Shown;
  await until(() => (pagesAsked() >= 15 ? true : null));
  service?.kill('SIGKILL');
  await service?.ended;

  address = await serve();
  expect(['paused', 'running', 'queued']).toContain((await jobOf(address, id)).state);
  const before = pagesAsked();
  await until(() => (pagesAsked() >= before + 10 ? true : null));
  const asked = performance.now();
  service?.kill('SIGTERM');
  expect((await service?.ended)?.code).toBe(0);
  expect(performance.now() - asked).toBeLessThan(30_000);

  address = await serve();
  const ended = await until(async () => {
    const job = await jobOf(address, id);
    return job.result === null ? null : job;
  });
  expect(ended.state).toBe('done');
  expect(ended.progress).toEqual({ phase: 'done', done: 60, total: 60, unit: 'page' });
  const audit = (await (await fetch(`${address}${ended.result?.href}`)).json()) as {
    summary: { pages: number; complete: boolean };
  };
  expect(audit.summary).toMatchObject({ pages: 60, complete: true });
}, 300_000);

test('with PostgreSQL one process serves and another works', async () => {
  const server = await startPostgres();
  if (server === null) return;
  const databaseUrl = await server.database('worker');
  const allow = [new URL(site.url).host];
  const door = await apiHouse(allow, { works: false, databaseUrl });
  const started = inContract(await request(door.app).post('/v1/audits').send({ url: site.url, semantics: false }));
  expect((await door.store.job(started.body.id))?.state).toBe('queued');
  const worker = await apiHouse(allow, { databaseUrl });
  const ended = await until(async () => {
    const job = await door.store.job(started.body.id);
    return job?.endedAt ? job : null;
  });
  expect(ended).toMatchObject({ state: 'done', problem: null });
  const audit = inContract(await request(door.app).get(ended.result?.href ?? ''));
  expect(audit.body.summary).toMatchObject({ pages: 60, complete: true });
  await worker.close();
  await door.close();
  await server.stop();
}, 180_000);

test('an audit whose crawl another job has in hand waits for it, and does not fail', async () => {
  const house = await apiHouse([], { works: false });
  const { services, store, queue } = house;
  let refused = 0;
  const operation = defineOperation({
    id: 'audit-site',
    summary: { fr: 'Essai', en: 'Trial' },
    input: z.unknown(),
    output: z.object({ id: z.string() }),
    needs: [],
    async run() {
      if (refused === moreThanTheTries) return { id: 'a' };
      refused += 1;
      throw new Failure('busy', { fr: 'Déjà en cours.', en: 'Already running.' });
    },
  });
  const runner = { run: () => operation.run({}, {}, {} as never), requireRoom: () => {}, close: async () => undefined };
  await startWorker({ services, runner, store, queue, jobs: [{ ...auditJob, operation }], alone: true });
  const { body } = await request(house.app).post('/v1/audits').send({ url: 'https://www.example.com/' });
  const waiting = await until(async () => {
    const job = await store.job(body.id);
    return job?.state === 'paused' ? job : null;
  });
  expect(waiting.problem?.detail.fr).toContain('ce travail commencera quand elle finira');
  const ended = await until(async () => {
    const job = await store.job(body.id);
    return job?.endedAt ? job : null;
  });
  expect(ended).toMatchObject({ state: 'done', problem: null });
  expect(refused).toBe(moreThanTheTries);
  await house.close();
}, 60_000);
const moreThanTheTries = 4;

test('a job whose process died before it was queued is done by the workers that are left', async () => {
  const house = await apiHouse([new URL(site.url).host]);
  try {
    const input = auditJob.operation.input.parse({ url: site.url, semantics: false, maxPages: 3 });
    const job = queuedJob('audit-site', input, house.services.clock.now());
    await house.store.saveJob(job);
    await until(async () => ((await house.store.job(job.id))?.state === 'partial' ? true : null), 60_000);
  } finally {
    await house.close();
  }
}, 120_000);
