import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Company, readCompany } from '../../../src/core/framework/company/company.ts';
import { addDays } from '../../../src/core/values/day.ts';
import { importData } from '../../../src/operations/import-data.ts';
import { sourceFigures } from '../../../src/operations/sources/manage-sources.ts';
import { syncSources } from '../../../src/operations/sources/sync-sources.ts';
import { type SourceDouble, sourceDouble } from '../../support/source-doubles.ts';
import { type SourceHouse, sourceHouse } from '../../support/source-house.ts';

let double: SourceDouble;
let house: SourceHouse;
const example = join(import.meta.dirname, '../../fixtures/companies/maison-tilleul-gres.json');
const baseline = JSON.parse(readFileSync(example, 'utf8')).period as { baselineStart: string; baselineEnd: string };
const afterBaseline = `${addDays(baseline.baselineEnd, 10)}T08:00:00.000Z`;

beforeEach(async () => {
  const days: string[] = [];
  for (let day = baseline.baselineStart; day <= baseline.baselineEnd; day = addDays(day, 1)) days.push(day);
  double = await sourceDouble({
    search: days.map((day, at) => ({
      day,
      page: '/',
      query: 'bol',
      clicks: 2,
      impressions: 20,
      position: 1 + (at % 3),
    })),
    lastFinal: addDays(baseline.baselineEnd, 5),
  });
  house = await sourceHouse([double]);
  house.setNow(afterBaseline);
});
afterEach(async () => {
  await house.close();
  await double.server.close();
});

const connect = (): Promise<string> =>
  house.connect(double, {
    source: 'search-console',
    property: 'sc-domain:shop.test',
    key: double.account,
    since: baseline.baselineStart,
  });
const company = (): string => house.write('company.json', readFileSync(example, 'utf8'));
const searchOf = (): Company['channels'][number] =>
  readCompany(JSON.parse(house.read('company.json'))).channels.find(({ typeId }) => typeId === 'CH-SEO')!;
const clicks = (): number => 2 * double.state.search.length;

test('a sync puts the sums of the measured period in the company file', async () => {
  await connect();
  const { figures } = await house.run(syncSources, { company: company() });
  expect(searchOf().metrics.gscClicks).toBe(clicks());
  expect(searchOf().metrics.gscImpressions).toBe(10 * clicks());
  expect(figures!.waiting).toEqual([]);
});

test('the same days from a file and from a sync count once', async () => {
  await connect();
  const path = company();
  const rows = double.state.search.map(({ day }) => `${day},2,20,10%,2`);
  const file = house.write('Dates.csv', `Date,Clicks,Impressions,CTR,Position\n${rows.join('\n')}\n`);
  await house.run(importData, { files: [file], company: path });
  expect(searchOf().metrics.gscClicks).toBe(clicks());
  await house.run(syncSources, { company: path });
  expect(searchOf().metrics.gscClicks).toBe(clicks());
  const { imports } = readCompany(JSON.parse(house.read('company.json')));
  expect(imports!.flatMap(({ readings }) => readings)).toHaveLength(1);
});

test('a part of the period waits, and the next sync replaces it by the whole', async () => {
  const id = await connect();
  const path = company();
  double.state.lastFinal = addDays(baseline.baselineEnd, -20);
  const first = await house.run(syncSources, { company: path });
  expect(first.figures!.waiting).toHaveLength(1);
  double.state.lastFinal = addDays(baseline.baselineEnd, 5);
  await house.run(syncSources, { company: path });
  expect(searchOf().metrics.gscClicks).toBe(clicks());
  const again = await house.run(sourceFigures, { id, company: JSON.parse(house.read('company.json')) });
  expect(again.summary.changes).toEqual([]);
});

test('what stops one source does not stop the others', async () => {
  await connect();
  const other = await sourceDouble({ search: double.state.search, lastFinal: double.state.lastFinal });
  const both = await sourceHouse([double, other]);
  try {
    both.setNow(afterBaseline);
    const since = addDays(baseline.baselineEnd, -3);
    await both.connect(double, {
      source: 'search-console',
      property: 'sc-domain:shop.test',
      key: double.account,
      since,
    });
    await both.connect(other, { source: 'ga4', property: '123456789', key: other.account, since });
    double.state.revoked = true;
    const { sources } = await both.run(syncSources, {});
    expect(sources.map(({ connection }) => connection.trouble?.kind ?? null)).toEqual(['revoked-key', null]);
  } finally {
    await both.close();
    await other.server.close();
  }
});
