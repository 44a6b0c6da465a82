import { expect, test } from '@jest/globals';
import { siteWork } from '../../../../src/core/planning/calendar/site-work.ts';
import { siteWith } from '../../../support/site-signals.ts';
import { workItem } from '../../../support/work-item.ts';

const hours = (count: number) => ({ minutes: { low: count * 60, high: count * 60 } });
const idsOf = (hoursTotal: number, ...work: ReturnType<typeof workItem>[]) =>
  siteWork({ hoursTotal, site: siteWith({ work }) }).map(({ item }) => item.id);

test('work is taken in the order of the audit, within a third of few hours', () => {
  expect(idsOf(9, workItem('a', hours(2)), workItem('b', hours(2)), workItem('c', hours(1)))).toEqual(['a', 'c']);
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
