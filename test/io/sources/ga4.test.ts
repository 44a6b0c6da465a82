import { afterEach, beforeEach, expect, test } from 'vitest';
import { addDays } from '../../../src/core/values/day.ts';
import { syncSources } from '../../../src/operations/sources/sync-sources.ts';
import { googleError, type SourceDouble, sourceDouble } from '../../support/source-doubles.ts';
import { type SourceHouse, sourceHouse } from '../../support/source-house.ts';

let double: SourceDouble;
let house: SourceHouse;

beforeEach(async () => {
  double = await sourceDouble({
    analytics: Array.from({ length: 28 }, (_, at) =>
      ['Organic Search', 'Direct'].map((channel, second) => ({
        day: addDays('2026-11-01', at),
        channel,
        landingPage: second === 0 ? '/a' : '/b',
        sessions: 5 + at + second,
        engagedSessions: 2,
        keyEvents: second,
        revenue: 10.5,
      })),
    ).flat(),
    mostRows: 9,
  });
  house = await sourceHouse([double]);
});
afterEach(async () => {
  await house.close();
  await double.server.close();
});

const connect = (property = '123456789'): Promise<string> =>
  house.connect(double, { source: 'ga4', property, key: double.account, since: '2026-11-01' });

test('pages of an answer are read up to the count that the service gives', async () => {
  const id = await connect();
  const { sources } = await house.run(syncSources, {});
  expect(sources[0]!.reports).toEqual([
    { report: 'ga4-channels', days: 28, rows: 56, gaps: [] },
    { report: 'ga4-landing-pages', days: 28, rows: 56, gaps: [] },
  ]);
  const rows = (await house.store.observedDays(id, 'ga4-channels', '2026-11-01', '2026-11-28')).flatMap(
    (day) => day.rows,
  );
  const total = (field: string) => rows.reduce((sum, { values }) => sum + values[field]!, 0);
  const truth = double.state.analytics;
  expect(total('sessions')).toBe(truth.reduce((sum, { sessions }) => sum + sessions, 0));
  expect(total('revenueNet')).toBeCloseTo(10.5 * 56);
});

test('an answer with fewer rows than its count is not stored', async () => {
  await connect();
  double.state.fault = (request) => (request > 2 ? { status: 200, body: { rows: [], rowCount: 3 } } : null);
  const { sources } = await house.run(syncSources, {});
  expect(sources[0]!.connection.trouble!.kind).toBe('unreadable');
  expect(sources[0]!.reports).toEqual([]);
});

test('thresholds and samples are passed on with the figures', async () => {
  await connect();
  double.state.fault = () => ({
    status: 200,
    body: { rowCount: 0, metadata: { subjectToThresholding: true, samplingMetadatas: [{ samplesReadCount: '5' }] } },
  });
  const { sources } = await house.run(syncSources, {});
  expect(sources[0]!.connection.reports[0]!.notes.map(({ en }) => en)).toEqual([
    expect.stringMatching(/privacy threshold/),
    expect.stringMatching(/sample/),
  ]);
});

test('a property of another account is refused, and so is the id of a stream', async () => {
  await expect(connect('987654321')).rejects.toMatchObject({ code: 'source-refused' });
  await expect(connect('G-ABC123')).rejects.toMatchObject({ code: 'invalid-input' });
});

test('the daily tokens of a property that are used up are a quota', async () => {
  await connect();
  double.state.fault = () => ({ ...googleError(429, 'RESOURCE_EXHAUSTED', 'x'), headers: { 'retry-after': '7200' } });
  expect((await house.run(syncSources, {})).sources[0]!.connection.trouble!.kind).toBe('quota');
});
