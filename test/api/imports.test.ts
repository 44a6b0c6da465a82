import { readFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Express } from 'express';
import request, { type Response } from 'supertest';
import type { Company } from '../../src/core/framework/company/company.ts';
import { type ApiHouse, apiHouse, inContract } from '../support/api-house.ts';
import { exampleCompany } from '../support/companies.ts';
import { faultsOfMessage } from '../support/webhook-contract.ts';

let house: ApiHouse;
/** Another door for each test: the writes of a minute are counted. */
let app: Express;
beforeAll(async () => {
  house = await apiHouse([], { works: false });
}, 120_000);
beforeEach(() => {
  app = house.appWith({});
});
afterAll(async () => {
  await house.close();
}, 90_000);

const fixture = (folder: string, name: string): Buffer =>
  readFileSync(join(import.meta.dirname, '..', 'fixtures', 'connectors', folder, name));
const whole = exampleCompany('maison-tilleul-gres');
/** The sessions of the first channel are not known yet. */
const company = {
  ...whole,
  channels: whole.channels.map((one, at) =>
    at === 0 ? { ...one, metrics: { ...one.metrics, sessions: null }, missing: { sessions: 'pas encore suivi' } } : one,
  ),
};

const get = async (path: string) => inContract(await request(app).get(path));
const commit = async (id: string) => inContract(await request(app).post(`/v1/imports/${id}/commit`).send({}));
const undo = async (id: string, revision: number) =>
  inContract(await request(app).delete(`/v1/imports/${id}`).set('if-match', `"r${revision}"`));
const answer = async (id: string, answers: object, revision: number) =>
  inContract(await request(app).patch(`/v1/imports/${id}`).set('if-match', `"r${revision}"`).send({ answers }));

async function sent(project: string, name: string, bytes: Buffer, headers: Record<string, string> = {}) {
  const path = `/v1/imports?projectId=${project}&filename=${encodeURIComponent(name)}`;
  const call = request(app)
    .post(path)
    .set({ 'content-type': 'application/octet-stream', ...headers });
  return inContract(await call.send(bytes));
}

async function projectWith(kept: object = company): Promise<string> {
  const { body } = await request(app).post('/v1/projects').send({ name: 'Tilleul', url: 'https://www.a.example/' });
  const path = `/v1/projects/${body.id}/company`;
  const saved = await request(app).put(path).set('if-none-match', '*').send({ company: kept });
  expect(saved.status).toBe(200);
  return body.id;
}

const companyOf = async (project: string): Promise<Company> =>
  (await get(`/v1/projects/${project}/company`)).body.company;
const sessionsOf = async (project: string) => (await companyOf(project)).channels[0]!.metrics.sessions;
const channels = fixture('valid', 'ga4-channels-fr.csv');
const others = fixture('valid', 'ga4-traffic-acquisition-en.csv');

test('a file is read, committed into the company of its project, and undone', async () => {
  const project = await projectWith();
  const made = await sent(project, 'ga4-channels-fr.csv', channels);
  expect([made.status, made.headers.etag, made.body.state, made.body.result]).toEqual([201, '"r1"', 'ready', null]);
  expect(made.body.tables[0]).toMatchObject({ source: 'ga4-channels', rows: 8, refusedRows: 0, currency: 'EUR' });
  expect(made.body.tables[0].first20[0]).toMatchObject({ entity: 'Organic Search', values: { sessions: 46_800 } });
  const change = { of: 'channel', id: 'organic_search', figure: 'sessions', before: null, after: 46_800 };
  expect([made.body.willAdd, made.body.willReplace]).toEqual([[{ ...change, source: 'ga4-channels' }], []]);
  expect(await sessionsOf(project)).toBeNull();

  const { id } = made.body;
  const done = await commit(id);
  expect([done.status, done.body.state, done.body.result]).toMatchObject([200, 'committed', { added: 1, replaced: 0 }]);
  expect(done.body.result.unchanged).toBeGreaterThan(10);
  expect([await sessionsOf(project), (await companyOf(project)).channels[0]!.missing]).toEqual([46_800, {}]);
  expect((await get(`/v1/imports?projectId=${project}`)).body.data).toEqual([done.body]);

  expect((await undo(id, done.body.revision)).status).toBe(204);
  expect(await companyOf(project)).toEqual(company);
  expect([(await get(`/v1/imports/${id}`)).status, (await undo(id, done.body.revision)).status]).toEqual([404, 404]);
});

test('a commit that is repeated changes nothing, and its file sent again is answered with the first import', async () => {
  const project = await projectWith();
  const { id } = (await sent(project, 'a.csv', channels)).body;
  const first = await commit(id);
  const revision = (await get(`/v1/projects/${project}/company`)).body.revision;
  const again = await commit(id);
  expect(again.body).toEqual(first.body);
  const known = await sent(project, 'renamed.csv', channels);
  expect(known.body).toEqual(first.body);
  expect((await get(`/v1/projects/${project}/company`)).body.revision).toBe(revision);
  expect((await get(`/v1/imports?projectId=${project}`)).body.data).toHaveLength(1);
});

test('two commits at once write the company once', async () => {
  const project = await projectWith();
  const { id } = (await sent(project, 'a.csv', channels)).body;
  const [one, other] = await Promise.all([commit(id), commit(id)]);
  expect([one!.status, one!.body]).toEqual([200, other!.body]);
  expect((await companyOf(project)).imports).toHaveLength(1);
  expect((await get(`/v1/projects/${project}/company`)).body.revision).toBe(2);
});

test('an import with open questions is not committed before its answers', async () => {
  const project = await projectWith();
  const made = await sent(project, 'jours.csv', fixture('broken', '02-ambiguous-dates.csv'));
  const { id, state, questions } = made.body;
  expect([state, questions]).toMatchObject([
    'needs-answers',
    [{ id: 'day-order', choices: ['day-first', 'month-first'], answers: ['day-order'] }],
  ]);
  const early = await commit(id);
  expect([early.status, early.body.code, early.body.issues[0].path]).toEqual([
    422,
    'import-not-ready',
    '/answers/day-order',
  ]);
  const wrong = await answer(id, { 'day-order': 'year-first' }, 1);
  expect([wrong.status, wrong.body.code]).toEqual([400, 'invalid-input']);
  const unknown = await answer(id, { year: '2026' }, 1);
  expect(unknown.status).toBe(400);
  const ready = await answer(id, { 'day-order': 'day-first' }, 1);
  expect([ready.status, ready.body.state, ready.body.questions, ready.body.answers]).toEqual([
    200,
    'ready',
    [],
    { 'day-order': 'day-first' },
  ]);
  expect(ready.body.tables[0].first20[0].from).toBe('2026-04-03');
  const removed = await answer(id, { 'day-order': null }, 2);
  expect([removed.body.state, removed.body.answers]).toEqual(['needs-answers', {}]);
  await answer(id, { 'day-order': 'month-first' }, 3);
  const done = await commit(id);
  expect([done.status, done.body.state]).toEqual([200, 'committed']);
  expect((await answer(id, { 'day-order': 'day-first' }, done.body.revision)).status).toBe(409);
});

test('a change without the revision that was read is refused, and one of an older revision', async () => {
  const project = await projectWith();
  const { id } = (await sent(project, 'jours.csv', fixture('broken', '02-ambiguous-dates.csv'))).body;
  const path = `/v1/imports/${id}`;
  const body = { answers: { 'day-order': 'day-first' } };
  expect(inContract(await request(app).patch(path).send(body)).status).toBe(428);
  expect(inContract(await request(app).delete(path)).status).toBe(428);
  const ready = await answer(id, body.answers, 1);
  const stale = await answer(id, body.answers, 1);
  expect([stale.status, stale.body.revision]).toEqual([412, ready.body.revision]);
  const late = await undo(id, 1);
  expect([late.status, late.body.revision]).toEqual([412, ready.body.revision]);
  expect((await get(path)).headers.etag).toBe('"r2"');
  expect((await undo(id, 2)).status).toBe(204);
});

test.each([
  ['01-lost-characters.csv', 'lost-characters'],
  ['04-empty.csv', 'empty-file'],
  ['10-mixed-decimals.csv', 'mixed-decimals'],
  ['13-old-spreadsheet.xls', 'old-spreadsheet'],
  ['18-archive-bomb.zip', 'archive-unsafe'],
])('%s is refused with its reason, and nothing of it is kept', async (name, reason) => {
  const project = await projectWith();
  const { status, body } = await sent(project, name, fixture('broken', name));
  expect([status, body.code, body.reason]).toEqual([422, 'import-refused', reason]);
  expect((await get(`/v1/imports?projectId=${project}`)).body.data).toEqual([]);
});

test.each([
  ['google-ads-en-utf16.csv', 'google-ads-days', 'GBP'],
  ['google-ads-fr-jour.csv', 'google-ads-days', 'EUR'],
  ['meta-ads-fr-mojibake.csv', 'meta-ads', 'EUR'],
])('%s is read whatever its encoding and its separator', async (name, source, currency) => {
  const { body } = await sent(await projectWith(), name, fixture('valid', name));
  expect([body.source, body.tables[0].source, body.tables[0].currency, body.state]).toEqual([
    expect.stringContaining(source),
    expect.stringContaining(source),
    currency,
    'ready',
  ]);
  expect(body.tables[0].rows).toBeGreaterThan(0);
});

describe('undo', () => {
  test('is refused after a later import of the same figures, which is undone first', async () => {
    const project = await projectWith();
    const first = (await commit((await sent(project, 'first.csv', channels)).body.id)).body;
    const between = await companyOf(project);
    const second = (await commit((await sent(project, 'second.csv', others)).body.id)).body;
    expect(second.result.replaced).toBeGreaterThan(5);
    const refused = await undo(first.id, first.revision);
    expect([refused.status, refused.body.code]).toEqual([409, 'conflict']);
    expect(refused.body.detail).toMatch(/later import/);
    expect((await undo(second.id, second.revision)).status).toBe(204);
    expect(await companyOf(project)).toEqual(between);
    expect((await undo(first.id, first.revision)).status).toBe(204);
    expect(await companyOf(project)).toEqual(company);
  });

  test('is refused after an edit of one of its figures, and leaves other edits', async () => {
    const project = await projectWith();
    const done = (await commit((await sent(project, 'a.csv', channels)).body.id)).body;
    const edit = async (metrics: object) => {
      const imported = await companyOf(project);
      const list = imported.channels.map((one, at) =>
        at === 0 ? { ...one, metrics: { ...one.metrics, ...metrics } } : one,
      );
      const call = request(app)
        .patch(`/v1/projects/${project}/company`)
        .send({ company: { channels: list } });
      const { revision } = (await get(`/v1/projects/${project}/company`)).body;
      expect((await call.set('if-match', `"r${revision}"`)).status).toBe(200);
    };
    await edit({ sessions: 1, orders: 3 });
    const refused = await undo(done.id, done.revision);
    expect([refused.status, refused.body.detail]).toEqual([409, expect.stringMatching(/sessions.*organic_search/)]);
    await edit({ sessions: 46_800 });
    expect((await undo(done.id, done.revision)).status).toBe(204);
    expect((await companyOf(project)).channels[0]!.metrics).toMatchObject({ sessions: null, orders: 3 });
  });
});

describe('the body', () => {
  test('is refused before it is read when it is declared over 20 MB, and stops at the first byte too many', async () => {
    const project = await projectWith();
    const server = app.listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    const limit = 20 * 1024 * 1024;
    const path = `/v1/imports?projectId=${project}&filename=a.csv`;
    /** Sends so many bytes and never ends: only a service that does not wait for the rest answers. */
    const send = (headers: Record<string, string>, bytes: number): Promise<number> =>
      new Promise((resolve, reject) => {
        const all = { 'content-type': 'application/octet-stream', ...headers };
        const call = http.request({ port, path, method: 'POST', headers: all });
        call.on('response', (response) => resolve(response.statusCode!));
        call.on('error', reject);
        call.flushHeaders();
        if (bytes > 0) call.write(Buffer.alloc(bytes, 'a'));
      });
    try {
      expect(await send({ 'content-length': String(limit + 1) }, 0)).toBe(413);
      expect(await send({ 'transfer-encoding': 'chunked' }, limit + 1)).toBe(413);
    } finally {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });

  test('is bytes, never JSON, and its file has a name without a folder', async () => {
    const project = await projectWith();
    const path = `/v1/imports?projectId=${project}&filename=a.csv`;
    expect(inContract(await request(app).post(path).send({ a: 1 })).status).toBe(415);
    expect((await sent(project, '../a.csv', channels)).status).toBe(400);
    const gzip = await sent(project, 'a.csv', channels, { 'content-encoding': 'gzip' });
    expect(gzip.status).toBe(415);
    const nameless = request(app).post(`/v1/imports?projectId=${project}`);
    expect((await nameless.set('content-type', 'application/octet-stream').send(channels)).status).toBe(400);
  });

  test('with an idempotency key is answered once, and other bytes with the same key are refused', async () => {
    const project = await projectWith();
    const key = { 'idempotency-key': 'one' };
    const first = await sent(project, 'a.csv', channels, key);
    const again = await sent(project, 'a.csv', channels, key);
    expect([again.status, again.body.id, again.headers['idempotent-replayed']]).toEqual([201, first.body.id, 'true']);
    expect((await sent(project, 'a.csv', others, key)).status).toBe(422);
    expect((await get(`/v1/imports?projectId=${project}`)).body.data).toHaveLength(1);
  });
});

test('a project without a company takes no import', async () => {
  const { body } = await request(app).post('/v1/projects').send({ name: 'B', url: 'https://www.b.example/' });
  expect((await sent(body.id, 'a.csv', channels)).status).toBe(404);
});

test('the file is sealed, counts as stored, is forgotten after thirty days and goes with its project', async () => {
  const project = await projectWith();
  const { id } = (await sent(project, 'a.csv', channels)).body;
  const bodies = async () => (await house.store.executeSql('select body from import_file where id = $1', [id])).rows;
  const [row] = await bodies();
  expect(Buffer.from(row!.body as Uint8Array).includes('Organic')).toBe(false);
  await house.store.forgetImportFiles('2000-01-01T00:00:00.000Z');
  expect((await bodies())[0]!.body).not.toBeNull();
  await house.store.forgetImportFiles('2100-01-01T00:00:00.000Z');
  expect((await bodies())[0]!.body).toBeNull();
  const gone = await commit(id);
  expect([gone.status, gone.body.code]).toEqual([410, 'gone']);
  expect((await get(`/v1/imports/${id}`)).body.tables[0].rows).toBe(8);
  await request(app).delete(`/v1/projects/${project}`);
  expect(await bodies()).toEqual([]);
  expect((await get(`/v1/imports/${id}`)).status).toBe(404);
});

test('a commit is sent to the webhooks that listen to it, once, and the journal names who committed', async () => {
  const project = await projectWith();
  const hook = { url: 'https://receiver.example.com/hook', events: ['import.completed'] };
  const { body: webhook } = await request(app).post('/v1/webhooks').send(hook);
  const { id } = (await sent(project, 'a.csv', channels)).body;
  await commit(id);
  await commit(id);
  const deliveries = (await get(`/v1/webhooks/${webhook.id}/deliveries`)).body.data as { body: object }[];
  expect(deliveries.map(({ body }) => body)).toEqual([
    expect.objectContaining({ type: 'import.completed', data: { id, href: `/v1/imports/${id}`, projectId: project } }),
  ]);
  expect(faultsOfMessage(deliveries[0]!.body as never)).toBe('');
  const history = (await get(`/v1/projects/${project}/history?kind=import`)).body.data as Record<string, unknown>[];
  expect(history.map(({ revision, change, door }) => [revision, change, door])).toEqual([
    [2, 'changed', 'http'],
    [1, 'created', 'http'],
  ]);
});

test('a key that reads cannot send a file, and another workspace finds none', async () => {
  const project = await projectWith();
  const { id } = (await sent(project, 'a.csv', channels)).body;
  const asked = async (key: string, method: 'get' | 'post', path: string): Promise<Response> => {
    const call = request(app)[method](path).set('authorization', `Bearer ${key}`);
    return inContract(
      await (method === 'get' ? call : call.set('content-type', 'application/octet-stream').send(channels)),
    );
  };
  const made = await request(app).post('/v1/workspaces').send({ name: 'Ailleurs' });
  const { body: reader } = await request(app).post('/v1/keys').send({ name: 'r', scope: 'read' });
  const path = `/v1/imports?projectId=${project}&filename=a.csv`;
  expect((await asked(reader.key, 'post', path)).status).toBe(403);
  expect((await asked(reader.key, 'get', `/v1/imports/${id}`)).status).toBe(200);
  const other = made.body.key.key as string;
  expect((await asked(other, 'get', `/v1/imports/${id}`)).status).toBe(404);
  expect((await asked(other, 'post', path)).status).toBe(404);
});
