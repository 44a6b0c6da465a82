import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import request from 'supertest';
import type { Strategy } from '../../../src/core/planning/plan/plan.ts';
import type { PlannedTask } from '../../../src/core/planning/plan/planned-task.ts';
import type { Store } from '../../../src/io/services/store.ts';
import { watchPlans } from '../../../src/operations/plans/watch-plans.ts';
import { companyPlace, nothingKept } from '../../../src/operations/projects/kept-company.ts';
import { type ApiHouse, apiHouse, inContract } from '../../support/api-house.ts';
import { exampleCompany, planOf } from '../../support/companies.ts';
import { faultsOfMessage } from '../../support/webhook-contract.ts';

let now = '';
let house: ApiHouse;
let plan: Strategy;
/** A task of the plan, and the channel whose months are read. */
let task: PlannedTask;
let channel = '';
const author = { who: 'test', door: 'test' };
const project = `prj_${'0'.repeat(31)}1`;
const others = 'wsp_others';

beforeAll(async () => {
  house = await apiHouse([], { works: false, now: () => now });
  const made = planOf(exampleCompany('maison-tilleul-gres'));
  task = made.tasks.find(({ date }) => date > made.cycle.start)!;
  // One dated task: what the others do is the same.
  plan = { ...made, tasks: [task], calendar: made.calendar.filter(({ taskId }) => taskId === task.id) };
  channel = made.cac.lines[0]?.channelIds[0] ?? made.inputs.company.channels[0]!.id;
  await house.services.workspaces.create({ id: others, name: 'Others', createdAt: '2026-12-01T00:00:00.000Z' });
}, 120_000);
afterAll(async () => {
  await house?.close();
}, 60_000);

const hook = { url: 'https://receiver.example.com/hook', events: ['action.due', 'kpi.threshold-crossed'] };
let webhook = '';
const cycle = 'cyc_000000000000000000000001';
beforeEach(async () => {
  now = '2026-12-01T00:00:00.000Z';
  for (const table of ['webhook', 'delivery', 'kept_object', 'document'])
    await house.store.executeSql(`delete from ${table}`);
  await addProject(house.services.store);
  webhook = (await post('/v1/webhooks', hook)).id;
});

const post = async (path: string, body: object) => inContract(await request(house.app).post(path).send(body)).body;

async function addProject(store: Store): Promise<void> {
  const body = { name: 'Tilleul', url: 'https://tilleul.example.fr/', lang: 'fr', cycleId: cycle };
  await store.keepObject({ kind: 'project', parent: '', id: project }, body, author);
  await store.saveDocument(cycle, 'strategy', plan);
}

const keepCompany = (changes: object) =>
  house.services.store.keepObject(companyPlace(project), { ...nothingKept, ...changes }, author);

/** Instant at which the day begins where the company is: Paris, before the clocks change. */
const startOf = (day: string): string => new Date(Date.parse(`${day}T00:00:00+01:00`)).toISOString();
const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

const look = (store?: (id: string) => Store) =>
  watchPlans({
    services: house.services,
    workspaces: {
      list: () => house.services.workspaces.list(),
      store: store ?? ((id) => house.services.workspaces.store(id)),
    },
  });

async function lookAt(time: string): Promise<void> {
  now = time;
  await look();
}

/** The messages so far, the oldest first; each as openapi.json says. */
async function sent(store: Store = house.services.store, id = webhook): Promise<Record<string, unknown>[]> {
  const deliveries = await store.deliveries(id, { most: 50 });
  for (const { body } of deliveries) expect(faultsOfMessage(body as { type: string })).toBe('');
  return deliveries.toReversed().map(({ body }) => ({ type: body.type, ...(body.data as Record<string, unknown>) }));
}

const due = (date: string) => ({
  type: 'action.due',
  id: task.id,
  projectId: project,
  href: `/v1/projects/${project}/calendar?from=${date}&to=${date}`,
  date,
});

test('an action is announced when its day begins where the company is, and once', async () => {
  await lookAt(startOf(dayBefore(task.date)));
  now = new Date(Date.parse(startOf(task.date)) - 1_000).toISOString();
  await look();
  expect(await sent()).toEqual([]);
  await lookAt(startOf(task.date));
  await look();
  await lookAt(startOf(task.date).replace(/T.*/, 'T23:30:00.000Z'));
  expect(await sent()).toEqual([due(task.date)]);
  const read = inContract(await request(house.app).get(due(task.date).href));
  expect(read.body.data.map(({ id }: { id: string }) => id)).toEqual([task.id]);
});

test('a look that dies before it is noted is made again, and its message is not', async () => {
  await lookAt(startOf(dayBefore(task.date)));
  now = startOf(task.date);
  const dying = (id: string): Store => {
    const store = house.services.workspaces.store(id);
    return new Proxy(store, {
      get: (target, name) =>
        name === 'saveDocument' ? () => Promise.reject(new Error('the process is gone')) : Reflect.get(target, name),
    });
  };
  await look(dying);
  expect(await sent()).toHaveLength(1);
  await look();
  await look();
  expect(await sent()).toEqual([due(task.date)]);
  expect(house.logged.join('')).toContain('the process is gone');
});

test('an action that is moved is announced again, by either calendar, and one that is done is not', async () => {
  await lookAt(startOf(task.date));
  const [next, last] = [1, 2].map((days) => new Date(Date.parse(`${task.date}T00:00:00Z`) + days * 86_400_000));
  const [second, third] = [next!.toISOString().slice(0, 10), last!.toISOString().slice(0, 10)];
  const item = plan.calendar[0]!;
  const planned = { day: item.date, title: item.title, owner: task.owner, hours: task.hours };
  const edit = { cycle: plan.cycle.number, planned };
  await keepCompany({ edits: { [`${item.kind}:${item.taskId}:0`]: { ...edit, day: second } } });
  await lookAt(startOf(second));
  const place = { kind: 'calendar', parent: project, id: task.id } as const;
  await house.services.store.keepObject(place, { edits: { date: third }, base: { date: second } }, author);
  await lookAt(startOf(third));
  expect(await sent()).toEqual([due(task.date), due(second), due(third)]);
});

test.each(['a note of the day', 'its publication', 'being put aside'])('%s keeps an action silent', async (how) => {
  await lookAt(startOf(dayBefore(task.date)));
  const item = plan.calendar[0]!;
  const planned = { day: item.date, title: item.title, owner: task.owner, hours: task.hours };
  const edit = { cycle: plan.cycle.number, planned };
  const key = `${item.kind}:${item.taskId}:0`;
  if (how === 'a note of the day') await keepCompany({ edits: { [key]: { ...edit, doneOn: dayBefore(task.date) } } });
  else if (how === 'being put aside')
    await keepCompany({ edits: { [key]: { ...edit, asideOn: dayBefore(task.date) } } });
  else {
    const place = { kind: 'calendar', parent: project, id: task.id } as const;
    const edits = { state: 'published', address: 'https://tilleul.example.fr/a' };
    await house.services.store.keepObject(place, { edits, base: {} }, author);
  }
  await lookAt(startOf(task.date));
  expect(await sent()).toEqual([]);
});

test('a cost that crosses a threshold is announced once, again when it is back, and nothing for what is unknown', async () => {
  const { ceiling } = plan.cac.lines.find(({ channelIds }) => channelIds.includes(channel)) ?? {
    ceiling: plan.cac.channelCap,
  };
  const month = plan.cycle.start.slice(0, 7);
  const read = (spent: number | null, newCustomers: number | null) =>
    keepCompany({ months: { [month]: { channels: { [channel]: { spent, newCustomers } } } } });
  let day = plan.cycle.start;
  const nextLook = async (): Promise<void> => {
    day = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
    await lookAt(startOf(day));
  };
  const crossings = async () => (await sent()).filter(({ type }) => type === 'kpi.threshold-crossed');
  const dear = (ceiling / 100) * 10 + 1;
  await read(dear, null);
  await nextLook();
  expect(await crossings()).toEqual([]);
  await read(dear, 10);
  await nextLook();
  await nextLook();
  const crossed = {
    type: 'kpi.threshold-crossed',
    id: cycle,
    projectId: project,
    href: `/v1/cycles/${cycle}/steering`,
    kpiId: 'K-CAC-CH',
    channelId: channel,
    month,
  };
  expect(await crossings()).toEqual([{ ...crossed, level: 'red' }]);
  await read(0, 1_000_000);
  await nextLook();
  await nextLook();
  expect(await crossings()).toEqual([
    { ...crossed, level: 'red' },
    { ...crossed, level: 'green' },
  ]);
});

test('another workspace hears of its own plans only, and one without a webhook is not looked at', async () => {
  const store = house.services.workspaces.store(others);
  const listener = { ...(await house.services.store.webhook(webhook))!, id: `whk_${'b'.repeat(32)}` };
  await store.addWebhook(listener, 'sealed');
  await house.services.store.removeWebhook(webhook);
  await lookAt(startOf(task.date));
  expect(await sent(store, listener.id)).toEqual([]);
  expect(await house.services.store.readDocument(project, 'watch')).toBeNull();
  await addProject(store);
  await look();
  expect(await sent(store, listener.id)).toEqual([due(task.date)]);
  expect(await sent()).toEqual([]);
});

test('a project that is deleted takes what was noted of its plan with it', async () => {
  await lookAt(startOf(task.date));
  expect(await house.services.store.readDocument(project, 'watch')).not.toBeNull();
  const { revision } = inContract(await request(house.app).get(`/v1/projects/${project}`)).body;
  const deleted = await request(house.app).delete(`/v1/projects/${project}`).set('If-Match', `"r${revision}"`);
  expect(deleted.status).toBe(204);
  expect(await house.services.store.readDocument(project, 'watch')).toBeNull();
});
