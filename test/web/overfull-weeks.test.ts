import { expect, test } from 'vitest';
import { isMadeAround, overfullWeeks } from '../../src/web/parts/calendar/overfull-weeks.ts';

const named = (name: string) => ({ fr: name, en: name });
const item = (id: string, date: string) => ({
  date,
  time: null,
  kind: 'task',
  title: named(id),
  taskId: id,
  channelId: null,
});
const task = (id: string, date: string, week: number, hours: number) => ({
  id,
  date,
  hours,
  title: named(id),
  owner: named(''),
  start: date,
  time: null,
  actionId: null,
  work: null,
  weeks: [{ week, hours }],
});
const strategy = {
  cycle: { number: 1, start: '2026-12-07', end: '2026-12-27', weeks: 3 },
  actions: [],
  tasks: [task('site', '2026-12-10', 0, 3), task('texts', '2026-12-17', 1, 2)],
  calendar: [item('site', '2026-12-10'), item('texts', '2026-12-17')],
  capacity: {
    hoursPerWeek: 3,
    weeks: [
      { week: 0, start: '2026-12-07', hours: 3 },
      { week: 1, start: '2026-12-14', hours: 2 },
      { week: 2, start: '2026-12-21', hours: 0 },
    ],
  },
} as never;

test('a week is over the hours by what a person added to it, and the plan alone by nothing', () => {
  const planned = { day: '2026-12-10', title: named('brief'), owner: named(''), hours: 2 };
  const edits = { 'own:gap brief': { day: '2026-12-10', cycle: 1, planned } };
  expect(overfullWeeks(strategy, edits)).toEqual([{ start: '2026-12-07', hours: 5, because: [named('brief')] }]);
  expect(overfullWeeks(strategy, {})).toEqual([]);
});

test('a plan was made around what a person placed until they place something else', () => {
  const planned = { day: '2026-12-10', title: named('brief'), owner: named(''), hours: 2 };
  const edits = { 'own:gap brief': { day: '2026-12-10', cycle: 1, planned } };
  const made = (placed: readonly { day: string; hours: number }[]) => ({ inputs: { placed } }) as never;
  expect(isMadeAround(made([{ day: '2026-12-10', hours: 2 }]), edits)).toBe(true);
  expect(isMadeAround(made([{ day: '2026-12-10', hours: 3 }]), edits)).toBe(false);
  expect(isMadeAround({ inputs: {} } as never, edits)).toBe(false);
  expect(isMadeAround({ inputs: {} } as never, {})).toBe(true);
});
