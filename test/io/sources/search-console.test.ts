import { afterEach, beforeEach, expect, test } from 'vitest';
import { addDays } from '../../../src/core/values/day.ts';
import { connectSource } from '../../../src/operations/sources/connect-source.ts';
import { forgetSource, listSources } from '../../../src/operations/sources/manage-sources.ts';
import { syncSources } from '../../../src/operations/sources/sync-sources.ts';
import { googleError, type SearchFact, type SourceDouble, sourceDouble } from '../../support/source-doubles.ts';
import { type SourceHouse, sourceHouse } from '../../support/source-house.ts';

const property = 'sc-domain:shop.test';
let double: SourceDouble;
let house: SourceHouse;

/** Two pages and two queries a day, from a day on; no figure repeats. */
function facts(from: string, days: number): SearchFact[] {
  return Array.from({ length: days }, (_, at) => {
    const day = addDays(from, at);
    return ['a', 'b'].flatMap((page, second) =>
      ['red', 'blue'].map((query, third) => ({
        day,
        page: `https://shop.test/${page}`,
        query,
        clicks: at + 3 * second + third,
        impressions: 10 + at + 7 * second + third,
        position: 1 + second + third,
      })),
    );
  }).flat();
}

beforeEach(async () => {
  double = await sourceDouble({ search: facts('2026-11-01', 26) });
  house = await sourceHouse([double]);
});
afterEach(async () => {
  await house.close();
  await double.server.close();
});

const connect = (): Promise<string> =>
  house.connect(double, { source: 'search-console', property, key: double.account, since: '2026-11-01' });
const sync = (context = {}) => house.run(syncSources, {}, context);

async function sums(id: string, report: string): Promise<{ rows: number; clicks: number; impressions: number }> {
  const days = await house.store.observedDays(id, report, '2000-01-01', '2100-01-01');
  const rows = days.flatMap((day) => day.rows);
  const sum = (field: string): number => rows.reduce((total, { values }) => total + (values[field] ?? 0), 0);
  return { rows: rows.length, clicks: sum('gscClicks'), impressions: sum('gscImpressions') };
}

function truth(): { clicks: number; impressions: number } {
  const final = double.state.search.filter(({ day }) => day <= double.state.lastFinal);
  return {
    clicks: final.reduce((sum, { clicks }) => sum + clicks, 0),
    impressions: final.reduce((sum, { impressions }) => sum + impressions, 0),
  };
}

async function expectWhole(id: string): Promise<void> {
  const days = new Set(double.state.search.map(({ day }) => day).filter((day) => day <= double.state.lastFinal)).size;
  expect(await sums(id, 'search-console-dates')).toEqual({ rows: days, ...truth() });
  expect(await sums(id, 'search-console-pages')).toEqual({ rows: 2 * days, ...truth() });
  expect(await sums(id, 'search-console-queries')).toEqual({ rows: 2 * days, ...truth() });
}

test('a first sync reads every row once, up to the last final day', async () => {
  const id = await connect();
  const { sources } = await sync();
  await expectWhole(id);
  expect(sources[0]!.connection.trouble).toBeNull();
  expect(sources[0]!.connection.reports.map(({ to }) => to)).toEqual(['2026-11-26', '2026-11-26', '2026-11-26']);
});

test('a second sync adds the new days, and replaces the late ones that changed', async () => {
  const id = await connect();
  await sync();
  const late = double.state.search.find(({ day }) => day === '2026-11-25')!;
  double.state.search = [
    ...double.state.search.filter((fact) => fact !== late),
    { ...late, clicks: late.clicks + 100, impressions: late.impressions + 200 },
    ...facts('2026-11-27', 3),
  ];
  double.state.lastFinal = '2026-11-28';
  house.setNow('2026-12-01T08:00:00.000Z');
  await sync();
  await expectWhole(id);
  const again = await sync();
  await expectWhole(id);
  expect(again.sources[0]!.reports[0]).toMatchObject({ days: 28, rows: 28 });
});

test('an interrupted sync resumes where it stopped', async () => {
  const id = await connect();
  double.state.fault = (request) => (request === 4 ? { status: 503, body: 'away' } : null);
  let calls = 0;
  const stop = new AbortController();
  await expect(
    sync({
      signal: stop.signal,
      progress: () => {
        if (++calls === 2) stop.abort();
      },
    }),
  ).rejects.toThrow();
  const before = (await house.run(listSources, {})).data[0]!;
  expect(before.reports.map(({ report, to }) => [report, to])).toEqual([
    ['search-console-dates', '2026-11-26'],
    ['search-console-pages', '2026-11-07'],
  ]);
  await sync();
  await expectWhole(id);
});

test('a quota keeps what was read, and the next sync ends the rest', async () => {
  const id = await connect();
  double.state.fault = (request) =>
    request > 3
      ? { ...googleError(429, 'RESOURCE_EXHAUSTED', 'rateLimitExceeded'), headers: { 'retry-after': '3600' } }
      : null;
  const { sources } = await sync();
  expect(sources[0]!.connection.trouble).toMatchObject({ kind: 'quota' });
  expect(sources[0]!.connection.trouble!.detail.fr).toMatch(/limite est atteinte.*reprend/);
  double.state.fault = null;
  const after = await sync();
  expect(after.sources[0]!.connection.trouble).toBeNull();
  await expectWhole(id);
});

test('a 403 that is a quota is a quota, a 403 that is a right is a right', async () => {
  await connect();
  double.state.fault = () => googleError(403, 'PERMISSION_DENIED', 'quotaExceeded');
  expect((await sync()).sources[0]!.connection.trouble!.kind).toBe('quota');
  double.state.fault = () => googleError(403, 'PERMISSION_DENIED', 'forbidden');
  expect((await sync()).sources[0]!.connection.trouble!.kind).toBe('no-access');
});

test('answers of several pages are read to their end', async () => {
  // Search Console gives 25,000 rows a page.
  double.state.search = Array.from({ length: 60_001 }, (_, at) => ({
    day: addDays('2026-11-01', at % 7),
    page: 'https://shop.test/',
    query: `query ${at}`,
    clicks: 1,
    impressions: 2,
    position: 3,
  }));
  double.state.lastFinal = '2026-11-07';
  const id = await connect();
  await sync();
  expect(await sums(id, 'search-console-queries')).toEqual({ rows: 60_001, clicks: 60_001, impressions: 120_002 });
});

test('days without data are reported as gaps, not as zeros', async () => {
  double.state.search = double.state.search.filter(({ day }) => day !== '2026-11-10');
  const id = await connect();
  const { sources } = await sync();
  expect(sources[0]!.reports[0]!.gaps).toEqual(['2026-11-10']);
  expect(await house.store.observedDays(id, 'search-console-dates', '2026-11-10', '2026-11-10')).toEqual([]);
});

test('a property without any data is connected, and has no complete day', async () => {
  double.state.search = [];
  await connect();
  const { sources } = await sync();
  expect(sources[0]!.connection.trouble).toBeNull();
  expect(sources[0]!.reports[0]).toEqual({ report: 'search-console-dates', days: 0, rows: 0, gaps: [] });
});

test.each([
  ['sc-domain:other.test', 'source-refused', /does not know this property.*This account sees: sc-domain:shop\.test/],
  ['shop.test', 'invalid-input', /sc-domain:example\.org/],
  ['https://www.shop.test', 'invalid-input', /final slash/],
])('the property %s is refused with what to write', async (wrong, code, sentence) => {
  const connecting = house.connect(double, { source: 'search-console', property: wrong, key: double.account });
  await expect(connecting).rejects.toMatchObject({ code, detail: { en: expect.stringMatching(sentence) } });
  expect((await house.run(listSources, {})).data).toEqual([]);
});

test('a key that was revoked is reported, and what was read stays', async () => {
  const id = await connect();
  await sync();
  double.state.revoked = true;
  const { sources } = await sync();
  expect(sources[0]!.connection.trouble).toMatchObject({ kind: 'revoked-key' });
  await expectWhole(id);
});

test.each([
  ['text that is not JSON', '<html>'],
  ['rows without figures', { rows: [{ keys: ['2026-11-01'] }] }],
  ['figures as text', { rows: [{ keys: ['2026-11-01'], clicks: '1', impressions: 2, position: 1 }] }],
  ['a day that was not requested', { rows: [{ keys: ['2020-01-01'], clicks: 1, impressions: 2, position: 1 }] }],
])('%s: nothing is stored and the answer is called unreadable', async (_title, body) => {
  const id = await connect();
  double.state.fault = () => ({ status: 200, body });
  const { sources } = await sync();
  expect(sources[0]!.connection.trouble!.kind).toBe('unreadable');
  expect(await sums(id, 'search-console-dates')).toMatchObject({ rows: 0 });
});

test('no credential is in the output, in a message or in clear in the store', async () => {
  await connect();
  const { sources } = await sync();
  const { rows } = await house.store.executeSql('select credentials from connection');
  const secret = (double.account as { private_key: string }).private_key.split('\n')[1]!;
  expect(JSON.stringify([sources, await house.run(listSources, {}), rows])).not.toContain(secret);
  double.state.revoked = true;
  expect(JSON.stringify(await sync())).not.toContain(secret);
});

test('connecting again replaces the key, and forgetting deletes all that was read', async () => {
  const id = await connect();
  await sync();
  expect(await connect()).toBe(id);
  expect((await sync()).sources).toHaveLength(1);
  await expectWhole(id);
  await house.run(forgetSource, { id });
  expect((await house.run(listSources, {})).data).toEqual([]);
  expect(await sums(id, 'search-console-dates')).toMatchObject({ rows: 0 });
});

test('a file that is no service account is refused without repeating it', async () => {
  const connecting = house.run(connectSource, {
    source: 'search-console',
    property,
    address: double.server.origin,
    key: {
      type: 'service_account',
      client_email: 'me@x.test',
      private_key: 'SECRET PRIVATE KEY',
      token_uri: 'https://x.test/token',
    },
  });
  await expect(connecting).rejects.toMatchObject({
    code: 'source-refused',
    detail: { en: expect.not.stringContaining('SECRET') },
  });
});
