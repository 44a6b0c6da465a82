import { afterEach, beforeEach, expect, test } from 'vitest';
import { syncSources } from '../../../src/operations/sources/sync-sources.ts';
import { doubleToken, type SourceDouble, sourceDouble } from '../../support/source-doubles.ts';
import { type SourceHouse, sourceHouse } from '../../support/source-house.ts';

let double: SourceDouble;
let house: SourceHouse;

beforeEach(async () => {
  double = await sourceDouble({
    campaigns: Array.from({ length: 130 }, (_, at) => ({
      id: at + 1,
      name: at < 2 ? 'Letter' : `Letter ${at}`,
      sentDate: `2026-11-0${1 + (at % 9)}T23:30:00+02:00`,
      sent: 100 + at,
    })),
  });
  house = await sourceHouse([double]);
});
afterEach(async () => {
  await house.close();
  await double.server.close();
});

const connect = (property = 'owner@shop.test'): Promise<string> =>
  house.connect(double, { source: 'brevo', property, key: doubleToken, since: '2026-11-01' });

test('every campaign is read once, on the day of its own time zone', async () => {
  const id = await connect();
  await house.run(syncSources, {});
  const days = await house.store.observedDays(id, 'brevo-campaigns', '2026-11-01', '2026-11-28');
  const rows = days.flatMap((day) => day.rows);
  expect(new Set(rows.map(({ entity }) => entity)).size).toBe(130);
  expect(rows.reduce((sum, { values }) => sum + values.emailsSent!, 0)).toBe(
    double.state.campaigns.reduce((sum, { sent }) => sum + sent, 0),
  );
  expect(days.map(({ day }) => day)).toEqual(Array.from({ length: 9 }, (_, at) => `2026-11-0${at + 1}`));
});

test('statistics that grow after the first sync replace the first ones', async () => {
  const id = await connect();
  await house.run(syncSources, {});
  double.state.campaigns = double.state.campaigns.map((one) => ({ ...one, sent: one.sent + 1 }));
  await house.run(syncSources, {});
  const days = await house.store.observedDays(id, 'brevo-campaigns', '2026-11-01', '2026-11-28');
  expect(days.flatMap((day) => day.rows).reduce((sum, { values }) => sum + values.emailsSent!, 0)).toBe(
    double.state.campaigns.reduce((sum, { sent }) => sum + sent, 0),
  );
});

test('a key of another account is refused', async () => {
  await expect(connect('someone@else.test')).rejects.toMatchObject({
    detail: { en: expect.stringMatching(/does not know this property/) },
  });
});

test('days older than the six months that the statistics cover are not read', async () => {
  const older = { id: 900, name: 'Old letter', sentDate: '2026-02-03T10:00:00+01:00', sent: 50 };
  double.state.campaigns = [...double.state.campaigns, older];
  const id = await house.connect(double, {
    source: 'brevo',
    property: 'owner@shop.test',
    key: doubleToken,
    since: '2026-01-01',
  });
  await house.run(syncSources, {});
  const days = await house.store.observedDays(id, 'brevo-campaigns', '2026-01-01', '2026-11-28');
  expect(days.flatMap((day) => day.rows)).toHaveLength(130);
  expect((await house.store.connections())[0]!.since).toBe('2026-06-02');
});
