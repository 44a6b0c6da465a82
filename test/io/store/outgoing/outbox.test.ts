import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type OpenedStore, openStore } from '../../../../src/io/store/database/open-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'maillage-outbox-'));
const now = '2030-03-25T05:00:00.000Z';
let store: OpenedStore;
beforeAll(async () => {
  store = await openStore({ dataFolder: folder, clock: { now: () => now } });
  for (const id of ['many', 'other']) await store.workspaces.create({ id, name: id, createdAt: now });
}, 60_000);
afterAll(async () => {
  await store?.close();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);
beforeEach(() => store.executeSql('delete from delivery'));

async function add(workspace: string, targets: readonly string[]): Promise<void> {
  const deliveries = targets.map((target, at) => ({
    id: `msg_${workspace}_${at}`,
    kind: 'mail' as const,
    target,
    event: 'digest',
    body: {},
    createdAt: now,
  }));
  await store.in(workspace).addDeliveries(deliveries);
}

async function takenAt(time: string): Promise<string[]> {
  const taken: string[] = [];
  for (;;) {
    const held = await store.outbox.take(time);
    if (held === null) return taken;
    taken.push(`${held.workspace} ${held.delivery.target}`);
  }
}

test('a workspace has sixteen deliveries under way at most, and does not keep another from its first', async () => {
  await add(
    'many',
    Array.from({ length: 20 }, (_, at) => `${at}@rucher.example`),
  );
  await add('other', ['lea@rucher.example']);
  const taken = await takenAt(now);
  expect(taken.filter((one) => one.startsWith('many'))).toHaveLength(16);
  expect(taken).toContain('other lea@rucher.example');
});

test('one target has one delivery under way, and that of a dead process is taken again a minute later', async () => {
  await add('many', ['lea@rucher.example', 'lea@rucher.example']);
  expect(await takenAt(now)).toHaveLength(1);
  expect(await takenAt('2030-03-25T05:00:59.000Z')).toHaveLength(0);
  expect(await takenAt('2030-03-25T05:01:01.000Z')).toHaveLength(1);
});

test('a process whose delivery was taken over writes nothing', async () => {
  await add('many', ['lea@rucher.example']);
  const late = (await store.outbox.take(now))!;
  await store.outbox.take('2030-03-25T05:01:01.000Z');
  const attempt = { at: now, status: 250, error: null, ms: 1 };
  expect(await store.outbox.finish(late, { state: 'delivered', attempt, dueAt: now })).toBe(false);
  expect(await store.in('many').delivery(late.delivery.id)).toMatchObject({ state: 'waiting', attempts: [] });
});

test('the log forgets what ended before a day, and nothing that waits', async () => {
  await add('many', ['lea@rucher.example', 'tom@rucher.example']);
  const held = (await store.outbox.take(now))!;
  const attempt = { at: now, status: 250, error: null, ms: 1 };
  await store.outbox.finish(held, { state: 'delivered', attempt, dueAt: now });
  await store.outbox.forget('2030-03-25T04:00:00.000Z');
  expect((await store.executeSql('select from delivery')).rowCount).toBe(2);
  await store.outbox.forget('2030-03-26T05:00:00.000Z');
  expect((await store.executeSql('select state from delivery')).rows).toEqual([{ state: 'waiting' }]);
});
