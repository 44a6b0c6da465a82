import { afterAll, beforeAll, expect, test } from 'vitest';
import { runSchedules } from '../../src/operations/schedules/run-schedules.ts';
import { type ApiHouse, apiHouse, inContract } from '../support/api-house.ts';
import { type Call, callAs } from '../support/tenants.ts';

const own = 'installation-key-of-the-test';
let house: ApiHouse;
let operator: Call;
let workspace = '';
let customer: Call;
beforeAll(async () => {
  house = await apiHouse([], { works: false, now: () => '2026-11-29T21:30:00.000Z' });
  operator = callAs(house.appWith({ key: own }), own);
  const { body } = await operator('post', '/v1/workspaces', { name: 'Rucher' });
  workspace = body.workspace.id;
  customer = callAs(house.appWith({ key: own }), body.key.key);
}, 120_000);
afterAll(() => house.close(), 90_000);

const limit = async (limits: object) =>
  inContract(await operator('patch', `/v1/workspaces/${workspace}/limits`, limits));
const audit = async (maxPages: number) =>
  inContract(await customer('post', '/v1/audits', { url: 'https://rucher.example.com/', maxPages }));

test('an audit over the pages of the day is refused with what remains and when the count restarts', async () => {
  await limit({ audits: 2, pages: 700 });
  expect((await audit(500)).status).toBe(202);
  const refused = await audit(500);
  expect([refused.status, refused.body.code, refused.body.quota]).toEqual([
    429,
    'quota-exceeded',
    { measure: 'pages', limit: 700, used: 500, remaining: 200, resetAt: '2026-11-30T00:00:00.000Z' },
  ]);
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  const { data } = inContract(await customer('get', '/v1/usage')).body;
  expect(data.slice(0, 2)).toEqual([
    { measure: 'audits', used: 1, limit: 2, remaining: 1 },
    { measure: 'pages', used: 500, limit: 700, remaining: 200 },
  ]);
});

test('of ten calls that want the last audit of the day, one gets it', async () => {
  const statuses = (await Promise.all(Array.from({ length: 10 }, () => audit(1)))).map(({ status }) => status);
  expect(statuses.toSorted((a, b) => a - b)).toEqual([202, ...Array.from({ length: 9 }, () => 429)]);
});

test('a call that failed, and one that is repeated with its key, cost nothing', async () => {
  await limit({ drafts: 1, audits: 3, pages: null });
  const draft = async () => (await customer('post', '/v1/analyses', { id: 'nothing', html: '<p>Miel</p>' })).status;
  expect([await draft(), await draft()]).toEqual([404, 404]);
  const repeated = async () =>
    (await customer('post', '/v1/audits', { url: 'https://rucher.example.com/' }, { 'idempotency-key': 'k' })).status;
  expect([await repeated(), await repeated()]).toEqual([202, 202]);
  expect((await audit(1)).body.quota).toMatchObject({ measure: 'audits', used: 3 });
}, 20_000);

test('a workspace that is full stores no other audit; the operator has no limit', async () => {
  await limit({ audits: null, storageMb: 0 });
  expect([(await audit(1)).status, (await audit(1)).body.code]).toEqual([403, 'storage-exceeded']);
  const unlimited = inContract(await operator('get', '/v1/usage')).body.data;
  expect(unlimited.map((one: { limit: unknown }) => one.limit)).toEqual([null, null, null, null]);
  expect((await customer('patch', `/v1/workspaces/${workspace}/limits`, { audits: null })).status).toBe(403);
});

test('a scheduled audit over the quota is a run that failed, with the reason', async () => {
  await limit({ audits: 0, storageMb: null });
  const project = (await customer('post', '/v1/projects', { name: 'R', url: 'https://rucher.example.com/' })).body.id;
  const schedule = { task: 'audit', every: 'day', hour: 6, timeZone: 'UTC' };
  inContract(await customer('post', `/v1/projects/${project}/schedules`, schedule));
  const clock = { now: () => '2026-11-30T07:00:00.000Z' };
  const sent: string[] = [];
  await runSchedules({
    services: { clock, log: house.services.log },
    store: house.store,
    send: async (_operation, job) => void sent.push(job),
    report: async () => ({}),
  });
  const [job] = (await customer('get', '/v1/jobs?limit=1')).body.data;
  expect([job.state, job.problem.code, sent]).toEqual(['failed', 'quota-exceeded', []]);
});
