import { expect, test } from '@jest/globals';
import { sectorIds } from '../../../../src/core/framework/company/company-parts.ts';
import { sectors } from '../../../../src/core/framework/legal/sectors.ts';

test('every sector of a company file has its row, in the same order', () => {
  expect(sectors.map((one) => one.id)).toEqual([...sectorIds]);
});

const sectorOf = (id: string) => sectors.find((one) => one.id === id)!;

test('a sector names the rules it usually meets', () => {
  expect(sectorOf('restaurant').regulated).toEqual(['alcohol']);
  expect(sectorOf('home_craft').regulated).toEqual([]);
});
