import { expect, test } from 'vitest';
import { familyMembers } from '../../../src/core/linking/name-families.ts';

test('pages whose titles differ by the name of a town are a family', () => {
  const [roofer, tiled] = [1, 2];
  const towns = [[10], [11], [12, 13], [14], [15]];
  const titles = [...towns.map((town) => [roofer, tiled, ...town]), [roofer, 20], [30, 31]];
  expect([...familyMembers({ titles })]).toEqual([0, 1, 2, 3, 4]);
});

test('four pages are no family', () => {
  expect(familyMembers({ titles: [10, 11, 12, 13].map((town) => [1, 2, town]) }).size).toBe(0);
});
