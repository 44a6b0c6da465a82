import { expect, test } from 'vitest';
import { tasksOfMonth } from '../../../../src/core/planning/calendar/tasks-of-month.ts';
import { addDays } from '../../../../src/core/values/day.ts';
import { smallPlan } from '../../../support/small-plan.ts';
import { smallTask } from '../../../support/small-task.ts';

const plan = smallPlan({
  tasks: [
    smallTask('first', { weeks: [{ week: 0, hours: 2 }] }),
    smallTask('done', { weeks: [{ week: 1, hours: 2 }], doneOn: '2027-01-12' }),
    smallTask('second', { weeks: [{ week: 5, hours: 2 }], start: '2027-02-08' }),
  ],
  capacity: { hoursPerWeek: 3 } as never,
});

test('the month has the open tasks of its four weeks, their hours and those of the company', () => {
  const { tasks, hours, available, done } = tasksOfMonth(plan, '2027-01-20');
  expect([tasks.map(({ id }) => id), hours, available, done]).toEqual([['first'], 2, 12, 1]);
});

test('the tasks come in the order of the days that are shown, with the first and the last day of the month', () => {
  const long = smallTask('long', { date: '2027-01-28', weeks: [{ week: 0, hours: 2 }] });
  const short = smallTask('short', { date: '2027-01-20', start: '2027-01-12', weeks: [{ week: 1, hours: 2 }] });
  const month = tasksOfMonth({ ...plan, tasks: [long, short] }, '2027-01-20');
  expect(month.tasks.map(({ id }) => id)).toEqual(['short', 'long']);
  expect([month.from, month.to]).toEqual([plan.cycle.start, addDays(plan.cycle.start, 27)]);
});

test('what was left open before stays in the list of a later month', () => {
  expect(tasksOfMonth(plan, '2027-02-10').tasks.map(({ id }) => id)).toEqual(['first', 'second']);
});

test('before the cycle and after it, the month is its first and its last', () => {
  expect(tasksOfMonth(plan, '2026-12-01').tasks.map(({ id }) => id)).toEqual(['first']);
  expect(tasksOfMonth(plan, '2028-12-01').tasks.map(({ id }) => id)).toEqual(['first', 'second']);
});

test('an open task on a day before the first Monday of the cycle is of its first month', () => {
  const early = smallTask('early', { date: '2027-01-02', weeks: [{ week: -1, hours: 2 }] });
  expect(tasksOfMonth({ ...plan, tasks: [early] }, '2027-01-04').tasks.map(({ id }) => id)).toEqual(['early']);
});
