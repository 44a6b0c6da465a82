import { expect, test } from 'vitest';
import { editedPlan, ownEntryKey } from '../../src/core/planning/calendar/edited-plan.ts';
import {
  calendarEntries,
  changedEdits,
  hoursAfterMove,
  laterDayFor,
  leastExcessFor,
} from '../../src/web/parts/calendar/calendar-entries.ts';
import { smallPlan } from '../support/small-plan.ts';
import { smallTask } from '../support/small-task.ts';

const named = (name: string) => ({ fr: name, en: name });
const item = (kind: string, title: string) => ({
  date: '2026-12-10',
  time: null,
  kind,
  title: named(title),
  taskId: 'scenario-1',
  channelId: null,
});
const weeks = [0, 1].map((week) => ({ week, hours: 4 }));

test('the hours of a scenario are those of its own entry, and no step has them again', () => {
  const strategy = {
    cycle: { number: 1, start: '2026-12-07', end: '2026-12-27', weeks: 3 },
    tasks: [{ id: 'scenario-1', hours: 8, weeks }],
    calendar: [item('task', 'Start'), item('step', 'First'), item('step', 'Second')],
  } as never;
  const entries = calendarEntries(strategy, { edits: {} });
  expect(entries.map(({ hours, hasSteps, weeks: spread }) => [hours, hasSteps, spread])).toEqual([
    [8, true, 2],
    [0, false, 1],
    [0, false, 1],
  ]);
});

test('a move says the hours that its week has once it is made: those of the part that falls in it, and of what a person added', () => {
  const long = smallTask('long', { date: '2027-01-14', start: '2027-01-04', hours: 4, weeks: parts([0, 2], [1, 2]) });
  const starts = ['2027-01-04', '2027-01-11', '2027-01-18', '2027-01-25'];
  const plan = smallPlan({
    tasks: [long],
    calendar: [{ date: long.date, time: null, kind: 'task', title: long.title, taskId: 'long', channelId: null }],
    capacity: {
      hoursPerWeek: 4,
      hoursTotal: 16,
      hoursPlanned: 10,
      waiting: [],
      weeks: starts.map((start, week) => ({ week, start, hours: [2, 2, 0, 3][week]! })),
    },
  });
  const planned = { day: '2027-01-28', title: named('Own'), owner: named(''), hours: 1 };
  const edits = { [ownEntryKey('a')]: { cycle: 1, planned } };
  const [entry] = calendarEntries(plan, { edits });
  expect(hoursAfterMove(entry!, '2027-01-28', { strategy: plan, edits })).toEqual({ hours: 6, limit: 4 });
  const moved = { ...edits, [entry!.key]: { cycle: 1, day: '2027-01-28', planned: { ...planned, hours: 4 } } };
  expect(editedPlan(plan, moved).capacity.weeks[3]!.hours).toBe(6);
  const kept = { strategy: plan, edits };
  expect(laterDayFor(entry!, { day: '2027-01-07', today: '2027-01-01' }, kept)).toBe('2027-01-14');
  expect(laterDayFor(entry!, { day: '2027-01-14', today: '2027-01-01' }, kept)).toBe('2027-01-21');
  expect(laterDayFor(entry!, { day: '2027-01-21', today: '2027-01-01' }, kept)).toBeNull();
  expect(leastExcessFor(entry!, '2027-01-01', kept)).toBe(0);
  expect(leastExcessFor(entry!, '2027-01-23', kept)).toBe(2);
  // Put off beyond the cycle, it leaves its weeks at once, and fills no other.
  const away = changedEdits(edits, entry!, { strategy: plan, change: { day: '2027-07-20' } });
  expect(editedPlan(plan, away).capacity.weeks.map(({ hours }) => hours)).toEqual([0, 0, 0, 4]);
});

const parts = (...pairs: readonly [number, number][]) => pairs.map(([week, hours]) => ({ week, hours }));
