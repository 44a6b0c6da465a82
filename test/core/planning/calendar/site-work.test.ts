import { expect, test } from 'vitest';
import { siteWork, siteWorkLater } from '../../../../src/core/planning/calendar/site-work.ts';
import { siteWith } from '../../../support/site-signals.ts';
import { workItem } from '../../../support/work-item.ts';

const weeks = 26;
const hours = (count: number) => ({ minutes: { low: count * 60, high: count * 60 } });
const idsOf = (hoursTotal: number, ...work: ReturnType<typeof workItem>[]) =>
  siteWork({ weeks, hoursTotal, site: siteWith({ work }) }).map(({ item }) => item.id);

test('work is taken in the order of the audit, within a third of few hours', () => {
  expect(idsOf(9, workItem('a', hours(2)), workItem('b', hours(2)), workItem('c', hours(1)))).toEqual(['a', 'c']);
});

test('short work comes before what takes days, and the first of the audit are the only ones considered', () => {
  expect(idsOf(90, workItem('a', hours(12)), workItem('b', hours(1)))).toEqual(['b', 'a']);
  const many = Array.from({ length: 9 }, (_, at) => workItem(`short-${at}`, hours(0.5)));
  expect(idsOf(90, workItem('a', hours(12)), ...many)).toContain('a');
});

test('the main problem begins in the first weeks, each part names its pages, and the others follow the short work', () => {
  const places = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => `https://shop.example/${name}`);
  const edits = [
    { page: places[0]!, text: { fr: 'Écrivez un prix. De même sur /b.', en: 'Write a price. The same on /b.' } },
    { page: places[2]!, text: { fr: 'Écrivez un avis.', en: 'Write a review.' } },
  ];
  const main = workItem('main', { ...hours(14), pages: 7, places, edits });
  const context = { weeks: 25, hoursTotal: 100, site: siteWith({ work: [main, workItem('short', hours(1))] }) };
  const taken = siteWork(context, { inFirstWeek: 1, forOnePage: 4, inFirstWeeks: 4, inMonth: 8 }).map(
    ({ item }) => item,
  );
  expect(taken.map(({ title }) => title.fr.split('\u00a0: ')[1] ?? title.fr)).toEqual([
    'd’abord /a et /b',
    'Faire short',
    'ensuite /c, /d, /e et 2 autres',
  ]);
  expect(taken.map(({ edits: own }) => own.map(({ page }) => page))).toEqual([[places[0]], [], [places[2]]]);
});

test('a long work that is not the main problem is done in parts that a month can finish', () => {
  const places = ['a', 'b', 'c', 'd'].map((name) => `https://shop.example/${name}`);
  const long = workItem('long', { ...hours(12), source: 'diagnosis', pages: 4, places, edits: [] });
  const context = { weeks: 25, hoursTotal: 75, site: siteWith({ work: [workItem('main', hours(1)), long] }) };
  expect(siteWork(context).map(({ item }) => item.pages)).toEqual([0, 2, 2]);
});

test('the second part of a work is never taken without its first: it gets the pages that the hours can finish', () => {
  const places = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((name) => `https://shop.example/${name}`);
  const long = workItem('long', { ...hours(9), source: 'diagnosis', pages: 9, places, edits: [] });
  const main = workItem('main', hours(5));
  const of = (hoursTotal: number) =>
    siteWork({ weeks: 10, hoursTotal, site: siteWith({ work: [main, long] }) }).map(({ item }) => [
      item.id,
      item.pages,
    ]);
  expect(of(21)).toEqual([
    ['main', 0],
    ['long', 2],
  ]);
  expect(of(15)).toEqual([['main', 0]]);
});

test('a long work begins before the last pages of another', () => {
  const work = ['main', 'second'].map((id) =>
    workItem(id, {
      ...hours(24),
      source: 'diagnosis',
      pages: 24,
      places: Array.from({ length: 24 }, (_, at) => `https://shop.example/${id}-${at}`),
      edits: [],
    }),
  );
  const taken = siteWork({ weeks: 26, hoursTotal: 78, site: siteWith({ work }) });
  expect(taken.map(({ item }) => item.id)).toEqual(['main', 'main-from-page-9', 'second']);
});

test('the main problem comes first, by its first pages when it is longer than most of a month, and the others later', () => {
  const main = workItem('main', { ...hours(24), pages: 12, edits: [] });
  const context = { weeks: 24, hoursTotal: 48, site: siteWith({ work: [main, workItem('short', hours(1))] }) };
  const taken = siteWork(context);
  expect(taken.map(({ item, hours: needed }) => [item.id, item.pages, needed])).toEqual([
    ['main', 2, 4],
    ['short', 0, 1],
  ]);
  expect(taken[0]!.item.title.fr).toMatch(/: les 2 premières pages$/);
  expect(siteWorkLater(context, taken, 30).map(({ item }) => [item.id, item.pages])).toEqual([
    ['main-from-page-3', 10],
  ]);
});

test('the main problem begins with the pages that the hours left in the first month can finish', () => {
  const main = workItem('main', { ...hours(24), pages: 12, edits: [] });
  const context = { weeks: 24, hoursTotal: 96, site: siteWith({ work: [main] }) };
  const begun = (free: number) =>
    siteWork(context, { inFirstWeek: 0, forOnePage: 0, inFirstWeeks: free, inMonth: free }).map(
      ({ item, hours: needed }) => [item.pages, needed],
    )[0];
  expect([begun(16), begun(5), begun(1)]).toEqual([
    [5, 10],
    [2, 4],
    [5, 10],
  ]);
});

test('the main problem begins with the pages that the first week can finish, rather than with more of them later', () => {
  const main = workItem('main', { ...hours(24), pages: 12, edits: [] });
  const context = { weeks: 24, hoursTotal: 96, site: siteWith({ work: [main] }) };
  const free = { forOnePage: 8, inFirstWeeks: 8, inMonth: 16 };
  const begun = (inFirstWeek: number) => siteWork(context, { ...free, inFirstWeek })[0]?.item.pages;
  expect([begun(4.5), begun(1.5)]).toEqual([2, 4]);
});

test('a long main problem that is not done page by page waits for the short work', () => {
  expect(idsOf(90, workItem('a', { ...hours(12), pages: 1 }), workItem('b', hours(1)))).toEqual(['b', 'a']);
});

test('later work takes the hours that are left, and nothing twice', () => {
  const context = {
    weeks,
    hoursTotal: 90,
    site: siteWith({ work: [workItem('a', hours(1)), workItem('b', hours(40))] }),
  };
  const first = siteWork(context);
  expect(siteWorkLater(context, first, 50).map(({ item }) => item.id)).toEqual(['b']);
  expect(siteWorkLater(context, first, 30)).toEqual([]);
});

test('needs without a page are left to the contents of the plan', () => {
  expect(idsOf(90, workItem('a', { source: 'coverage' }), workItem('b'))).toEqual(['b']);
});

test('without an audit there is none', () => {
  expect(siteWork({ weeks, hoursTotal: 90, site: null })).toEqual([]);
});

test('with many hours it takes an eighth of them', () => {
  expect(idsOf(400, workItem('a', hours(40)), workItem('b', hours(20)))).toEqual(['a']);
});
