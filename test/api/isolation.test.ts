import { afterAll, beforeAll, expect, test } from 'vitest';
import { ownedTables } from '../../src/io/store/workspaces.ts';
import { sentBodies } from '../support/sent-bodies.ts';
import { addressOf, bodyOf, type Operation, unknownId, withIds } from '../support/tenant-calls.ts';
import { randomWalk } from '../support/tenant-walk.ts';
import { type Call, callAs, openTenants, type Tenant, type Tenants } from '../support/tenants.ts';

let open: Tenants;
let owner: Tenant;
let other: Tenant;
beforeAll(async () => {
  open = await openTenants();
  [owner, other] = open.tenants;
}, 240_000);
afterAll(async () => {
  await open?.close();
}, 90_000);

/** Where a revision is required; the right one is not known to others. */
const ifMatch = { 'if-match': '"r1"' };

/** What a caller learns of an answer: all but its request id. */
async function learned(call: Call, operation: Operation, address: string, body?: object): Promise<object> {
  const { status, text } = await call(operation.method, address, body, ifMatch);
  return { status, text: text.replace(/"requestId":"[^"]*"/, '') };
}

/** Writes of a minute are counted: each operation has a door of its own. */
async function leaksOf(asker: () => Call): Promise<string[]> {
  const leaks: string[] = [];
  for (const operation of withIds) {
    const call = asker();
    const body = bodyOf(operation, owner);
    const theirs = await learned(call, operation, addressOf(operation, owner, true), body);
    const nobodys = await learned(call, operation, addressOf(operation, owner, false), body);
    const isSame = JSON.stringify(theirs) === JSON.stringify(nobodys) && (theirs as { status: number }).status === 404;
    if (!isSame)
      leaks.push(`${operation.method} ${operation.path}: ${JSON.stringify([theirs, nobodys]).slice(0, 300)}`);
  }
  return leaks;
}

test('an id of another workspace answers as one that nobody has, on every operation with an id', async () => {
  expect(withIds.length).toBeGreaterThan(20);
  expect(await leaksOf(() => callAs(open.house.appWith({}), other.key))).toEqual([]);
}, 120_000);

test('the conditions of the store alone keep workspaces apart, without the row policies', async () => {
  const { store } = open.house;
  for (const table of ownedTables) await store.executeSql(`alter table ${table} disable row level security`);
  try {
    expect(await leaksOf(() => callAs(open.house.appWith({}), other.key))).toEqual([]);
  } finally {
    for (const table of ownedTables) await store.executeSql(`alter table ${table} enable row level security`);
  }
}, 120_000);

test('a key of one project finds nothing of another project of its workspace', async () => {
  const own = callAs(open.house.appWith({}), owner.key);
  const { id } = JSON.parse(
    (await own('post', '/v1/projects', { name: 'Elsewhere', url: 'https://elsewhere.example/' })).text,
  );
  const { key } = JSON.parse((await own('post', '/v1/keys', { name: 'bound', scope: 'admin', projectId: id })).text);
  const found: string[] = [];
  for (const operation of withIds) {
    const call = callAs(open.house.appWith({}), key);
    const { status } = await call(
      operation.method,
      addressOf(operation, owner, true),
      bodyOf(operation, owner),
      ifMatch,
    );
    if (status !== 404 && status !== 403) found.push(`${operation.method} ${operation.path}: ${status}`);
  }
  const call = callAs(open.house.appWith({}), key);
  for (const path of ['/v1/keys', '/v1/audits', '/v1/jobs', '/v1/projects', '/v1/members', '/v1/health', '/v1/metrics'])
    expect([path, (await call('get', path)).status]).toEqual([path, 403]);
  expect([found, (await call('get', `/v1/projects/${id}`)).status]).toEqual([[], 200]);
  for (const url of ['/slate', '//elsewhere.example/slate', owner.site.origin])
    expect([url, (await call('get', `/v1/pages?url=${encodeURIComponent(url)}`)).status]).not.toEqual([url, 200]);
  const moved = await call('patch', `/v1/projects/${id}`, { url: owner.site.origin }, ifMatch);
  expect(moved.status).toBe(404);
}, 120_000);

test('the stream of a project answers those who may read it alone', async () => {
  const own = callAs(open.house.appWith({}), owner.key);
  const { id } = JSON.parse((await own('post', '/v1/projects', { name: 'Afar', url: 'https://afar.example/' })).text);
  const { key } = JSON.parse((await own('post', '/v1/keys', { name: 'bound', scope: 'read', projectId: id })).text);
  const path = `/v1/events?projectId=${owner.ids.projects}`;
  const statusFor = async (one: string) => (await callAs(open.house.appWith({}), one)('head', path)).status;
  expect([await statusFor(owner.key), await statusFor(other.key), await statusFor(key)]).toEqual([200, 404, 404]);
});

test('a key of one project reads its audits, its pages and its plan', async () => {
  const { ids, site, key: admin } = owner;
  const own = callAs(open.house.appWith({}), admin);
  const bound = { name: 'own', scope: 'read', projectId: ids.projects };
  const { key } = JSON.parse((await own('post', '/v1/keys', bound)).text);
  const call = callAs(open.house.appWith({}), key);
  const page = `/v1/pages?url=${encodeURIComponent(site.origin)}`;
  for (const path of [
    `/v1/projects/${ids.projects}/summary`,
    `/v1/audits/${ids.audits}/pages`,
    `/v1/cycles/${ids.cycles}`,
    page,
  ])
    expect([path, (await call('get', path)).status]).toEqual([path, 200]);
});

test('a body that names an audit of another workspace is refused as for one that nobody has', async () => {
  const call = callAs(open.house.appWith({}), other.key);
  for (const path of ['/v1/analyses', '/v1/company-drafts', '/v1/cycles']) {
    const answers = [];
    for (const audit of [owner.ids.audits!, unknownId(owner.ids.audits!)])
      answers.push(
        await learned(
          call,
          { method: 'post', path, scope: '', required: [] },
          path,
          sentBodies({ origin: '', audit })[path],
        ),
      );
    expect(answers[0]).toMatchObject({ status: 404 });
    expect(answers[0]).toEqual(answers[1]);
  }
}, 120_000);

test('an administrator of a workspace cannot see the others, nor the state of the machine', async () => {
  const call = callAs(open.house.appWith({}), other.key);
  for (const [method, path, body] of [
    ['get', '/v1/workspaces'],
    ['post', '/v1/workspaces', { name: 'Autre' }],
    ['delete', `/v1/workspaces/${owner.workspace}`],
    ['get', '/v1/health'],
  ] as const)
    expect([path, (await call(method, path, body)).status]).toEqual([path, 403]);
});

test('a walk of two customers at random gives neither a word of the other', async () => {
  const { leaks, calls, own } = await randomWalk(open, { seed: 1, calls: 800 });
  expect(leaks).toEqual([]);
  // The walk meets the words that it looks for: each customer reads its own.
  expect([calls, own > 25]).toEqual([800, true]);
}, 240_000);

test('the owner of the ids gets what the others do not', async () => {
  const call = callAs(open.house.appWith({}), owner.key);
  const refused: string[] = [];
  // Deletions last, of what is inside before what holds it, and its key after all: without it, nothing else answers.
  const rank = ({ method, path }: Operation): number =>
    method !== 'delete' ? 0 : path.includes('/keys/') ? 9 : path === '/v1/projects/{id}' ? 8 : 7;
  const ordered = [...withIds].sort((a, b) => rank(a) - rank(b));
  for (const operation of ordered) {
    const { status } = await call(
      operation.method,
      addressOf(operation, owner, true),
      bodyOf(operation, owner),
      ifMatch,
    );
    if (status === 404) refused.push(`${operation.method} ${operation.path}`);
  }
  expect(refused).toEqual([]);
}, 120_000);
