import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Express } from 'express';
import request, { type Response } from 'supertest';
import type { Mail } from '../../src/io/services/mailer.ts';
import { type ApiHouse, apiHouse, inContract } from '../support/api-house.ts';

const own = 'installation-key-of-the-test';
const password = 'douze abeilles noires';
const mails: Mail[] = [];
let house: ApiHouse;
let app: Express;
beforeAll(async () => {
  const mailer = {
    serviceAddress: 'https://service.example.com',
    send: async (mail: Mail) => {
      mails.push(mail);
      return { status: 250, error: null };
    },
  };
  house = await apiHouse([], { works: false, mailer });
  app = house.appWith({ key: own });
}, 120_000);
afterAll(() => house.close(), 90_000);

type Verb = 'get' | 'post' | 'put' | 'patch' | 'delete';
const admin = async (method: Verb, path: string, body: object = {}) =>
  inContract(await request(app)[method](path).set('authorization', `Bearer ${own}`).send(body));
const host = 'maillage.test';
/** A call of a browser at the address of the service; `origin`: of the page that sends it. */
const browser = (method: Verb, path: string, cookie = '', origin = `https://${host}`) =>
  request(app)
    [method](path)
    .set({ host, cookie, ...(origin === '' ? {} : { origin }) });
const cookieOf = (reply: Response): string => String(reply.headers['set-cookie']?.[0]).split(';')[0]!;
const tokenOf = (link: string): string => link.split('#')[1]!;

/** A member who has accepted the invitation, with the cookie of the session. */
async function joined(
  email: string,
  role: string,
): Promise<{ id: string; cookie: string; reply: Response; link: string }> {
  const { body } = await admin('post', '/v1/members', { email, role });
  const reply = await browser('post', '/v1/invitations').send({ token: tokenOf(body.link), name: email, password });
  return { id: body.id, cookie: cookieOf(reply), reply: inContract(reply), link: body.link };
}

test('an invitation is a link, also mailed, that serves once and opens a session scripts cannot read', async () => {
  const { reply, link } = await joined('lea@example.com', 'owner');
  expect([reply.status, reply.body.scope, reply.body.member.state]).toEqual([200, 'admin', 'active']);
  expect(mails.at(-1)).toMatchObject({ to: 'lea@example.com', text: expect.stringContaining(link) });
  expect(link).toMatch(/^https:\/\/service\.example\.com\/join#[\w-]{43}$/);
  expect(reply.headers['set-cookie']).toEqual([
    expect.stringMatching(/^__Host-maillage=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/),
  ]);
  const again = await browser('post', '/v1/invitations').send({ token: tokenOf(link), name: 'x', password });
  expect(inContract(again).status).toBe(401);
  const { rows } = await house.store.executeSql('select digest from session');
  expect(JSON.stringify(rows)).not.toContain(cookieOf(reply).split('=')[1]);
});

test('a role opens its calls and those of the roles before it', async () => {
  const project = { name: 'Rucher', url: 'https://rucher.example/' };
  const answers = async (role: string): Promise<number[]> => {
    const { cookie } = await joined(`${role}@example.com`, role);
    const calls = [
      browser('get', '/v1/audits', cookie),
      browser('post', '/v1/projects', cookie).send(project),
      browser('get', '/v1/members', cookie),
    ];
    return Promise.all(calls.map(async (reply) => (await reply).status));
  };
  expect(await answers('reader')).toEqual([200, 403, 403]);
  expect(await answers('editor')).toEqual([200, 200, 403]);
}, 20_000);

test('a change is taken from a page of the service alone, a cookie of the other name is none', async () => {
  const { cookie } = await joined('ana@example.com', 'editor');
  const made = (origin: string) =>
    browser('post', '/v1/projects', cookie, origin).send({ name: 'A', url: 'https://a.example/' });
  expect([
    (await made('')).status,
    (await made('https://elsewhere.example')).status,
    (await made(`https://${host}`)).status,
  ]).toEqual([403, 403, 200]);
  const renamed = await browser('get', '/v1/session', cookie.replace('__Host-maillage', 'maillage'));
  expect(renamed.status).toBe(401);
  const foreign = browser('post', '/v1/session', '', 'https://elsewhere.example');
  expect((await foreign.send({ email: 'ana@example.com', password })).status).toBe(403);
});

test('a removed member is signed out at once, and the last owner stays', async () => {
  const { id, cookie } = await joined('bob@example.com', 'reader');
  expect((await browser('get', '/v1/session', cookie)).status).toBe(200);
  expect((await admin('delete', `/v1/members/${id}`)).status).toBe(204);
  expect((await browser('get', '/v1/session', cookie)).status).toBe(401);
  const { data } = (await admin('get', '/v1/members')).body;
  const [owner] = data.filter((one: { role: string }) => one.role === 'owner');
  expect((await admin('delete', `/v1/members/${owner.id}`)).status).toBe(409);
  expect((await admin('patch', `/v1/members/${owner.id}`, { role: 'reader' })).status).toBe(409);
  expect((await admin('patch', `/v1/members/${owner.id}`, { name: 'Léa' })).body.name).toBe('Léa');
});

test('who invited, changed and removed a member, and made a key, is kept without name and e-mail', async () => {
  const owner = await joined('marc@example.com', 'owner');
  const asOwner = (method: Verb, path: string) => browser(method, path, owner.cookie);
  const { body } = inContract(await asOwner('post', '/v1/members').send({ email: 'zoe@example.com', role: 'reader' }));
  inContract(await asOwner('patch', `/v1/members/${body.id}`).send({ role: 'editor' }));
  inContract(await asOwner('delete', `/v1/members/${body.id}`));
  const history = inContract(await asOwner('get', `/v1/history?object=${body.id}`));
  const found = history.body.data as { change: string; body: unknown; who: string; door: string }[];
  expect(found.map(({ change }) => change)).toEqual(['deleted', 'changed', 'created']);
  expect(found[1]).toMatchObject({ body: { role: 'editor' }, who: owner.id, door: 'http' });
  expect(history.text).not.toContain('zoe@');
  const key = (await asOwner('post', '/v1/keys').send({ name: 'greffon', scope: 'read' })).body;
  const [made] = (await asOwner('get', '/v1/history?kind=key')).body.data;
  expect([made.id, made.who, JSON.stringify(made).includes(key.key)]).toEqual([key.id, owner.id, false]);
  const reader = await joined('ida@example.com', 'reader');
  expect((await browser('get', '/v1/history', reader.cookie)).status).toBe(403);
}, 60_000);

test('a session ends on the server when the member signs out, and the others when the password changes', async () => {
  const { cookie } = await joined('ivo@example.com', 'reader');
  const other = cookieOf(await browser('post', '/v1/session').send({ email: 'IVO@example.com', password }));
  const change = { password, newPassword: 'une tout autre phrase' };
  expect((await browser('put', '/v1/session/password', cookie).send(change)).status).toBe(200);
  expect([
    (await browser('get', '/v1/session', cookie)).status,
    (await browser('get', '/v1/session', other)).status,
  ]).toEqual([200, 401]);
  expect((await browser('delete', '/v1/session', cookie)).status).toBe(204);
  expect((await browser('get', '/v1/session', cookie)).status).toBe(401);
  const back = await browser('post', '/v1/session').send({ email: 'ivo@example.com', password: change.newPassword });
  expect([back.status, back.body.member.email]).toEqual([200, 'ivo@example.com']);
}, 20_000);

test('a session and an invitation end with their time', async () => {
  const { cookie } = await joined('max@example.com', 'reader');
  await house.store.executeSql(`update session set expires_at = now() - interval '1 s'`);
  expect((await browser('get', '/v1/session', cookie)).status).toBe(401);
  const { body } = await admin('post', '/v1/members', { email: 'eve@example.com' });
  await house.store.executeSql(`update member set invite_until = now() - interval '1 s' where id = $1`, [body.id]);
  const late = await browser('post', '/v1/invitations').send({ token: tokenOf(body.link), name: 'Eve', password });
  expect(late.status).toBe(401);
});

test('ten wrong passwords lock the e-mail from that address; an unknown e-mail gets the same answer', async () => {
  const { id } = await joined('zoe@example.com', 'reader');
  const tried = async (email: string, given: string) =>
    inContract(await browser('post', '/v1/session').send({ email, password: given }));
  const [unknown, wrong] = [await tried('nobody@example.com', 'x'), await tried('zoe@example.com', 'x')];
  expect([unknown.status, unknown.body.detail]).toEqual([401, wrong.body.detail]);
  await Promise.all(Array.from({ length: 9 }, () => tried('zoe@example.com', 'x')));
  expect((await tried('zoe@example.com', password)).status).toBe(429);
  // From another address, the right password is taken.
  const { people } = house.store.workspaces;
  expect([await people.isLocked('zoe@example.com', '203.0.113.9'), (await people.memberById(id))?.email]).toEqual([
    false,
    'zoe@example.com',
  ]);
}, 60_000);
