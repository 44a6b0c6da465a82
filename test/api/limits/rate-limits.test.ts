import { afterAll, beforeAll, expect, test } from 'vitest';
import request, { type Response } from 'supertest';
import { type ApiHouse, apiHouse, inContract } from '../../support/api-house.ts';

let house: ApiHouse;
beforeAll(async () => {
  house = await apiHouse([], { works: false });
}, 60_000);
afterAll(async () => house.close(), 60_000);

/** A workspace with as many keys as wanted. */
async function keysOfWorkspace(name: string, count: number): Promise<string[]> {
  const made = await request(house.app).post('/v1/workspaces').send({ name });
  const keys = [made.body.key.key as string];
  while (keys.length < count) {
    const sent = request(house.appWith({})).post('/v1/keys').set('authorization', `Bearer ${keys[0]}`);
    keys.push((await sent.send({ name, scope: 'write' })).body.key);
  }
  return keys;
}

test('the keys of a workspace share its requests, and those of another one are not touched', async () => {
  const [first, second, third] = await keysOfWorkspace('A', 3);
  const [other] = await keysOfWorkspace('B', 1);
  const app = house.appWith({});
  const write = async (key: string): Promise<Response> =>
    inContract(await request(app).delete('/v1/audits/none').set('authorization', `Bearer ${key}`));
  const statuses = async (key: string, count: number): Promise<number[]> => {
    const found = [];
    for (let at = 0; at < count; at += 1) found.push((await write(key)).status);
    return found;
  };
  // One key cannot use up the share of its workspace alone.
  expect((await statuses(first!, 61)).indexOf(429)).toBe(60);
  const reply = await write(second!);
  expect([reply.status, reply.headers.ratelimit]).toEqual([
    404,
    expect.stringMatching(/^"write"; r=59; t=\d+, "write-workspace"; r=59; t=\d+$/),
  ]);
  expect(reply.headers['ratelimit-policy']).toMatch(/^"write"; q=60; w=60.*"write-workspace"; q=120; w=60/);
  expect((await statuses(second!, 59)).includes(429)).toBe(false);
  const refused = await write(third!);
  expect([refused.status, refused.body.code, refused.headers['retry-after']]).toEqual([
    429,
    'rate-limited',
    expect.stringMatching(/^\d+$/),
  ]);
  // Reads of the same workspace and writes of another one go on.
  expect((await request(app).get('/v1/jobs').set('authorization', `Bearer ${third}`)).status).toBe(200);
  expect((await write(other!)).status).toBe(404);
}, 60_000);

test('what a screen asks of a change, what an editor asks about a draft and what administers are counted apart from what changes data', async () => {
  const app = house.appWith({});
  const sent = async (method: 'post' | 'delete', path: string): Promise<string> => {
    const reply = inContract(await request(app)[method](path).send({}));
    return `${reply.headers.ratelimit}`.split('; t=')[0]!;
  };
  expect([
    await sent('delete', '/v1/audits/none'),
    await sent('post', '/v1/analyses'),
    await sent('post', '/v1/company-drafts'),
    await sent('post', '/v1/cycles/none/month-previews'),
    await sent('post', '/v1/projects'),
    await sent('post', '/v1/webhooks'),
    await sent('post', '/v1/WEBHOOKS/'),
    await sent('post', '/v1/analyses'),
  ]).toEqual([
    '"write"; r=59',
    '"analyse"; r=59',
    '"preview"; r=179',
    '"preview"; r=178',
    '"write"; r=58',
    '"admin"; r=59',
    '"admin"; r=58',
    '"analyse"; r=58',
  ]);
});

test('an operator may give a workspace the requests of more callers', async () => {
  const app = house.appWith({ workspaceCallers: 40 });
  const reply = await request(app).get('/v1/jobs');
  expect(reply.headers['ratelimit-policy']).toMatch(/^"read"; q=600; w=60.*"read-workspace"; q=24000; w=60/);
});
