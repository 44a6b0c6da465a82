import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Express } from 'express';
import request from 'supertest';
import { newKeyText } from '../../src/operations/keys/key-text.ts';
import { type ApiHouse, apiHouse, inContract } from '../support/api-house.ts';

let house: ApiHouse;
let app: Express;
beforeAll(async () => {
  house = await apiHouse([]);
  app = house.appWith({ key: 'installation-key-of-the-test' });
}, 120_000);
afterAll(() => house.close(), 90_000);

const own = 'installation-key-of-the-test';
const call = (method: 'get' | 'post' | 'delete', path: string, key: string, body?: object) => {
  const asked = request(app)[method](path).set('authorization', `Bearer ${key}`);
  return body === undefined ? asked : asked.send(body);
};
const created = async (body: object): Promise<{ id: string; key: string }> =>
  (await call('post', '/v1/keys', own, body)).body;

test('a created key is shown once, and the list shows its last four characters', async () => {
  const reply = inContract(await call('post', '/v1/keys', own, { name: 'plug-in' }));
  expect(reply.body).toMatchObject({
    name: 'plug-in',
    scope: 'analyse',
    expiresAt: null,
    revokedAt: null,
    usedAt: null,
  });
  expect(reply.body.key).toMatch(/^mk_live_[0-9A-Za-z]{8}_[0-9A-Za-z]{32}_[0-9A-Za-z]{6}$/);
  const list = inContract(await call('get', '/v1/keys', own));
  expect(list.body.data[0]).toMatchObject({ id: reply.body.id, lastFour: reply.body.key.slice(-4) });
  expect(list.text).not.toContain(reply.body.key);
});

test('each right opens its calls and those of the rights before it', async () => {
  const calls = [
    ['analyse', 'get', '/v1/pages?url=https%3A%2F%2Fnowhere.example%2F'],
    ['read', 'get', '/v1/audits'],
    ['write', 'delete', '/v1/jobs/job_0'],
    ['admin', 'get', '/v1/keys'],
  ] as const;
  const scopes = calls.map(([scope]) => scope);
  for (const scope of scopes) {
    const { key } = await created({ name: scope, scope });
    for (const [needed, method, path] of calls) {
      const { status } = await call(method, path, key);
      const isAllowed = scopes.indexOf(scope) >= scopes.indexOf(needed);
      expect([scope, needed, status === 403]).toEqual([scope, needed, !isAllowed]);
      expect(status).not.toBe(401);
    }
  }
});

test('a revoked key and an expired one are refused, one to be replaced is valid until then', async () => {
  const [revoked, replaced] = [await created({ name: 'a' }), await created({ name: 'b' })];
  expect(inContract(await call('delete', `/v1/keys/${revoked.id}`, own)).status).toBe(204);
  expect((await call('delete', `/v1/keys/${replaced.id}?hours=24`, own)).status).toBe(204);
  const page = '/v1/pages?url=https%3A%2F%2Fnowhere.example%2F';
  expect((await call('get', page, revoked.key)).status).toBe(401);
  expect((await call('get', page, replaced.key)).status).toBe(404);
  expect((await call('delete', '/v1/keys/nothere0', own)).status).toBe(404);
});

test('an expired key is refused, whatever the clock of this process shows', async () => {
  const { id, key } = await created({ name: 'short', scope: 'read', days: 1 });
  await house.store.executeSql(`update api_key set expires_at = now() - interval '1 s' where id = '${id}'`);
  expect((await call('get', '/v1/audits', key)).status).toBe(401);
});

test('a key is accepted from its addresses alone, and the refusal names the one that the service sees', async () => {
  const near = await created({ name: 'near', scope: 'read', addresses: ['203.0.113.9', '127.0.0.0/8'] });
  const far = await created({ name: 'far', scope: 'read', addresses: ['203.0.113.0/24', '2001:db8::/32'] });
  expect((await call('get', '/v1/audits', near.key)).status).toBe(200);
  const refused = inContract(await call('get', '/v1/audits', far.key));
  expect([refused.status, refused.body.detail]).toEqual([403, expect.stringContaining('127.0.0.1')]);
  const wrong = await call('post', '/v1/keys', own, { name: 'x', addresses: ['203.0.113.300'] });
  expect([wrong.status, wrong.body.issues[0].path]).toEqual([400, '/addresses/0']);
});

test('the key of a deleted workspace neither reads nor writes from that moment, and no late call gives it another', async () => {
  const { workspace, key } = (await call('post', '/v1/workspaces', own, { name: 'Customer' })).body;
  expect((await call('get', '/v1/audits', key.key)).status).toBe(200);
  expect((await call('delete', `/v1/workspaces/${workspace.id}`, own)).status).toBe(204);
  expect((await call('get', '/v1/audits', key.key)).status).toBe(401);
  expect((await call('post', '/v1/keys', key.key, { name: 'again', scope: 'admin' })).status).toBe(401);
  const form = { id: 'late0000', name: 'late', scope: 'admin', digest: 'd', lastFour: '0000', days: null } as const;
  const late = house.store.in(workspace.id).saveKey({ ...form, projectId: null, addresses: [] });
  await expect(late).rejects.toMatchObject({ code: 'unauthenticated' });
});

test('a revoked key reads nothing from that moment', async () => {
  const { id, key } = await created({ name: 'j', scope: 'read' });
  expect((await call('get', '/v1/audits', key)).status).toBe(200);
  await call('delete', `/v1/keys/${id}`, own);
  expect((await call('get', '/v1/audits', key)).status).toBe(401);
});

test('a key that another process ended changes nothing more, although it may read for 5 s', async () => {
  const { id, key } = await created({ name: 'k', scope: 'admin' });
  expect((await call('get', '/v1/audits', key)).status).toBe(200);
  await house.store.executeSql(`update api_key set revoked_at = now() where id = '${id}'`);
  expect((await call('post', '/v1/keys', key, { name: 'again', scope: 'admin' })).status).toBe(401);
});

test.each<[string, (key: string) => string]>([
  ['another character', (key: string) => `${key.slice(0, 20)}${key[20] === 'a' ? 'b' : 'a'}${key.slice(21)}`],
  ['its id alone', (key: string) => key.slice(0, 16)],
  ['nothing', () => ''],
  ['two keys', (key: string) => `${key} ${key}`],
])('a key with %s is refused', async (_name, altered) => {
  const { key } = await created({ name: 'd' });
  expect((await call('get', '/v1/audits', altered(key))).status).toBe(401);
});

test('the last use is kept, and the key itself nowhere', async () => {
  const { id, key } = await created({ name: 'e', scope: 'read' });
  await call('get', '/v1/audits', key);
  await new Promise((resolve) => setTimeout(resolve, 200));
  const stored = await house.store.key(id);
  expect(stored?.usedAt).not.toBeNull();
  expect(JSON.stringify(stored)).not.toContain(key.slice(17, 49));
});

test('each key has its own count of requests', async () => {
  const [one, other] = [await created({ name: 'f', scope: 'read' }), await created({ name: 'g', scope: 'read' })];
  const left = async (key: string): Promise<string> =>
    /r=(\d+)/.exec((await call('get', '/v1/audits', key)).headers.ratelimit!)![1]!;
  expect([await left(one.key), await left(one.key), await left(other.key)]).toEqual(['599', '598', '599']);
});

test('without a key of the installation, this machine may do everything, and a created key its own part', async () => {
  const local = house.app;
  expect((await request(local).get('/v1/keys')).status).toBe(200);
  const { body } = await request(local).post('/v1/keys').send({ name: 'h' });
  const own_ = (path: string) => request(local).get(path).set('authorization', `Bearer ${body.key}`);
  expect([(await own_('/v1/audits')).status, (await own_('/v1/pages?url=/')).status]).toEqual([403, 400]);
});

test('a well-formed key under the id of another one is refused', async () => {
  const { id } = await created({ name: 'i', scope: 'admin' });
  const forged = newKeyText(id).text;
  expect(forged).toContain(id);
  expect((await call('get', '/v1/audits', forged)).status).toBe(401);
});
