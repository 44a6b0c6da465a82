import { afterAll, beforeAll, expect, test } from 'vitest';
import request from 'supertest';
import { type ApiHouse, apiHouse, inContract } from '../../support/api-house.ts';
import { type PostgresServer, startPostgres } from '../../support/postgres-server.ts';

let server: PostgresServer | null = null;
let houses: readonly ApiHouse[] = [];
beforeAll(async () => {
  server = await startPostgres();
  if (server === null) return;
  const databaseUrl = await server.database('limits');
  houses = [await apiHouse([], { works: false, databaseUrl }), await apiHouse([], { works: false, databaseUrl })];
}, 120_000);
afterAll(async () => {
  for (const house of houses) await house.close();
  await server?.stop();
}, 60_000);

/** The answers of calls that go to one process, then the other. */
async function turnAbout(count: number) {
  const key = 'key-of-the-installation';
  const doors = houses.map((house) => house.appWith({ key }));
  const replies = [];
  for (let at = 0; at < count; at += 1)
    replies.push(
      await request(doors[at % 2]!)
        .delete('/v1/audits/none')
        .set({ authorization: `Bearer ${key}` }),
    );
  return replies.map(inContract);
}

test('two processes on one database count the writes of a key together', async () => {
  if (server === null) return;
  const replies = await turnAbout(62);
  const statuses = replies.map(({ status }) => status);
  expect([statuses.indexOf(429), statuses.filter((status) => status === 429).length]).toEqual([60, 2]);
  expect(replies[1]!.headers.ratelimit).toMatch(/r=58/);
  expect(replies.at(-1)!.headers['retry-after']).toMatch(/^\d+$/);
}, 120_000);

test('a count starts again once its minute has passed, by the clock of the database', async () => {
  if (server === null) return;
  const counts = houses[0]!.store.rateCounts!;
  expect([(await counts.add('k', 60_000)).hits, (await houses[1]!.store.rateCounts!.add('k', 60_000)).hits]).toEqual([
    1, 2,
  ]);
  await houses[0]!.store.executeSql(`update rate_count set until = now() - interval '1 second' where key = 'k'`);
  expect((await counts.add('k', 60_000)).hits).toBe(1);
});
