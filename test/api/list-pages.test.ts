import { afterAll, beforeAll, expect, test } from 'vitest';
import request from 'supertest';
import { type ApiHouse, apiHouse, inContract } from '../support/api-house.ts';
import { callAs } from '../support/tenants.ts';

let house: ApiHouse;
const key = 'key-of-the-installation';
const names = ['a', 'b', 'c', 'd', 'e'];
let project = '';
beforeAll(async () => {
  house = await apiHouse([], { works: false });
  for (const name of names) {
    const made = await request(house.app)
      .post('/v1/projects')
      .send({ name, url: `https://${name}.example/` });
    project = made.body.id;
    await request(house.app).post('/v1/keys').send({ name, scope: 'read' });
  }
  for (const id of names)
    await house.store.keepObject({ kind: 'reading', parent: project, id }, {}, { who: 'somebody', door: 'test' });
}, 60_000);
afterAll(async () => house.close(), 60_000);

const get = async (path: string, text = key) =>
  inContract(await request(house.appWith({ key })).get(path).set('authorization', `Bearer ${text}`));
const withCursor = (path: string, cursor: string): string => `${path}&cursor=${encodeURIComponent(cursor)}`;

test.each([
  ['/v1/projects?limit=2', '/v1/projects'],
  ['/v1/keys?limit=2', '/v1/keys'],
  ['/v1/history?kind=key&limit=2', '/v1/history?kind=key'],
  ['/v1/projects/{id}/history?limit=2', '/v1/projects/{id}/history'],
])('%s is walked from cursor to cursor, each row once', async (part, all) => {
  const [path, wholePath] = [part.replace('{id}', project), all.replace('{id}', project)];
  const whole = (await get(wholePath)).body;
  expect([whole.data.length >= 5, whole.nextCursor]).toEqual([true, null]);
  const walked: object[] = [];
  for (let at: string | null = path; at !== null; ) {
    const { body, headers } = await get(at);
    walked.push(...body.data);
    // The header is the same address.
    const next = /^<(.+)>; rel="next"$/.exec(headers.link ?? '')?.[1] ?? null;
    expect(next === null).toBe(body.nextCursor === null);
    at = next;
  }
  expect(walked).toEqual(whole.data);
});

test('a row that appears during a walk moves no other', async () => {
  const first = (await get('/v1/keys?limit=2')).body;
  const made = await request(house.app).post('/v1/keys').send({ name: 'new', scope: 'read' });
  const second = (await get(withCursor('/v1/keys?limit=2', first.nextCursor))).body;
  const whole = (await get('/v1/keys')).body.data as { id: string }[];
  const old = whole.map(({ id }) => id).filter((id) => id !== made.body.id);
  expect([...first.data, ...second.data].map(({ id }) => id)).toEqual(old.slice(0, 4));
});

test('a cursor of another list, of other filters or altered is refused', async () => {
  const { nextCursor } = (await get('/v1/history?kind=key&limit=2')).body as { nextCursor: string };
  const altered = `${nextCursor.slice(0, -1)}${nextCursor.endsWith('A') ? 'B' : 'A'}`;
  const refused = [
    withCursor('/v1/history?limit=2', nextCursor),
    withCursor('/v1/projects?limit=2', nextCursor),
    withCursor('/v1/history?kind=key', altered),
    withCursor('/v1/history?kind=key', nextCursor.split('.')[0]!),
    withCursor('/v1/history?kind=key', 'é'.repeat(22)),
  ];
  for (const path of refused) expect([path, (await get(path)).body.code]).toEqual([path, 'invalid-cursor']);
  // The size of a page and the fields may change on the way.
  const other = withCursor('/v1/history?kind=key&limit=3&fields=id', nextCursor);
  const { body } = await request(house.appWith({ key })).get(other).set('authorization', `Bearer ${key}`);
  expect(body.data.length).toBe(3);
});

test('a cursor of another workspace is refused', async () => {
  const made = (await request(house.app).post('/v1/workspaces').send({ name: 'Atelier' })).body;
  const theirs = callAs(house.appWith({ key }), made.key.key);
  const { nextCursor } = (await get('/v1/projects?limit=2')).body;
  const { status, body } = await theirs('get', withCursor('/v1/projects?limit=2', nextCursor));
  expect([status, body.code]).toEqual([400, 'invalid-cursor']);
});
