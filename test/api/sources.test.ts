import { afterAll, beforeAll, expect, test } from 'vitest';
import request from 'supertest';
import { addDays } from '../../src/core/values/day.ts';
import { type ApiHouse, apiHouse, inContract } from '../support/api-house.ts';
import { type SourceDouble, sourceDouble } from '../support/source-doubles.ts';

let double: SourceDouble;
let house: ApiHouse;
const today = new Date().toISOString().slice(0, 10);

beforeAll(async () => {
  double = await sourceDouble({
    search: Array.from({ length: 40 }, (_, at) => ({
      day: addDays(today, -4 - at),
      page: 'https://shop.test/',
      query: 'bowl',
      clicks: 3,
      impressions: 30,
      position: 2,
    })),
    lastFinal: addDays(today, -4),
  });
  house = await apiHouse([double.server.pair]);
}, 120_000);
afterAll(async () => {
  await house.close();
  await double.server.close();
}, 90_000);

const connection = (key: unknown, property = 'sc-domain:shop.test') => ({
  source: 'search-console',
  property,
  key,
  address: double.server.origin,
  since: addDays(today, -60),
});
const secret = (): string => (double.account as { private_key: string }).private_key.split('\n')[2]!;

async function ended(id: string): Promise<{ state: string; problem: unknown }> {
  for (;;) {
    const { body } = await request(house.app).get(`/v1/jobs/${id}`);
    if (['done', 'partial', 'failed', 'cancelled'].includes(body.state)) return body;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

test('a source is connected, synced as a job, judged and forgotten, and its key is shown nowhere', async () => {
  const { body: connected } = inContract(await request(house.app).post('/v1/sources').send(connection(double.account)));
  expect(connected).toMatchObject({ source: 'search-console', account: 'reader@project.iam.example', trouble: null });
  const { body: job } = inContract(await request(house.app).post('/v1/sources/sync').send({}));
  expect(await ended(job.id)).toMatchObject({ state: 'done', problem: null });
  const { body: list } = inContract(await request(house.app).get('/v1/sources'));
  expect(list.data[0].reports[0]).toMatchObject({ report: 'search-console-dates', to: addDays(today, -4) });
  const { body: pages } = inContract(
    await request(house.app).post(`/v1/sources/${connected.id}/verdicts`).send({ weeks: 4 }),
  );
  expect(pages.data).toHaveLength(1);
  const { rows } = await house.store.executeSql('select input, result, problem from job');
  expect(JSON.stringify([connected, list, pages, rows, house.logged])).not.toContain(secret());
  inContract(await request(house.app).delete(`/v1/sources/${connected.id}`));
  expect((await request(house.app).get('/v1/sources')).body.data).toEqual([]);
}, 60_000);

test('what is read of each report is counted, and a day without a row is a gap', async () => {
  double.state.search = double.state.search.filter(({ day }) => day !== addDays(today, -9));
  const { body: connected } = await request(house.app).post('/v1/sources').send(connection(double.account));
  const { body: job } = await request(house.app).post('/v1/sources/sync').send({ id: connected.id });
  await ended(job.id);
  const { body: list } = inContract(await request(house.app).get('/v1/sources'));
  expect(list.data[0].reports[0]).toMatchObject({
    title: { en: 'Search Console – days' },
    read: { days: 39, rows: 39, gaps: [addDays(today, -9)] },
  });
  expect(
    list.kinds.map(({ id, key, consents, ownAddress }: Record<string, unknown>) => [id, key, consents, ownAddress]),
  ).toEqual([
    ['search-console', 'file', true, false],
    ['ga4', 'file', true, false],
    ['matomo', 'token', false, true],
    ['brevo', 'token', false, false],
  ]);
  await request(house.app).delete(`/v1/sources/${connected.id}`);
}, 60_000);

test('an access given in the browser connects a source, once', async () => {
  const asked = inContract(
    await request(house.app).post('/v1/consents').send({ source: 'search-console', client: double.client }),
  ).body as { id: string; address: string };
  const { key: _key, ...others } = connection(double.account);
  const connect = async () =>
    inContract(
      await request(house.app)
        .post('/v1/sources')
        .send({ ...others, consent: asked.id }),
    );
  const stateOf = async () => inContract(await request(house.app).get(`/v1/consents/${asked.id}`)).body.state;
  expect(await stateOf()).toBe('waiting');
  expect((await connect()).status).toBe(400);
  const { query, code } = double.consents(new URL(asked.address));
  await fetch(`${query.redirect_uri}/?${new URLSearchParams({ state: query.state!, code }).toString()}`);
  while ((await stateOf()) === 'waiting') await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await stateOf()).toBe('given');
  expect((await connect()).status).toBe(200);
  expect((await connect()).status).toBe(404);
}, 60_000);

test('a consent that is awaited does not keep a stopped service alive', async () => {
  const listeners = () => process.getActiveResourcesInfo().filter((kind) => kind === 'TCPServerWrap').length;
  const before = listeners();
  const wish = { source: 'search-console', client: double.client };
  const { status, body } = await request(house.app).post('/v1/consents').send(wish);
  expect([status, double.consents(new URL(body.address)).query.redirect_uri]).toEqual([
    200,
    expect.stringContaining('127.0.0.1'),
  ]);
  expect(listeners()).toBe(before);
}, 60_000);

test('an access refused in the browser, a token alone or a file of another kind connects nothing', async () => {
  const ask = async (body: object) => inContract(await request(house.app).post('/v1/consents').send(body));
  const asked = (await ask({ source: 'search-console', client: double.client })).body as {
    id: string;
    address: string;
  };
  const { query } = double.consents(new URL(asked.address));
  await fetch(
    `${query.redirect_uri}/?${new URLSearchParams({ state: query.state!, error: 'access_denied' }).toString()}`,
  );
  const read = async () => (await request(house.app).get(`/v1/consents/${asked.id}`)).body;
  while ((await read()).state === 'waiting') await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await read()).toMatchObject({
    state: 'refused',
    detail: { en: expect.stringContaining('nothing is connected') },
  });
  expect((await ask({ source: 'matomo', client: double.client })).status).toBe(400);
  expect((await ask({ source: 'search-console', client: {} })).status).toBe(422);
});

test('a wrong property is a problem that names those of the account, without the key', async () => {
  const answer = inContract(
    await request(house.app).post('/v1/sources').send(connection(double.account, 'sc-domain:other.test')),
  );
  expect(answer.status).toBe(422);
  expect(answer.body.type).toMatch(/source-refused$/);
  expect(JSON.stringify(answer.body)).toContain('sc-domain:shop.test');
  expect(JSON.stringify([answer.body, house.logged])).not.toContain(secret());
});

test('a file of this machine cannot be named over HTTP', async () => {
  const { key: _key, ...others } = connection(double.account);
  const answer = await request(house.app)
    .post('/v1/sources')
    .send({ ...others, credentials: '/etc/passwd' });
  expect(answer.status).toBe(400);
  expect(JSON.stringify(answer.body)).not.toContain('root:');
});
