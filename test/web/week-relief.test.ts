import { expect, test } from 'vitest';
import { addDays } from '../../src/core/values/day.ts';
import { overfullWeeks } from '../../src/web/parts/calendar/overfull-weeks.ts';
import { dayWithRoom, reliefOf } from '../../src/web/parts/calendar/week-relief.ts';

const named = (name: string) => ({ fr: name, en: name });
const item = (id: string, date: string, time: string | null = null) => ({
  date,
  time,
  kind: 'task',
  title: named(id),
  taskId: id,
  channelId: null,
});
const task = (id: string, date: string, week: number, hours: number, more = {}) => ({
  id,
  date,
  hours,
  title: named(id),
  owner: named('Léa'),
  start: date,
  time: null,
  actionId: null,
  work: {},
  weeks: [{ week, hours }],
  ...more,
});
const planWith = (last: number) =>
  ({
    cycle: { number: 1, start: '2026-12-07', end: '2026-12-27', weeks: 3 },
    actions: [],
    tasks: [
      task('long', '2026-12-10', 0, 2),
      task('short', '2026-12-10', 0, 1),
      task('deadline', '2026-12-10', 0, 1, { work: null, actionId: 'deadline' }),
    ],
    calendar: [item('long', '2026-12-10'), item('short', '2026-12-10'), item('deadline', '2026-12-10')],
    capacity: {
      hoursPerWeek: 4,
      weeks: [
        { week: 0, start: '2026-12-07', hours: 4 },
        { week: 1, start: '2026-12-14', hours: 4 },
        { week: 2, start: '2026-12-21', hours: last },
      ],
    },
  }) as never;
const own = (hours: number) => ({
  'own:x': {
    day: '2026-12-10',
    cycle: 1,
    planned: { day: '2026-12-10', title: named('x'), owner: named(''), hours },
  },
});

test('the shortest work that brings a week within the hours goes to the next week with room, which then is over by nothing', () => {
  const plan = planWith(0);
  expect(reliefOf(plan, own(1), { start: '2026-12-07', excess: 1 })).toMatchObject({ title: named('short'), hours: 1 });
  const relief = reliefOf(plan, own(2), { start: '2026-12-07', excess: 2 })!;
  expect(relief).toMatchObject({ title: named('long'), to: '2026-12-22' });
  expect(overfullWeeks(plan, own(2))).toHaveLength(1);
  expect(overfullWeeks(plan, relief.edits)).toEqual([]);
});

test('nothing is proposed where no work may wait, or no later week has room', () => {
  expect(reliefOf(planWith(0), own(3), { start: '2026-12-07', excess: 3 })).toBeNull();
  expect(reliefOf(planWith(4), own(1), { start: '2026-12-07', excess: 1 })).toBeNull();
});

test('new work goes to a near week in which a work may wait, rather than to a week with room that is far', () => {
  const far = (weeks: number) => {
    const plan = planWith(4) as { capacity: { weeks: { week: number; start: string; hours: number }[] } };
    const next = addDays('2026-12-07', 7 * weeks);
    return {
      ...plan,
      capacity: { hoursPerWeek: 4, weeks: [...plan.capacity.weeks, { week: weeks, start: next, hours: 0 }] },
    };
  };
  const dayOf = (weeks: number, hours: number) => dayWithRoom(far(weeks) as never, {}, { hours, from: '2026-12-01' });
  expect(dayOf(20, 2)).toMatchObject({ day: '2026-12-10', isFree: false, makesRoom: true });
  expect(dayOf(3, 2)).toMatchObject({ day: '2026-12-29', isFree: true });
  // Nothing of the near weeks is long enough to make room.
  expect(dayOf(20, 3)).toMatchObject({ isFree: true });
  expect(dayOf(20, 3)).not.toHaveProperty('makesRoom');
});
