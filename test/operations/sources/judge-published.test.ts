import { afterEach, beforeEach, expect, test } from 'vitest';
import { addDays } from '../../../src/core/values/day.ts';
import { judgePublished } from '../../../src/operations/sources/judge-published.ts';
import { syncSources } from '../../../src/operations/sources/sync-sources.ts';
import { type SourceDouble, sourceDouble } from '../../support/source-doubles.ts';
import { type SourceHouse, sourceHouse } from '../../support/source-house.ts';

let double: SourceDouble;
let house: SourceHouse;
const changedOn = '2026-08-01';

beforeEach(async () => {
  const pages = ['a', 'b', 'c', 'd', 'e', 'fallen'];
  double = await sourceDouble({
    search: Array.from({ length: 180 }, (_, at) => addDays('2026-06-01', at)).flatMap((day) =>
      pages.map((page, index) => ({
        day,
        page: `https://shop.test/${page}`,
        query: 'bowl',
        clicks: page === 'fallen' && day >= changedOn ? 8 : 20 + index,
        impressions: 200,
        position: 3,
      })),
    ),
  });
  house = await sourceHouse([double]);
});
afterEach(async () => {
  await house.close();
  await double.server.close();
});

const connect = (since: string): Promise<string> =>
  house.connect(double, { source: 'search-console', property: 'sc-domain:shop.test', key: double.account, since });

test('the page that fell after its change is refreshed first, and the others are kept', async () => {
  const id = await connect('2026-06-01');
  await house.run(syncSources, {});
  const { data, until } = await house.run(judgePublished, { id, changed: [`https://shop.test/fallen=${changedOn}`] });
  expect(until).toBe('2026-11-26');
  expect(data.map(({ page, verdict }) => [page.at(-1), verdict])).toEqual([
    ['n', 'refresh'],
    ...['a', 'b', 'c', 'd', 'e'].map((page) => [page, 'keep']),
  ]);
  expect(data[0]).toMatchObject({ changedOn, perMonth: null, visits: { before: 1400, after: 448 } });
});

test('a source that was never read, and a wrong change, are refused with what to do', async () => {
  const id = await connect('2026-06-01');
  await expect(house.run(judgePublished, { id })).rejects.toMatchObject({ code: 'conflict' });
  await house.run(syncSources, {});
  await expect(house.run(judgePublished, { id, changed: ['https://shop.test/fallen'] })).rejects.toMatchObject({
    code: 'invalid-input',
  });
});
