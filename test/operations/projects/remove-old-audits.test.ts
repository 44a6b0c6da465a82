import { expect, test } from 'vitest';
import type { ListedCrawl } from '../../../src/io/services/open-crawl.ts';
import type { CrawlPart } from '../../../src/io/services/store.ts';
import { removeOldAudits } from '../../../src/operations/projects/remove-old-audits.ts';

const log = { error: () => {}, warn: () => {}, info: () => {}, debug: () => {} };
const services = { clock: { now: () => '2030-06-30T00:00:00.000Z' }, log };

/** An audit of a site that ended on a day. */
function audit(id: string, day: string, state: ListedCrawl['state'] = 'done', url = 'https://a.example/'): ListedCrawl {
  const at = `${day}T08:00:00.000Z`;
  return { id, url, state, pages: 3, startedAt: at, endedAt: state === 'running' ? null : at };
}

/** What is left in each workspace after the audits older than 90 days were removed. */
async function left(...workspaces: ListedCrawl[][]): Promise<string[][]> {
  const stored = workspaces.map((audits) => audits.toSorted((a, b) => (a.startedAt < b.startedAt ? 1 : -1)));
  const storeOf = (rows: ListedCrawl[]) => ({
    async crawls({ most, after }: CrawlPart) {
      const from = after === undefined ? 0 : rows.findIndex(({ id }) => id === after.id) + 1;
      return rows.slice(from, from + most);
    },
    async deleteCrawl(id: string) {
      rows.splice(
        rows.findIndex((one) => one.id === id),
        1,
      );
      return true;
    },
  });
  const list = async () => stored.map((_, at) => ({ id: String(at) }));
  await removeOldAudits(90, { services, workspaces: { list, store: (id) => storeOf(stored[Number(id)]!) } });
  return stored.map((rows) => rows.map(({ id }) => id).sort());
}

test('audits that ended before the days to keep are removed, in every workspace', async () => {
  const audits = [audit('old', '2030-03-01'), audit('recent', '2030-04-15'), audit('new', '2030-06-01')];
  expect(await left(audits, [...audits])).toEqual([
    ['new', 'recent'],
    ['new', 'recent'],
  ]);
});

test('the newest audit with results of each start address stays, whatever its age', async () => {
  const other = 'https://b.example/';
  const audits = [
    audit('older', '2029-01-01'),
    audit('newest', '2029-06-01'),
    audit('failed', '2029-07-01', 'failed'),
    audit('elsewhere', '2028-01-01', 'partial', other),
  ];
  expect(await left(audits)).toEqual([['elsewhere', 'newest']]);
});

test('an audit under way stays, and so many that the list has several parts are all looked at', async () => {
  const many = Array.from({ length: 450 }, (_, at) => audit(`a${at}`, `20${10 + (at % 15)}-0${1 + (at % 9)}-01`));
  expect(await left([...many, audit('running', '2020-01-01', 'running'), audit('new', '2030-06-01')])).toEqual([
    ['new', 'running'],
  ]);
});
