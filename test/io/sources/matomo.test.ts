import { afterEach, beforeEach, expect, test } from 'vitest';
import { syncSources } from '../../../src/operations/sources/sync-sources.ts';
import { doubleToken, type SourceDouble, sourceDouble } from '../../support/source-doubles.ts';
import { type SourceHouse, sourceHouse } from '../../support/source-house.ts';

let double: SourceDouble;
let house: SourceHouse;

beforeEach(async () => {
  double = await sourceDouble({ visits: { '2026-11-01': 12, '2026-11-02': 0, '2026-11-03': 7 } });
  house = await sourceHouse([double]);
});
afterEach(async () => {
  await house.close();
  await double.server.close();
});

const connect = (key: unknown = doubleToken, property = '1'): Promise<string> =>
  house.connect(double, { source: 'matomo', property, key, since: '2026-11-01' });

test('visits are read by day, and a day without visits has no row', async () => {
  const id = await connect();
  const { sources } = await house.run(syncSources, {});
  const days = await house.store.observedDays(id, 'matomo-visits', '2026-11-01', '2026-11-28');
  expect(days.map(({ day, rows }) => [day, rows[0]!.values.sessions])).toEqual([
    ['2026-11-01', 12],
    ['2026-11-03', 7],
  ]);
  expect(sources[0]!.reports[0]!.gaps).toContain('2026-11-02');
  expect(days[0]!.rows[0]!.values.totalEngagementSec).toBeNull();
});

test('the token is in the body, never in an address', async () => {
  await connect();
  await house.run(syncSources, {});
  expect(double.server.asked.every((path) => path === '/index.php')).toBe(true);
  expect(double.bodies.every((body) => body.includes(doubleToken))).toBe(true);
});

test('a revoked token and a site of another number are distinguished', async () => {
  await expect(connect('another-token-9999')).rejects.toMatchObject({
    detail: { en: expect.stringMatching(/this key/) },
  });
  await expect(connect(doubleToken, '7')).rejects.toMatchObject({
    detail: { en: expect.stringMatching(/this property/) },
  });
  await expect(connect({ type: 'service_account' })).rejects.toMatchObject({
    detail: { en: expect.stringMatching(/not a token/) },
  });
});
