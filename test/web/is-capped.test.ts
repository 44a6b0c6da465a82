import { expect, test } from 'vitest';
import { isCapped } from '../../src/web/parts/home/is-capped.ts';

const areas = { linking: 80, reachability: 98, content: 81, presentation: 56 };

test('a score below the mean of its areas is kept there by the main problem, though one small area is lower still', () => {
  expect(isCapped({ ...areas, whole: 57 })).toBe(true);
});

test('a score that is the mean of its areas by their weights is not', () => {
  expect(isCapped({ linking: 80, reachability: 100, whole: 87 })).toBe(false);
  expect(isCapped({ linking: null, whole: null })).toBe(false);
});
