import { expect, test } from 'vitest';
import { uncounted } from '../../../../src/core/semantics/searches/counted-search.ts';
import { clicksToGain, isNearFirst, reachablePosition } from '../../../../src/core/semantics/searches/quick-win.ts';

const at = (position: number | null, impressions = 1200) => ({
  ...uncounted('miel'),
  shown: { file: 'q.csv', period: { from: '2026-01-01', to: '2026-12-31' }, impressions, clicks: 0, position },
});

test('a search is near the first results from position 5 to 20, and only when it was shown', () => {
  expect([4.9, 5, 20, 20.1, null].map((position) => isNearFirst(at(position)))).toEqual([
    false,
    true,
    true,
    false,
    false,
  ]);
  expect(isNearFirst(at(8, 0))).toBe(false);
});

test('no position is aimed at behind the present one', () => {
  expect([1, 2.2, 8, 14, 45, null].map(reachablePosition)).toEqual([1, 2, 3, 8, 10, 10]);
});

test('clicks to gain need searches a month: a volume, else impressions over known days', () => {
  expect(clicksToGain(uncounted('miel'))).toBeNull();
  expect(clicksToGain(at(8))).toBeGreaterThan(0);
  expect(clicksToGain({ ...at(8), volume: { value: 2400, file: 'v.csv', period: null } })).toBeCloseTo(
    24 * clicksToGain({ ...at(8), volume: { value: 100, file: 'v.csv', period: null } })!,
    5,
  );
});
