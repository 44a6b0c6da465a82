import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Express } from 'express';
import request from 'supertest';
import { parse } from 'yaml';
import { type ApiHouse, apiHouse, inContract } from '../support/api-house.ts';
import { callAs, ended } from '../support/tenants.ts';

const company = parse(readFileSync(new URL('../../demo/company.yaml', import.meta.url), 'utf8')) as {
  capacity: { hoursPerWeek: number };
  personas: { id: string; name: string }[];
};

let house: ApiHouse;
let project = '';
const path = (rest: string): string => `/v1/projects/${project}${rest}`;
let app: Express;
// Each test has its own door: the changes of one of them are the writes of a minute.
beforeEach(() => {
  app = house.appWith({});
});
type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';
const call = async (method: Method, at: string, body?: object, headers = {}, door = app) => {
  const sent = request(door)[method](at).set(headers);
  return inContract(await (body === undefined ? sent : sent.send(body)));
};
const match = (revision: number) => ({ 'if-match': `"r${revision}"` });

beforeAll(async () => {
  house = await apiHouse([]);
  app = house.app;
  const made = await call('post', '/v1/projects', { name: 'Rucher', url: 'https://www.rucher-valcroze.example/' });
  project = made.body.id;
  await call('put', path('/company'), { company }, { 'if-none-match': '*' });
}, 120_000);
afterAll(async () => house.close(), 90_000);

test('a change without the revision that was read is refused with 428', async () => {
  expect((await call('patch', path('/company'), { company: { locale: 'fr-FR' } })).status).toBe(428);
});

test('a change of an older revision is refused with 412, the stored version and the one that was sent', async () => {
  const { body, headers } = await call('get', path('/company'));
  expect(headers.etag).toBe(`"r${body.revision}"`);
  const first = await call('patch', path('/company'), { company: { hourlyCost: 31 } }, match(body.revision));
  expect([first.status, first.body.company.hourlyCost]).toEqual([200, 31]);
  const second = await call('patch', path('/company'), { company: { hourlyCost: 32 } }, match(body.revision));
  expect(second.status).toBe(412);
  expect([second.body.current.company.hourlyCost, second.body.sent.company.hourlyCost]).toEqual([31, 32]);
});

test('answers, months and edits are kept beside the company, under the same revision and in the same journal', async () => {
  const { revision } = (await call('get', path('/company'))).body;
  const saved = await call('put', path('/company'), { answers: { name: 'Rucher' } }, match(revision));
  expect([saved.body.revision, saved.body.answers, saved.body.company.personas.length > 0]).toEqual([
    revision + 1,
    { name: 'Rucher' },
    true,
  ]);
  const [last] = (await call('get', path('/history?kind=company&limit=1'))).body.data;
  expect([last.revision, last.body.answers]).toEqual([revision + 1, { name: 'Rucher' }]);
});

test('a project speaks the language of who makes it, unless it names one', async () => {
  const languageOf = async (accepted: string, lang?: string): Promise<string> => {
    const site = { name: 'Autre', url: 'https://autre.example/', ...(lang === undefined ? {} : { lang }) };
    const { body } = await call('post', '/v1/projects', site, { 'accept-language': accepted });
    await call('delete', `/v1/projects/${body.id}`);
    return body.lang;
  };
  expect([await languageOf('fr-BE'), await languageOf('de'), await languageOf('fr', 'en')]).toEqual(['fr', 'en', 'en']);
});

test('a project without a company answers an empty one of revision 0, and is found by the site', async () => {
  const made = await call('post', '/v1/projects', { name: 'Autre', url: 'https://autre.example/' });
  const empty = await call('get', `/v1/projects/${made.body.id}/company`);
  expect([empty.body.company, empty.body.revision]).toEqual([null, 0]);
  const found = await call('get', `/v1/projects?site=${encodeURIComponent('http://www.autre.example/miel')}`);
  expect(found.body.data.map(({ id }: { id: string }) => id)).toEqual([made.body.id]);
  expect((await call('delete', `/v1/projects/${made.body.id}`)).status).toBe(204);
});

test('of a hundred changes of one revision at once, one is kept', async () => {
  const { revision } = (await call('get', path('/company'))).body;
  // A caller has sixty writes a minute at each door.
  const doors = [app, house.appWith({})];
  const replies = await Promise.all(
    Array.from({ length: 100 }, (_, at) =>
      call('patch', path('/company'), { company: { hourlyCost: 40 + at } }, match(revision), doors[at % 2]),
    ),
  );
  expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(replies.filter(({ status }) => status === 412)).toHaveLength(99);
}, 60_000);

test('a company that no plan can be made of is refused with its faults', async () => {
  const { revision } = (await call('get', path('/company'))).body;
  const reply = await call('patch', path('/company'), { company: { personas: [] } }, match(revision));
  expect([reply.status, reply.body.issues.length > 0]).toEqual([400, true]);
});

test('a persona is edited within the company', async () => {
  const { data, revision } = (await call('get', path('/company/personas'))).body;
  const { id, ...persona } = data[0];
  const value = { ...persona, name: 'Amateurs de miel' };
  const saved = await call('put', path(`/company/personas/${id}`), { value }, match(revision));
  expect(saved.body.company.personas[0]).toEqual({ ...value, id });
  expect((await call('delete', path('/company/personas/p-none'), undefined, match(saved.body.revision))).status).toBe(
    404,
  );
});

test('what the company counted is edited entry by entry, and a wrong one is refused at its place', async () => {
  const { data, revision } = (await call('get', path('/company/comparisons'))).body;
  const known = data.length;
  const groups = [
    { label: 'called', cases: 40, results: 20 },
    { label: 'left alone', cases: 60, results: 12 },
  ];
  const value = { what: 'called the next day', result: 'ordered', groups };
  const wrong = await call(
    'put',
    path('/company/comparisons/calls'),
    { value: { ...value, drawn: 'yes' } },
    match(revision),
  );
  expect([wrong.status, wrong.body.issues[0].path]).toEqual([400, `/comparisons/${known}/drawn`]);
  const saved = await call('put', path('/company/comparisons/calls'), { value }, match(revision));
  expect(saved.body.company.comparisons).toEqual([...data, { ...value, id: 'calls' }]);
  const gone = await call('delete', path('/company/comparisons/calls'), undefined, match(saved.body.revision));
  expect(gone.status).toBeLessThan(300);
  expect((await call('get', path('/company/comparisons'))).body.data).toEqual(data);
});

test('an edited entry survives the next plan, which names what it would have changed', async () => {
  const asLocal = (method: string, at: string) => call(method as 'get', at);
  const planned = async () => ended(asLocal as never, await call('post', path('/cycles'), { from: '2027-01-04' }));
  await planned();
  const before = (await call('get', path('/calendar'))).body.data as Item[];
  const [item] = before.slice(-1);
  const edits = { title: 'Le miel de sapin', date: '2027-02-03', owner: 'Nadia', state: 'writing' };
  const edited = await call('patch', path(`/calendar/${item!.id}`), edits, match(0));
  expect(edited.body).toMatchObject({ title: { fr: 'Le miel de sapin' }, date: '2027-02-03', state: 'writing' });
  const published = await call('patch', path(`/calendar/${item!.id}`), { state: 'published' }, match(1));
  expect(published.body.issues[0].path).toBe('/address');

  const { revision } = (await call('get', path('/company'))).body;
  await call('patch', path('/company'), { company: { capacity: { hoursPerWeek: 4 } } }, match(revision));
  const { result } = await planned();
  const after = (await call('get', path('/calendar'))).body;
  expect(after.cycleId).toBe(result.id);
  const same = (after.data as Item[]).find(({ id }) => id === item!.id)!;
  expect(same).toMatchObject({ title: { fr: 'Le miel de sapin' }, date: '2027-02-03', owner: { fr: 'Nadia' } });
  expect(same.edited.sort()).toEqual(['date', 'owner', 'state', 'title']);
  const plan = (await call('get', `/v1/cycles/${result.id}`)).body.strategy as {
    tasks: { id: string; date: string }[];
  };
  const generated = plan.tasks.find(({ id }) => id === item!.id)?.date;
  const moved = generated !== undefined && generated !== item!.date;
  expect([same.planned, same.regenerated]).toEqual([
    generated !== undefined,
    moved ? [{ field: 'date', before: item!.date, now: generated }] : [],
  ]);

  const reset = await call('patch', path(`/calendar/${item!.id}`), { title: null, date: null }, match(1));
  expect(reset.body.edited.sort()).toEqual(['owner', 'state']);
}, 240_000);

interface Item {
  readonly id: string;
  readonly date: string;
  readonly edited: string[];
  readonly planned: boolean;
  readonly regenerated: object[];
}

test('the plan of a project is read in short, its actions by date, part after part', async () => {
  const first = (await call('get', path('/plan?limit=2'))).body;
  const second = (await call('get', path(`/plan?limit=2&cursor=${first.nextCursor}`))).body;
  const starts = [...first.data, ...second.data].map((one: { start: string }) => one.start);
  expect([starts.length, [...starts].sort()]).toEqual([4, starts]);
  expect([first.criteria.length, first.sentences.length > 0, first.start]).toEqual([20, true, '2027-01-04']);
});

test('the plans of a project are listed, the newest first, and named without touching what was planned', async () => {
  const { running, data } = (await call('get', `/v1/cycles?projectId=${project}`)).body;
  expect([data.length, running]).toEqual([2, data[0].id]);
  expect(data[0]).toMatchObject({ projectId: project, start: '2027-01-04', name: null, note: null, revision: 1 });
  const before = (await call('get', `/v1/cycles/${running}`)).body;
  expect((await call('patch', `/v1/cycles/${running}`, { name: 'Printemps' })).status).toBe(428);
  const named = await call('patch', `/v1/cycles/${running}`, { name: 'Printemps' }, match(1));
  expect([named.body.name, named.headers.etag]).toEqual(['Printemps', '"r2"']);
  expect((await call('patch', `/v1/cycles/${running}`, { note: 'x' }, match(1))).status).toBe(412);
  expect((await call('get', `/v1/cycles/${running}`)).body).toEqual(before);
  const bound = (await call('post', '/v1/keys', { name: 'bound', scope: 'read', projectId: project })).body.key;
  // A key of one project reads its plans of before too.
  expect((await callAs(app, bound)('get', `/v1/cycles/${data[1].id}/criteria`)).status).toBe(200);
});

test('the actions of a plan are filtered, sorted, followed and explained with their figures and sources', async () => {
  const { running } = (await call('get', `/v1/cycles?projectId=${project}`)).body;
  const get = async (rest: string) => (await call('get', `/v1/cycles/${running}/${rest}`)).body;
  const all = await get('actions?limit=1000');
  const hours = (await get('actions?sort=-hours')).data.map((one: { hours: number }) => one.hours);
  expect(hours).toEqual(hours.toSorted((a: number, b: number) => b - a));
  const { stage, kind } = all.data[0];
  const some = await get(`actions?stage=${stage}&kind=${kind}`);
  expect(some.total).toBe(all.data.filter((one: typeof some) => one.stage === stage && one.kind === kind).length);
  const steering = await get('steering?limit=1000');
  expect([steering.total, steering.ceiling.cacMax > 0]).toEqual([all.total, true]);
  for (const { id, title } of all.data.slice(0, 10)) {
    const why = await get(`actions/${id}/explanation`);
    expect([why.title, why.figures.every((one: { source: { fr: string } }) => one.source.fr.length > 0)]).toEqual([
      title,
      true,
    ]);
    expect(why.factors.length + why.insights.length).toBeGreaterThan(0);
  }
  expect((await call('get', `/v1/cycles/${running}/actions/none/explanation`)).status).toBe(404);
  const criteria = (await get('criteria')).data as { id: string; status: string }[];
  const plan = (await call('get', path('/plan'))).body.criteria as { id: string; status: string }[];
  expect(criteria.map(({ id, status }) => [id, status])).toEqual(plan.map(({ id, status }) => [id, status]));
});

test('the decision on a channel is one, in the steering of a plan and in the preview of its months', async () => {
  const { running } = (await call('get', `/v1/cycles?projectId=${project}`)).body;
  const { channels } = (await call('get', `/v1/cycles/${running}/steering`)).body as { channels: Decided[] };
  const preview = (await call('post', `/v1/cycles/${running}/month-previews`, { months: {} })).body;
  const found = new Map((preview.before.channels as Decided[]).map((one) => [one.channelId, one]));
  const decided = channels.filter(({ channelId }) => found.has(channelId));
  expect(decided.length).toBeGreaterThan(1);
  for (const { channelId, decision, cac, rule } of decided)
    expect(found.get(channelId)).toMatchObject({ decision, cost: cac, rule });
});

interface Decided {
  readonly channelId: string;
  readonly decision: string;
  readonly cac: number | null;
  readonly rule: object;
}

test('the files of a plan are listed with their type, what they are for and the size that is sent', async () => {
  const { running } = (await call('get', `/v1/cycles?projectId=${project}`)).body;
  const { data } = (await call('get', `/v1/cycles/${running}/files`)).body;
  const names = data.map((one: { name: string }) => one.name);
  expect(names).toEqual(expect.arrayContaining(['strategy.json', 'calendar.ics', 'report.docx']));
  for (const { name, href, bytes, type, purpose } of data) {
    expect([name, purpose.fr.length > 5]).toEqual([name, true]);
    if (bytes === null) continue;
    const { headers } = await request(app).get(href);
    expect([name, headers['content-length'], headers['content-type']]).toEqual([name, String(bytes), type]);
  }
});

test('a project without an audit says so in its summary and its coverage', async () => {
  const summary = (await call('get', path('/summary'))).body;
  expect([summary.site, summary.next.length]).toEqual([null, 5]);
  expect((await call('get', path('/coverage'))).body).toEqual({
    auditId: null,
    overall: null,
    data: [],
    nextCursor: null,
    total: 0,
  });
  expect((await call('get', path('/gaps'))).body).toEqual({ auditId: null, data: [], nextCursor: null, total: 0 });
});

test('the history names who changed what, through which door', async () => {
  const { data } = (await call('get', path('/history?kind=calendar'))).body;
  expect(data.map((one: { change: string }) => one.change)).toEqual(['changed', 'created']);
  expect(data[0]).toMatchObject({ who: expect.stringContaining('127.0.0.1'), door: 'http', revision: 2 });
});

test('a diary reads the running plan without a key, with the changes of people, and again only when it changed', async () => {
  const items = (await call('get', path('/calendar'))).body.data as (Item & { revision: number })[];
  const item = items.find(({ planned, edited }) => planned && edited.length === 0)!;
  await call('patch', path(`/calendar/${item.id}`), { title: 'Le miel de sapin' }, match(item.revision));
  const feed = (await call('post', path('/feeds'), { name: 'Nadia', lang: 'fr' })).body as { path: string };
  const read = (headers = {}) =>
    request(house.appWith({ key: 'key-of-the-installation' }))
      .get(feed.path)
      .set(headers)
      .buffer(true);
  const reply = await read();
  expect([reply.status, reply.headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
  expect(reply.text).toMatch(/^BEGIN:VCALENDAR\r\n[^]*SUMMARY:Le miel de sapin\r\n/);
  const same = await read({ 'if-none-match': reply.headers.etag! });
  expect([same.status, same.text]).toEqual([304, '']);
});

test('a list that the reader has is answered with 304', async () => {
  const { headers } = await call('get', '/v1/projects');
  const again = await request(house.app)
    .get('/v1/projects')
    .set({ 'if-none-match': headers.etag!, 'cache-control': 'max-age=0' });
  expect([again.status, again.text]).toEqual([304, '']);
});

test('a deleted project leaves nothing, and is deleted once', async () => {
  expect((await call('delete', path(''))).status).toBe(204);
  expect((await call('delete', path(''))).status).toBe(404);
  const { rows } = await house.store.executeSql(
    'select kind from kept_object union all select kind from journal where parent = $1',
    [project],
  );
  expect(rows).toEqual([]);
});

test('another key of the workspace sees the project of the first', async () => {
  const made = (await call('post', '/v1/projects', { name: 'Atelier', url: 'https://atelier.example/' })).body;
  const { key } = (await call('post', '/v1/keys', { name: 'lecteur', scope: 'read' })).body;
  expect((await callAs(house.app, key)('get', `/v1/projects/${made.id}`)).body.name).toBe('Atelier');
  expect((await callAs(house.app, key)('patch', `/v1/projects/${made.id}`, { name: 'x' }, match(1))).status).toBe(403);
});
