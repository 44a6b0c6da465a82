import { expect, test } from 'vitest';
import { judgePages } from '../../../../src/core/steering/publication/judge-pages.ts';
import { addDays } from '../../../../src/core/values/day.ts';

const first = '2025-11-01';
const last = '2026-11-28';

/** A page whose visits of a day depend on the day. */
function page(visitsOf: (day: string) => number): Map<string, number> {
  const visits = new Map<string, number>();
  for (let day = first; day <= last; day = addDays(day, 1)) visits.set(day, visitsOf(day));
  return visits;
}
const season = (day: string): number => (day >= '2026-09' ? 0.5 : 1);
const controls = Object.fromEntries(
  ['c1', 'c2', 'c3', 'c4', 'c5'].map((name, at) => [name, page((day) => Math.round((20 + 4 * at) * season(day)))]),
);
const changedOn = '2026-08-20';
const after = (day: string): boolean => day >= changedOn;

function verdictsOf(pages: Record<string, Map<string, number>>, twins: Record<string, string> = {}) {
  const judged = judgePages({
    visits: new Map(Object.entries({ ...controls, ...pages })),
    changed: new Map(Object.keys(pages).map((name) => [name, changedOn])),
    first,
    last,
    weeks: 8,
    visitValue: 0.5,
    twins: new Map(Object.entries(twins)),
  });
  return new Map(judged.map((one) => [one.page, one]));
}

test('a season that touches every page is no change of one', () => {
  const { verdict, change } = verdictsOf({ same: page((day) => Math.round(30 * season(day))) }).get('same')!;
  expect(verdict).toBe('keep');
  expect(change!.ratio).toBeCloseTo(1, 1);
});

test('a page that grows against the season is kept, with its money a month', () => {
  const { verdict, perMonth, change } = verdictsOf({
    up: page((day) => Math.round(30 * season(day) * (after(day) ? 2 : 1))),
  }).get('up')!;
  expect(verdict).toBe('keep');
  expect(change!.low).toBeGreaterThan(1);
  // 30 visits a day instead of 15: 15 × 30.4 × 0.50.
  expect(perMonth!.central).toBeCloseTo(228, -1);
});

test('a page that falls against the season is refreshed, or merged where another answers the same need', () => {
  const falls = page((day) => Math.round(40 * season(day) * (after(day) ? 0.4 : 1)));
  expect(verdictsOf({ falls }).get('falls')!.verdict).toBe('refresh');
  const merged = verdictsOf({ falls }, { falls: '/other' }).get('falls')!;
  expect(merged.verdict).toBe('merge');
  expect(merged.perMonth!.central).toBeLessThan(0);
  expect(merged.sentence.en).toContain('/other');
});

test('few visits are too few, with the number that would suffice', () => {
  const { verdict, change, sentence } = verdictsOf({ small: page((day) => (day.endsWith('5') ? 1 : 0)) }).get('small')!;
  expect(verdict).toBe('too-few');
  expect(change!.needed).toBeGreaterThan(50);
  expect(sentence.fr).toContain(`environ ${change!.needed} visites`);
});

test('a page nobody reads is stopped, or redirected to the one that answers the same need', () => {
  const dead = page(() => 0);
  expect(verdictsOf({ dead }).get('dead')!.verdict).toBe('stop');
  expect(verdictsOf({ dead }, { dead: '/live' }).get('dead')!.verdict).toBe('redirect');
});

test('a page changed last month is judged later, on a day that is named', () => {
  const judged = judgePages({
    visits: new Map(Object.entries({ ...controls, fresh: page(() => 30) })),
    changed: new Map([['fresh', '2026-11-01']]),
    first,
    last,
    weeks: 8,
    visitValue: null,
    twins: new Map(),
  }).find((one) => one.page === 'fresh')!;
  expect(judged).toMatchObject({ verdict: 'too-early', judgedOn: '2027-01-10' });
});

test('without untouched pages nothing is decided', () => {
  const [alone] = judgePages({
    visits: new Map([['only', page(() => 30)]]),
    changed: new Map([['only', changedOn]]),
    first,
    last,
    weeks: 8,
    visitValue: null,
    twins: new Map(),
  });
  expect(alone!.verdict).toBe('too-few');
});

test('two untouched pages are too few to compare with, and the sentence gives the number', () => {
  const pages = new Map(['a', 'b', 'c'].map((name) => [name, page(() => 30)]));
  const [one] = judgePages({
    visits: pages,
    changed: new Map(),
    first,
    last,
    weeks: 8,
    visitValue: null,
    twins: new Map(),
  });
  expect(one).toMatchObject({ verdict: 'too-few', sentence: { en: expect.stringContaining('2 untouched pages') } });
});
