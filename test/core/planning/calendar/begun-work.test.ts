import { expect, test } from 'vitest';
import { begunWork } from '../../../../src/core/planning/calendar/begun-work.ts';
import { workItem } from '../../../support/work-item.ts';

const work = (id: string, hours: number) => ({ item: workItem(id), hours });
const list = [work('main', 4), work('short', 0.25), work('long', 3), work('next', 1)];
const idsOf = (forOnePage: number, inMonth: number): string[] =>
  begunWork(list, { inFirstWeek: 0, forOnePage, inFirstWeeks: 0, inMonth }).map(({ item }) => item.id);

test('the main problem begins where its first page has room', () => {
  expect(idsOf(4, 0)).toEqual(['main']);
});

test('where it has none, the short work that the month has room for comes first', () => {
  expect(idsOf(1, 1)).toEqual(['short']);
  expect(idsOf(1, 8)).toEqual(['short', 'next']);
  expect(idsOf(1, 0)).toEqual([]);
});
