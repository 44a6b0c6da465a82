import { expect, test } from 'vitest';
import { calendarEntries } from '../../src/web/parts/calendar/calendar-entries.ts';

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
  expect(entries.map(({ hours, scenarioHours, weeks: spread }) => [hours, scenarioHours, spread])).toEqual([
    [8, null, 2],
    [0, 8, 1],
    [0, 8, 1],
  ]);
});
