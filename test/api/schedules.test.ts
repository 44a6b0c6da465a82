import { afterAll, beforeAll, expect, test } from 'vitest';
import request from 'supertest';
import { type ApiHouse, apiHouse, inContract } from '../support/api-house.ts';

let house: ApiHouse;
let project = '';
beforeAll(async () => {
  house = await apiHouse([], { works: false, now: () => '2030-03-25T00:00:00.000Z' });
  const made = await request(house.app)
    .post('/v1/projects')
    .send({ name: 'Rucher', url: 'https://rucher.example.com/' });
  project = made.body.id;
}, 60_000);
afterAll(async () => {
  await house?.close();
}, 60_000);

const create = (body: object) => request(house.app).post(`/v1/projects/${project}/schedules`).send(body);
const weekly = { task: 'audit', every: 'week', weekday: 3, hour: 7, timeZone: 'Europe/Paris' };

test('a schedule is created, listed, changed with its revision, paused, and deleted with its project', async () => {
  const { body } = inContract(await create(weekly));
  expect(body).toMatchObject({ nextAt: '2030-03-27T06:00:00.000Z', weekday: 3, monthDay: null, revision: 1 });
  const path = `/v1/schedules/${body.id}`;
  const stale = inContract(await request(house.app).patch(path).send({ hour: 8 }));
  expect(stale.status).toBe(428);
  const change = await request(house.app).patch(path).set('if-match', '"r1"').send({ every: 'month', monthDay: 2 });
  expect(inContract(change).body).toMatchObject({ nextAt: '2030-04-02T05:00:00.000Z', weekday: null, revision: 2 });
  const late = await request(house.app).patch(path).set('if-match', '"r1"').send({ paused: true });
  expect(inContract(late).status).toBe(412);
  const pause = await request(house.app).patch(path).set('if-match', '"r2"').send({ paused: true });
  expect(inContract(pause).body.nextAt).toBeNull();
  const list = inContract(await request(house.app).get(`/v1/projects/${project}/schedules`));
  expect(list.body.data.map(({ id }: { id: string }) => id)).toEqual([body.id]);
  await request(house.app).delete(`/v1/projects/${project}`);
  expect(inContract(await request(house.app).get(path)).status).toBe(404);
});

test('a zone that does not exist and a week without a day are refused by name', async () => {
  const made = await request(house.app).post('/v1/projects').send({ name: 'B', url: 'https://b.example.com/' });
  project = made.body.id;
  for (const [change, pointer] of [
    [{ timeZone: 'Mars/Olympus' }, '/timeZone'],
    [{ weekday: undefined }, '/weekday'],
    [{ every: 'month', weekday: undefined, monthDay: 31 }, '/monthDay'],
  ] as const) {
    const answer = inContract(await create({ ...weekly, ...change }));
    expect([answer.status, answer.body.issues[0].path]).toEqual([400, pointer]);
  }
});

test('a project has twenty schedules and twenty subscribers at most', async () => {
  const made = await request(house.app).post('/v1/projects').send({ name: 'C', url: 'https://c.example.com/' });
  const project_ = made.body.id as string;
  const add = async (kind: string, body: object): Promise<number> =>
    (await request(house.app).post(`/v1/projects/${project_}/${kind}`).send(body)).status;
  expect(await add('schedules', weekly)).toBe(200);
  expect(await add('subscribers', { email: '0@rucher.example' })).toBe(200);
  for (const [table, columns, values] of [
    ['schedule', 'body, revision, next_at, history', 'body, revision, next_at, history'],
    ['subscriber', 'email, lang, wants, state', `number || email, lang, wants, state`],
  ])
    await house.store.executeSql(
      `insert into ${table} (workspace_id, project_id, created_at, id, ${columns})
       select workspace_id, project_id, created_at, id || number, ${values} from ${table}, generate_series(1, 19) number
       where project_id = $1`,
      [project_],
    );
  expect(await add('schedules', weekly)).toBe(409);
  expect(await add('subscribers', { email: '21@rucher.example' })).toBe(409);
  // One who is there already changes a wish.
  expect(await add('subscribers', { email: '0@rucher.example', wants: 'alerts' })).toBe(200);
});

test('without a mail server, a subscription is refused with the settings that are missing', async () => {
  const mailer = { serviceAddress: null, send: async () => ({ status: null, error: 'not-configured' }) };
  const services = Object.create(house.services, { mailer: { value: mailer } }) as typeof house.services;
  const made = await request(house.app).post('/v1/projects').send({ name: 'D', url: 'https://d.example.com/' });
  const answer = await request(house.appWith({ services }))
    .post(`/v1/projects/${made.body.id as string}/subscribers`)
    .send({ email: 'lea@rucher.example' });
  expect([answer.status, answer.body.detail]).toEqual([409, expect.stringContaining('MAILLAGE_SMTP')]);
});
