import { expect, test } from 'vitest';
import { calendarSheet } from '../../../../src/core/report/workbook/calendar.ts';
import { pair } from '../../../../src/core/values/text.ts';
import { smallPlan } from '../../../support/small-plan.ts';
import { smallTask } from '../../../support/small-task.ts';

const item = (given: object) => ({
  date: '2027-01-05',
  time: null,
  kind: 'task',
  title: pair('T', 'T'),
  taskId: 'a',
  channelId: null,
  ...given,
});
const owner = pair('Direction', 'Management');
const sheet = calendarSheet(
  smallPlan({
    calendar: [item({}), item({ kind: 'event', taskId: null }), item({ taskId: 'z', time: '09:30' })] as never,
    tasks: [smallTask('a', { owner })],
  }),
);

test('an item shows its owner, a dash where it has none', () => {
  expect(sheet.rows.map((row) => row.owner)).toEqual([owner, '–', '–']);
  expect(sheet.rows.map((row) => row.time)).toEqual(['–', '–', '09:30']);
});

test('an event is never to be done, and is not counted', () => {
  expect(sheet.rows.map((row) => 'done' in row)).toEqual([true, false, true]);
  expect(sheet.totals![0]!.date).toEqual({ value: 2, format: 'whole' });
});

test('the hours of a task are counted once, not with each of its steps', () => {
  const calendar = [item({}), item({ kind: 'step' })] as never;
  const { rows } = calendarSheet(smallPlan({ calendar, tasks: [smallTask('a')] }));
  expect(rows.map((row) => row.hours)).toEqual([{ value: 2, format: 'hours' }, undefined]);
});
