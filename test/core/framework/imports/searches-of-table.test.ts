import { expect, test } from 'vitest';
import { readExport } from '../../../../src/core/framework/imports/read-export.ts';
import { isSearchTable, searchesOfTable } from '../../../../src/core/framework/imports/searches-of-table.ts';

function searchesIn(csv: string) {
  const outcome = readExport({ name: 'a.csv', bytes: new TextEncoder().encode(csv) });
  if (outcome.kind === 'refused') throw new Error(outcome.reason);
  return outcome.tables.filter(isSearchTable).flatMap((table) => searchesOfTable(table, 'a.csv'));
}

test('a search shown on two pages is one search with the page shown most and the sum of both', () => {
  const csv =
    'Query,Page,Clicks,Impressions,CTR,Position\nmiel,https://a.example/x,1,100,1%,20\nmiel,https://a.example/y,4,300,1.3%,8\n';
  expect(searchesIn(csv)).toMatchObject([
    { term: 'miel', page: 'https://a.example/y', shown: { impressions: 400, clicks: 5, position: 11 } },
  ]);
});

test('the ranges of volumes of a keyword planner are no volume', () => {
  const planner = (volumes: readonly number[]): string =>
    `Keyword\tCurrency\tAvg. monthly searches\n${volumes.map((volume, at) => `miel ${at}\tEUR\t${volume}\n`).join('')}`;
  const read = (volumes: readonly number[]) => searchesIn(planner(volumes)).map(({ volume }) => volume?.value ?? null);
  expect(read([50, 500, 500, 5000, 50])).toEqual([null, null, null, null, null]);
  expect(read([50, 500, 590, 5000, 50])).toEqual([50, 500, 590, 5000, 50]);
});
