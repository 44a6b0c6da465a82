import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import request from 'supertest';
import type { ScheduleHistory } from '../../../src/io/services/stored/schedules.ts';
import type { Store } from '../../../src/io/services/store.ts';
import type { RunContext } from '../../../src/operations/operation.ts';
import { createSchedule } from '../../../src/operations/schedules/manage-schedules.ts';
import { type EndedRun, runSchedules, type ScheduleParts } from '../../../src/operations/schedules/run-schedules.ts';
import { type ApiHouse, apiHouse, inContract } from '../../support/api-house.ts';

let now = '2030-03-25T00:00:00.000Z';
let house: ApiHouse;
beforeAll(async () => {
  house = await apiHouse([], { works: false, now: () => now });
}, 60_000);
afterAll(async () => {
  await house?.close();
}, 60_000);

let sent: string[] = [];
let reported: EndedRun[] = [];
const parts = (): ScheduleParts => ({
  services: house.services,
  store: house.store,
  send: async (_operation, jobId) => void sent.push(jobId),
  report: async (run) => {
    reported.push(run);
    return {};
  },
});
beforeEach(async () => {
  [sent, reported] = [[], []];
  now = '2030-03-25T00:00:00.000Z';
  await house.store.executeSql('delete from schedule');
});

/** A project of a workspace and a daily audit of it at 6:00 in Paris. */
async function daily(workspace = 'local', every: object = { every: 'day' }): Promise<string> {
  const store = house.store.in(workspace);
  const id = `prj_${'0'.repeat(31)}1`;
  const body = { name: 'Rucher', url: 'https://rucher.example.com/', lang: 'fr', cycleId: null };
  await store.keepObject({ kind: 'project', parent: '', id }, body, { who: 'test', door: 'test' });
  const input = createSchedule.input.parse({ id, task: 'audit', timeZone: 'Europe/Paris', ...every });
  return (await createSchedule.run(input, { store, clock: house.services.clock }, {} as RunContext)).id;
}

/** Ends the job of a run. */
async function end(jobId: string, state: 'done' | 'failed' | 'cancelled', store: Store = house.store): Promise<void> {
  const job = (await store.job(jobId))!;
  const problem = state === 'failed' ? { code: 'site-unreachable', detail: { fr: 'Panne.', en: 'Down.' } } : null;
  await store.saveJob({ ...job, state, problem, endedAt: now });
}
const historyOf = async (id: string): Promise<ScheduleHistory> => (await house.store.schedule(id))!.history;

test('a run starts at its time, once, and the next time is a day later although the clocks change', async () => {
  const id = await daily();
  now = '2030-03-25T04:59:00.000Z';
  await runSchedules(parts());
  expect(sent).toEqual([]);
  now = '2030-03-25T05:00:10.000Z';
  await Promise.all([runSchedules(parts()), runSchedules(parts())]);
  expect(sent).toHaveLength(1);
  expect(await house.store.job(sent[0]!)).toMatchObject({
    operation: 'audit-site',
    state: 'queued',
    input: { url: 'https://rucher.example.com/', lang: 'fr' },
  });
  expect((await house.store.schedule(id))!.nextAt).toBe('2030-03-26T05:00:00.000Z');
});

test('after days without a service, one run catches up', async () => {
  const id = await daily();
  now = '2030-04-02T12:00:00.000Z';
  await runSchedules(parts());
  await runSchedules(parts());
  expect(sent).toHaveLength(1);
  // Summer time since 31 March.
  expect((await house.store.schedule(id))!.nextAt).toBe('2030-04-03T04:00:00.000Z');
});

test('no run starts while the last one is under way, and its time is not caught up', async () => {
  const id = await daily();
  now = '2030-03-25T05:00:10.000Z';
  await runSchedules(parts());
  now = '2030-03-26T05:00:10.000Z';
  await runSchedules(parts());
  await end(sent[0]!, 'done');
  await runSchedules(parts());
  expect([sent.length, reported.length]).toEqual([1, 1]);
  expect(await house.store.schedule(id)).toMatchObject({ jobId: null, nextAt: '2030-03-27T05:00:00.000Z' });
});

test('three failures in a row pause it with the last reason, and a person resumes it', async () => {
  const id = await daily();
  for (let day = 25; day <= 27; day++) {
    now = `2030-03-${day}T05:00:10.000Z`;
    await runSchedules(parts());
    await end(sent.at(-1)!, 'failed');
    await runSchedules(parts());
  }
  expect(await house.store.schedule(id)).toMatchObject({ nextAt: null, history: { failures: 3 } });
  expect((await historyOf(id)).trouble!.en).toBe('Paused after 3 failures in a row. The last one: Down.');
  expect(reported.map(({ trouble }) => trouble === null)).toEqual([true, true, false]);
  const { body } = inContract(
    await request(house.app).patch(`/v1/schedules/${id}`).set('if-match', '"r1"').send({ paused: false }),
  );
  expect(body).toMatchObject({ nextAt: '2030-03-28T05:00:00.000Z', failures: 0, trouble: null });
});

test('a run that ends well forgets the failures before it', async () => {
  const id = await daily();
  for (const [day, state] of [
    [25, 'failed'],
    [26, 'failed'],
    [27, 'done'],
    [28, 'failed'],
  ] as const) {
    now = `2030-03-${day}T05:00:10.000Z`;
    await runSchedules(parts());
    await end(sent.at(-1)!, state);
    await runSchedules(parts());
  }
  expect([(await historyOf(id)).failures, (await house.store.schedule(id))!.nextAt]).toEqual([
    1,
    '2030-03-29T05:00:00.000Z',
  ]);
});

test('the first schedule of each workspace comes before the second of any', async () => {
  for (const workspace of ['first_one', 'second_one'])
    await house.store.workspaces.create({ id: workspace, name: workspace, createdAt: now });
  for (let count = 0; count < 4; count++) await daily('first_one', { every: 'day', minute: count });
  await daily('second_one', { every: 'day', minute: 30 });
  const due = await house.store.timetable.due('2030-03-26T12:00:00.000Z', 3);
  expect(due.map(({ workspace }) => workspace)).toEqual(['first_one', 'second_one', 'first_one']);
});

test('a schedule whose project is gone goes too', async () => {
  const id = await daily();
  await house.store.dropObject(
    { kind: 'project', parent: '', id: `prj_${'0'.repeat(31)}1` },
    { who: 'test', door: 'test' },
  );
  now = '2030-03-25T05:00:10.000Z';
  await runSchedules(parts());
  expect([sent, await house.store.schedule(id)]).toEqual([[], null]);
});
