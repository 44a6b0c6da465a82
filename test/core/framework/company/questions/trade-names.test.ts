import { expect, test } from 'vitest';
import { sectorIds } from '../../../../../src/core/framework/company/company-parts.ts';
import { nearTrades } from '../../../../../src/core/framework/company/questions/near-trades.ts';
import { tradeNames, vagueNames } from '../../../../../src/core/framework/company/questions/trade-names.ts';

const lists = [tradeNames, vagueNames].flatMap((names) => Object.values(names));

test('names are written folded, once in each language at most, and several words stand between single spaces', () => {
  for (const list of lists)
    for (const name of list) expect([name, /^[a-z\d]+(?: [a-z\d]+)*$/.test(name)]).toEqual([name, true]);
});

test('every name leads to its trade', () => {
  const lost = sectorIds.flatMap((id) =>
    tradeNames[id].filter((name) => !nearTrades(name).near.includes(id)).map((name) => `${id}: ${name}`),
  );
  expect(lost).toEqual([]);
});

test('most names lead to one trade alone', () => {
  const all = sectorIds.flatMap((id) => tradeNames[id]);
  expect(all.length).toBeGreaterThan(1_000);
  expect(all.filter((name) => nearTrades(name).named !== null).length / all.length).toBeGreaterThan(0.85);
});
