import { afterAll, beforeAll, expect, test } from 'vitest';
import request from 'supertest';
import { startWorker } from '../../../src/worker/worker.ts';
import { jobs } from '../../../src/worker/jobs/index.ts';
import { type ApiHouse, apiHouse, inContract } from '../../support/api-house.ts';
import { type SlowSite, slowSite } from '../../support/slow-site.ts';

let site: SlowSite;
let house: ApiHouse;
beforeAll(async () => {
  site = await slowSite(120, 30);
  house = await apiHouse([new URL(site.url).host]);
}, 60_000);
afterAll(async () => {
  await house.close();
  await site.close();
}, 60_000);

const moment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));
const post = async (path: string, body: object = {}) => inContract(await request(house.app).post(path).send(body));
const read = async (id: string) => (await request(house.app).get(`/v1/jobs/${id}`)).body;
const audited = async (maxPages: number): Promise<string> =>
  (await post('/v1/audits', { url: site.url, maxPages, semantics: false, fresh: true })).body.id;

async function untilState(id: string, states: readonly string[]) {
  for (;;) {
    const job = await read(id);
    if (states.includes(job.state)) return job;
    await moment();
  }
}

/** Waits until the site was asked for more pages, then until it is left alone. */
async function untilQuiet(): Promise<number> {
  for (let before = -1; before !== site.asked.length; ) {
    before = site.asked.length;
    await new Promise((resolve) => setTimeout(resolve, 1_500));
  }
  return site.asked.length;
}

test('a paused audit asks for no more pages, also of a worker that starts, and goes on from those it has read', async () => {
  const id = await audited(100);
  while (site.asked.length < 15) await moment();
  const paused = await post(`/v1/jobs/${id}/pause`);
  expect([paused.status, paused.body.state, paused.body.problem.code]).toEqual([200, 'paused', 'paused']);
  const asked = await untilQuiet();
  const { services, store, queue } = house;
  const runner = { run: async () => null, requireRoom: () => {}, close: async () => {} };
  await startWorker({ services, runner, store, queue, jobs, alone: true });
  expect([await untilQuiet(), (await read(id)).state]).toEqual([asked, 'paused']);
  expect((await post(`/v1/jobs/${id}/pause`)).status).toBe(409);
}, 90_000);

test('a resumed audit reads each page once and ends', async () => {
  const { body } = await request(house.app).get('/v1/jobs?limit=1');
  const { id } = body.data[0];
  expect((await post(`/v1/jobs/${id}/resume`)).body.state).toMatch(/queued|running/);
  const job = await untilState(id, ['done', 'partial', 'failed']);
  expect([job.state, job.problem]).toEqual(['partial', null]);
  const { pages } = (await request(house.app).get(`/v1/audits/${job.result.id}`)).body;
  expect(pages).toBe(100);
  expect((await post(`/v1/jobs/${id}/resume`)).status).toBe(409);
}, 90_000);

test('a stopped audit ends with what it has read', async () => {
  const before = site.asked.length;
  const id = await audited(110);
  while (site.asked.length < before + 15) await moment();
  expect((await post(`/v1/jobs/${id}/stop`)).status).toBe(200);
  const job = await untilState(id, ['done', 'partial', 'failed', 'cancelled']);
  expect([job.state, job.progress.done < 110, job.problem]).toEqual(['partial', true, null]);
  expect((await request(house.app).get(`/v1/audits/${job.result.id}/pages?limit=1`)).body.data).toHaveLength(1);
  expect((await post(`/v1/jobs/${id}/stop`)).status).toBe(409);
}, 90_000);

test('an audit that is deleted while it runs stops within ten seconds and leaves no row', async () => {
  const before = site.asked.length;
  const id = await audited(105);
  while (site.asked.length < before + 15) await moment();
  const { body: list } = await request(house.app).get('/v1/audits?limit=1');
  const audit = list.data[0].id;
  const from = performance.now();
  let last = from;
  site.onAsked(() => (last = performance.now()));
  expect((await request(house.app).delete(`/v1/audits/${audit}`)).status).toBe(204);
  expect((await request(house.app).delete(`/v1/audits/${audit}`)).status).toBe(404);
  const job = await untilState(id, ['done', 'partial', 'failed', 'cancelled']);
  expect([job.state, job.problem.code, job.result]).toEqual(['failed', 'not-found', null]);
  await untilQuiet();
  expect(last - from).toBeLessThan(10_000);
  for (const table of ['page', 'frontier', 'crawl_note', 'bundle', 'document'])
    expect([table, (await house.store.executeSql(`select 1 from ${table} where crawl_id = $1`, [audit])).rows]).toEqual(
      [table, []],
    );
}, 90_000);
