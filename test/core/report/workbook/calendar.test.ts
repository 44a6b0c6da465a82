import { expect, test } from '@jest/globals';
import { calendarSheet } from '../../../../src/core/report/workbook/calendar.ts';
import { pair } from '../../../../src/core/values/text.ts';
import { smallAction, smallPlan } from '../../../support/small-plan.ts';

const item = (given: object) => ({
  date: '2027-01-05',
  time: null,
  kind: 'task',
  title: pair('T', 'T'),
  actionId: 'a',
  channelId: null,
  ...given,
});
const owner = pair('Direction', 'Management');
const sheet = calendarSheet(
  smallPlan({
    calendar: [item({}), item({ kind: 'event', actionId: null }), item({ actionId: 'z', time: '09:30' })] as never,
    actions: [smallAction({ id: 'a', owner })],
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
