import { afterAll, beforeAll, expect, test } from 'vitest';
import request from 'supertest';
import { Webhook } from 'standardwebhooks';
import { type ApiHouse, apiHouse, inContract } from '../../support/api-house.ts';

let house: ApiHouse;
let path = '';
let secret = '';
let project = '';
let system = '';
beforeAll(async () => {
  house = await apiHouse([], { works: false });
  const site = { name: 'Rucher', url: 'https://rucher.example/' };
  project = (await request(house.app).post('/v1/projects').send(site)).body.id;
  const sent = request(house.app).post(`/v1/projects/${project}/cms`).send({ name: 'Site' });
  ({ path, secret, id: system } = inContract(await sent).body);
}, 60_000);
afterAll(async () => house.close(), 60_000);

interface Sent {
  readonly id?: string;
  readonly secret?: string;
  readonly ago?: number;
  readonly to?: string;
  readonly changed?: string;
}

/** A message as a content system signs it, with the package of the specification. */
async function send(message: object, { id = 'msg_1', secret: by = secret, ago = 0, to = path, changed }: Sent = {}) {
  const body = JSON.stringify(message);
  const at = new Date(Date.now() - ago * 1_000);
  return inContract(
    await request(house.appWith({ key: 'key-of-the-installation' }))
      .post(to)
      .set({
        'content-type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
        'webhook-signature': new Webhook(by).sign(id, at, body),
      })
      .send(changed ?? body),
  );
}
const published = { type: 'page.published', data: { url: 'https://www.rucher.example/miel' } };

test('a signed message queues one reading of its page, also when it is sent again', async () => {
  const first = await send(published);
  expect([first.status, first.body.operation]).toEqual([202, 'reread-page']);
  const again = await send(published);
  expect([again.status, again.body.id, again.headers['idempotent-replayed']]).toEqual([202, first.body.id, 'true']);
  const job = await house.store.job(first.body.id);
  expect(job?.input).toMatchObject({ url: published.data.url, lang: 'en' });
  const other = await send({ ...published, type: 'page.updated' });
  expect([other.status, other.body.code]).toEqual([422, 'idempotency-key-reused']);
});

test('a message that is altered, old, signed by another secret or sent elsewhere is refused', async () => {
  const another = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
  const changed = JSON.stringify({ ...published, data: { url: 'https://rucher.example/autre' } });
  for (const how of [{ changed }, { ago: 301 }, { ago: -400 }, { secret: another }])
    expect([how, (await send(published, { id: 'msg_2', ...how })).status]).toEqual([how, 401]);
  const end = path.endsWith('A') ? 'B' : 'A';
  expect((await send(published, { to: `${path.slice(0, -1)}${end}` })).status).toBe(404);
  const unsigned = await request(house.appWith({ key: 'k'.repeat(20) }))
    .post(path)
    .send(published);
  expect(inContract(unsigned).status).toBe(401);
});

test('a page of another site, an unknown type and a body that is no message are refused by name', async () => {
  const foreign = await send({ ...published, data: { url: 'https://elsewhere.example/' } }, { id: 'msg_3' });
  expect([foreign.status, foreign.body.issues[0].path]).toEqual([400, '/data/url']);
  const unknown = await send({ ...published, type: 'page.burnt' }, { id: 'msg_4' });
  expect([unknown.status, unknown.body.issues[0].path]).toEqual([400, '/type']);
  expect((await send([], { id: 'msg_5' })).status).toBe(400);
});

test('a disconnected system is unknown, and its secret is nowhere in what is stored', async () => {
  const { rows } = await house.store.executeSql('select body from journal union all select body from kept_object');
  expect(JSON.stringify(rows)).not.toContain(secret.slice(6, 30));
  expect((await request(house.app).delete(`/v1/projects/${project}/cms/${system}`)).status).toBe(204);
  expect((await send(published, { id: 'msg_6' })).status).toBe(404);
});
