import { afterAll, beforeAll, expect, test } from 'vitest';
import request from 'supertest';
import { routes } from '../../src/api/routes/index.ts';
import { type ApiHouse, apiHouse, inContract } from '../support/api-house.ts';
import { sentBodies } from '../support/sent-bodies.ts';
import { exportedFigures } from '../support/tenants.ts';
import { smallSite } from '../support/small-site.ts';
import { type WebServer, webServer } from '../support/web-server.ts';

/** Values that a field does not expect. */
const hostile: readonly unknown[] = [
  null,
  [],
  {},
  [null],
  [[]],
  '',
  'a b',
  '../../etc/passwd',
  '\u0000',
  '\ud800',
  '\u202e<script>alert(1)</script>',
  '__proto__',
  '__proto__=day-first',
  'constructor',
  'http://a b/',
  'http://[::1',
  'x'.repeat(5_000),
  -1,
  1.5,
  1e308,
  Number.MAX_SAFE_INTEGER,
  true,
  { constructor: { prototype: 1 } },
  { length: 3 },
];

/** Fields that any object may be given besides its own. */
const foreignFields = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', 'é\u0000'];
/** Mutations of one body. */
const perBody = 110;

type Path = readonly (string | number)[];

let site: WebServer;
let house: ApiHouse;
let audit = '';
let project = '';
let imported = '';
beforeAll(async () => {
  site = await webServer(smallSite);
  house = await apiHouse([site.pair]);
  const { body } = await request(house.app)
    .post('/v1/audits')
    .send({ url: `${site.origin}/` });
  for (let state = ''; state !== 'done'; ) {
    const job = (await request(house.app).get(`/v1/jobs/${body.id}`)).body;
    state = job.state;
    audit = job.result?.id ?? '';
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const { '/v1/projects': made, '/v1/projects/:id/company': company } = sentBodies({ origin: site.origin, audit });
  project = (await request(house.app).post('/v1/projects').send(made)).body.id;
  await request(house.app).put(`/v1/projects/${project}/company`).set('if-none-match', '*').send(company);
  const upload = `/v1/imports?projectId=${project}&filename=a.csv`;
  const bytes = request(house.app).post(upload).set('content-type', 'application/octet-stream');
  imported = (await bytes.send(exportedFigures)).body.id;
  // What the mutated bodies queue is not worked on.
  await house.queue.close();
}, 120_000);
afterAll(async () => {
  await house.close();
  await site.close();
}, 90_000);

/** The id of an object that is there, where the address reads it before the body. */
function idOf(path: string): string {
  if (path.startsWith('/v1/audits')) return audit;
  if (path.startsWith('/v1/projects')) return project;
  if (path.startsWith('/v1/imports')) return imported;
  return path.startsWith('/v1/findings') ? `fnd_${'0'.repeat(26)}` : 'src_0123456789abcdef';
}

const withBody = routes.filter(({ method }) => method === 'post' || method === 'put' || method === 'patch');

test.each(withBody.map(({ method, path }) => [method as 'post' | 'put' | 'patch', path] as const))(
  '%s %s answers every altered body, and never with an error of ours',
  async (method, path) => {
    // Wrong invitations and passwords lock their door for a while: an answer of its own.
    const mayLock = routes.some((route) => route.path === path && route.method === method && route.scope === 'open');
    const body = sentBodies({ origin: site.origin, audit })[path];
    expect(body).toBeDefined();
    const address = path
      .replace(/:id|:projectId/, idOf(path))
      .replace(':part', 'personas')
      .replace(':item', 'p1')
      .replace(':suggestion', `sug_${'0'.repeat(26)}`);
    const failed: string[] = [];
    let app = house.app;
    for (const [at, [sent, what]] of [...alteredBodies(body!)].entries()) {
      // Another door, before the limit of the writes of a minute is reached.
      if (at % 50 === 0) app = house.appWith({});
      const reply = await request(app)
        [method](address)
        .set({ 'content-type': 'application/json', 'if-match': '"r1"' })
        .send(sent);
      if (reply.status === 500 || (reply.status === 429 && !mayLock))
        failed.push(`${what}: ${reply.status} ${reply.text}`);
      else inContract(reply);
    }
    expect(failed).toEqual([]);
  },
  240_000,
);

/** Texts of bodies in which one value, or one field more, is not what is expected; spread over the whole body. */
function* alteredBodies(body: object): Generator<[text: string, what: string]> {
  const paths = [...pathsIn(body)];
  const most = Math.min(perBody, paths.length * hostile.length);
  for (let at = 0; at < most; at++) {
    const path = paths[Math.floor((at * paths.length) / most)]!;
    // A step that shares no factor with the number of values meets them all.
    const value = hostile[(at * 7) % hostile.length];
    yield [JSON.stringify(withValue(body, path, value)), `/${path.join('/')} = ${JSON.stringify(value)?.slice(0, 60)}`];
  }
  for (const name of foreignFields) {
    const more = `${JSON.stringify(name)}:{"polluted":true}`;
    yield [JSON.stringify(body).replace('{', `{${more},`), `field ${JSON.stringify(name)}`];
  }
  for (const text of ['null', '[]', '"a"', '3', '{', '', '{"a":1}{"b":2}', `${'['.repeat(200)}${']'.repeat(200)}`])
    yield [text, `body ${text.slice(0, 20)}`];
}

function* pathsIn(value: unknown, path: Path = []): Generator<Path> {
  if (path.length > 0) yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value))
    yield* pathsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

function withValue(body: unknown, [first, ...rest]: Path, value: unknown): unknown {
  if (first === undefined) return value;
  if (Array.isArray(body)) return body.map((inner, at) => (at === first ? withValue(inner, rest, value) : inner));
  const fields = body as Record<string, unknown>;
  return { ...fields, [first]: withValue(fields[first], rest, value) };
}
