import { afterAll, beforeAll, expect, test } from 'vitest';
import request from 'supertest';
import { runOnce } from '../../src/api/run-once.ts';
import { createProject } from '../../src/operations/projects/manage-projects.ts';
import { type ApiHouse, apiHouse, inContract } from '../support/api-house.ts';

let house: ApiHouse;
beforeAll(async () => {
  house = await apiHouse([]);
}, 120_000);
afterAll(async () => house.close(), 90_000);

const create = (key: string, name: string) =>
  request(house.app).post('/v1/projects').set('idempotency-key', key).send({ name, url: 'https://atelier.example/' });
const names = async (): Promise<string[]> =>
  (await request(house.app).get('/v1/projects')).body.data.map((one: { name: string }) => one.name);

test('twenty calls at once with one key make one project; a later one gets its reply', async () => {
  const replies = await Promise.all(Array.from({ length: 20 }, () => create('k1', 'Atelier')));
  const statuses = replies.map(({ status }) => status);
  expect(statuses.every((status) => status === 200 || status === 409)).toBe(true);
  const again = inContract(await create('k1', 'Atelier'));
  expect([again.status, again.headers['idempotent-replayed']]).toEqual([200, 'true']);
  expect(again.body).toEqual(replies.find(({ status }) => status === 200)!.body);
  expect(await names()).toEqual(['Atelier']);
});

test('the same key for another body is refused', async () => {
  expect((await create('k1', 'Autre')).body.code).toBe('idempotency-key-reused');
});

test('a call that failed may be repeated with its key', async () => {
  const refused = await request(house.app)
    .post('/v1/projects')
    .set('idempotency-key', 'k2')
    .send({ name: 'Sans site' });
  expect(refused.status).toBe(400);
  expect((await create('k2', 'Seconde')).status).toBe(200);
});

const age = (key: string) =>
  house.store.executeSql(`update idempotency set created_at = now() - interval '21 s' where key = $1`, [key]);

test('a call whose process was killed before it ran is run by the next one after twenty seconds', async () => {
  const body = { name: 'Repris', url: 'https://atelier.example/' };
  await house.store.claimReply({ operation: 'create-project', key: 'k5', body: ['/v1/projects', body] });
  expect((await create('k5', 'Repris')).status).toBe(409);
  await age('k5');
  expect((await create('k5', 'Repris')).status).toBe(200);
  expect((await names()).filter((name) => name === 'Repris')).toEqual(['Repris']);
});

test('a call that runs for long keeps its claim', async () => {
  const { services, store } = house;
  const sent = {
    method: 'POST',
    path: '/v1/projects',
    get: () => 'k6',
    body: { name: 'Long', url: 'https://atelier.example/' },
  };
  const answered = { locals: { caller: { workspace: 'local' } } };
  const statuses: number[] = [];
  const long = async () => {
    await age('k6');
    await new Promise((resolve) => setTimeout(resolve, 6_000));
    statuses.push((await create('k6', 'Long')).status);
  };
  await runOnce('create-project', long, { services, store, request: sent as never, response: answered as never }).catch(
    () => undefined,
  );
  expect(statuses).toEqual([409]);
}, 30_000);

test('what a call writes is kept with its reply, or not at all', async () => {
  const own = house.store.callStore();
  const input = { name: 'Perdu', url: 'https://perdu.example/', lang: 'fr' } as const;
  const context = { locale: 'fr', signal: new AbortController().signal, workspace: 'local' } as never;
  await createProject.run(input, { store: own.store }, context);
  // Another process has the claim by now: the reply cannot be kept.
  await expect(own.commit({ operation: 'create-project', key: 'k3', body: null }, 'reply')).rejects.toThrow();
  await own.rollback();
  expect(await names()).not.toContain('Perdu');
});

test('a call whose claim is gone at its end writes nothing', async () => {
  const { services, store } = house;
  const sent = { method: 'POST', path: '/v1/projects', get: () => 'k7', body: {} };
  const answered = { locals: { caller: { workspace: 'local' } } };
  const input = { name: 'Sans trace', url: 'https://atelier.example/', lang: 'fr' } as const;
  const context = { locale: 'fr', signal: new AbortController().signal, workspace: 'local' } as never;
  const run = async (own?: typeof store) => {
    await store.executeSql(`delete from idempotency where key = 'k7'`);
    return createProject.run(input, { store: own ?? store }, context);
  };
  const call = { services, store, request: sent as never, response: answered as never };
  await expect(runOnce('create-project', run as never, call)).rejects.toMatchObject({
    code: 'idempotency-in-progress',
  });
  expect(await names()).not.toContain('Sans trace');
});

test('a key that is shown once is not readable in the kept reply', async () => {
  const made = await request(house.app).post('/v1/keys').set('idempotency-key', 'k4').send({ name: 'greffon' });
  const again = await request(house.app).post('/v1/keys').set('idempotency-key', 'k4').send({ name: 'greffon' });
  expect([again.headers['idempotent-replayed'], again.body.key]).toEqual(['true', made.body.key]);
  const { rows } = await house.store.executeSql(`select reply from idempotency where key = 'k4'`);
  expect([rows.length, String(rows[0]!.reply).includes(made.body.key)]).toEqual([1, false]);
});

test('an answer is trimmed to the wanted fields', async () => {
  const { body } = inContract(await request(house.app).get('/v1/projects'));
  const trimmed = (await request(house.app).get('/v1/projects?fields=id,name')).body;
  expect(trimmed.data).toEqual(
    body.data.map(({ id, name, revision }: { id: string; name: string; revision: number }) => ({ id, name, revision })),
  );
});

test('a field that no answer has is refused with the known names', async () => {
  const { status, body } = await request(house.app).get('/v1/projects?fields=id,nope');
  expect([status, body.code]).toEqual([400, 'invalid-input']);
  expect(body.detail).toContain('nope');
  expect(body.issues[0].path).toBe('/fields');
});
