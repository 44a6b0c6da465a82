import { expect, test } from 'vitest';
import {
  type CountedSearch,
  impressionsPerMonth,
  mergedSearches,
  uncounted,
} from '../../../../src/core/semantics/searches/counted-search.ts';

const shownOver = (term: string, from: string, to: string, impressions: number): CountedSearch => ({
  ...uncounted(term),
  shown: { file: `${from}.csv`, period: { from, to }, impressions, clicks: 1, position: 9 },
});

test('a search of two files keeps the figures of more days, and is never the sum of both', () => {
  const three = shownOver('miel de lavande', '2026-08-01', '2026-10-31', 90);
  const sixteen = shownOver('Miel de  Lavande', '2025-07-01', '2026-10-31', 480);
  for (const lists of [
    [[three], [sixteen]],
    [[sixteen], [three]],
  ])
    expect(mergedSearches(lists).map(({ shown }) => shown?.impressions)).toEqual([480]);
});

test('a list of volumes and a list of positions complete each other; searches of one list alone stay', () => {
  const volume = { ...uncounted('cire d’abeille'), volume: { value: 320, file: 'mots.csv', period: null } };
  const [first, second, ...others] = mergedSearches([
    [volume],
    [shownOver("cire d'abeille", '2026-01-01', '2026-12-31', 12), uncounted('propolis')],
  ]);
  expect(first).toMatchObject({ term: 'cire d’abeille', volume: { value: 320 }, shown: { impressions: 12 } });
  expect([second?.term, others]).toEqual(['propolis', []]);
});

test('impressions a month are counted over the days of the file, and unknown without days', () => {
  const year = shownOver('miel', '2026-01-01', '2026-12-31', 1200);
  expect(impressionsPerMonth(year)).toBeCloseTo(100, 5);
  expect(impressionsPerMonth({ shown: { ...year.shown!, period: null } })).toBeNull();
});
