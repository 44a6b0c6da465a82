import { expect, test } from 'vitest';
import { siteWork, siteWorkLater } from '../../../../src/core/planning/calendar/site-work.ts';
import { siteWith } from '../../../support/site-signals.ts';
import { workItem } from '../../../support/work-item.ts';

const hours = (count: number) => ({ minutes: { low: count * 60, high: count * 60 } });
const idsOf = (hoursTotal: number, ...work: ReturnType<typeof workItem>[]) =>
  siteWork({ hoursTotal, site: siteWith({ work }) }).map(({ item }) => item.id);

test('work is taken in the order of the audit, within a third of few hours', () => {
  expect(idsOf(9, workItem('a', hours(2)), workItem('b', hours(2)), workItem('c', hours(1)))).toEqual(['a', 'c']);
});

test('short work comes before what takes days, and the first of the audit are the only ones considered', () => {
  expect(idsOf(90, workItem('a', hours(12)), workItem('b', hours(1)))).toEqual(['b', 'a']);
  const many = Array.from({ length: 9 }, (_, at) => workItem(`short-${at}`, hours(0.5)));
  expect(idsOf(90, workItem('a', hours(12)), ...many)).toContain('a');
});

test('later work takes the hours that are left, and nothing twice', () => {
  const context = { hoursTotal: 90, site: siteWith({ work: [workItem('a', hours(1)), workItem('b', hours(40))] }) };
  const first = siteWork(context);
  expect(siteWorkLater(context, first, 50).map(({ item }) => item.id)).toEqual(['b']);
  expect(siteWorkLater(context, first, 30)).toEqual([]);
});

test('needs without a page are left to the contents of the plan', () => {
  expect(idsOf(90, workItem('a', { source: 'coverage' }), workItem('b'))).toEqual(['b']);
});

test('without an audit there is none', () => {
  expect(siteWork({ hoursTotal: 90, site: null })).toEqual([]);
});

test('with many hours it takes an eighth of them', () => {
  expect(idsOf(400, workItem('a', hours(40)), workItem('b', hours(20)))).toEqual(['a']);
});
