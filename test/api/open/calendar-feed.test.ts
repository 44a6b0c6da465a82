import { afterAll, beforeAll, expect, test } from 'vitest';
import request from 'supertest';
import { type ApiHouse, apiHouse, inContract } from '../../support/api-house.ts';

let house: ApiHouse;
let project = '';
let feed: { readonly id: string; readonly path: string };
beforeAll(async () => {
  house = await apiHouse([], { works: false });
  const site = { name: 'Rucher', url: 'https://rucher.example/', lang: 'fr' };
  project = (await request(house.app).post('/v1/projects').send(site)).body.id;
  const sent = request(house.app).post(`/v1/projects/${project}/feeds`).send({ name: 'Nadia', lang: 'fr' });
  feed = inContract(await sent).body;
}, 60_000);
afterAll(async () => house.close(), 60_000);

/** From a diary, which has no key, on a service that asks for one. */
const read = (path: string) => request(house.appWith({ key: 'key-of-the-installation' })).get(path);

test('before the first plan, there is no calendar', async () => {
  expect(inContract(await read(feed.path)).status).toBe(404);
});

test('an altered address and a closed feed open nothing, and the list shows no address', async () => {
  const list = inContract(await request(house.app).get(`/v1/projects/${project}/feeds`));
  expect(list.body.data).toEqual([{ id: feed.id, name: 'Nadia', lang: 'fr', createdAt: expect.any(String) }]);
  const altered = feed.path.replace(/.\.ics$/, (end) => (end.startsWith('A') ? 'B.ics' : 'A.ics'));
  expect((await read(altered)).status).toBe(404);
  expect((await read(feed.path.replace('.ics', ''))).status).toBe(404);
  expect((await request(house.app).delete(`/v1/projects/${project}/feeds/${feed.id}`)).status).toBe(204);
  expect((await read(feed.path)).status).toBe(404);
});
