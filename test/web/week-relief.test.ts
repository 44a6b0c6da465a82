import { expect, test } from 'vitest';
import { addDays } from '../../src/core/values/day.ts';
import { overfullWeeks } from '../../src/web/parts/calendar/overfull-weeks.ts';
import { workItem } from '../support/work-item.ts';
import { dayWithRoom, moveByHand, reliefOf, weekLoads } from '../../src/web/parts/calendar/week-relief.ts';

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
  work: { id, source: 'check' },
  weeks: [{ week, hours }],
  ...more,
});
/** At the head of the list of the month. */
const heads = ['head-1', 'head-2', 'head-3'];
const planWith = (last: number, others: readonly ReturnType<typeof task>[] = []) =>
  ({
    cycle: { number: 1, start: '2026-12-07', end: '2026-12-27', weeks: 3 },
    actions: [],
    tasks: [
      ...heads.map((id) => task(id, '2026-12-08', 0, 0)),
      ...others,
      task('long', '2026-12-10', 0, 2),
      task('short', '2026-12-10', 0, 1),
      task('deadline', '2026-12-10', 0, 1, { work: null, actionId: 'deadline' }),
    ],
    calendar: [
      ...[...heads, ...others.map(({ id }) => id)].map((id) => item(id, '2026-12-10')),
      item('long', '2026-12-10'),
      item('short', '2026-12-10'),
      item('deadline', '2026-12-10'),
    ],
    capacity: {
      hoursPerWeek: 4,
      weeks: [
        { week: 0, start: '2026-12-07', hours: 4 },
        { week: 1, start: '2026-12-14', hours: 4 },
        { week: 2, start: '2026-12-21', hours: last },
      ],
    },
  }) as never;
const today = '2026-12-07';
const own = (hours: number) => ({
  'own:x': {
    day: '2026-12-10',
    cycle: 1,
    planned: { day: '2026-12-10', title: named('x'), owner: named(''), hours },
  },
});

test('the shortest work that brings a week within the hours goes to the next week with room, which then is over by nothing', () => {
  const plan = planWith(0);
  expect(reliefOf(plan, own(1), { start: '2026-12-07', excess: 1, today })).toMatchObject({
    title: named('short'),
    hours: 1,
  });
  const relief = reliefOf(plan, own(2), { start: '2026-12-07', excess: 2, today })!;
  expect(relief).toMatchObject({ title: named('long'), to: '2026-12-22' });
  expect(overfullWeeks(plan, own(2))).toHaveLength(1);
  expect(overfullWeeks(plan, relief.edits)).toEqual([]);
});

test('nothing is proposed where no work may wait, or no later week has room', () => {
  expect(reliefOf(planWith(0), own(3), { start: '2026-12-07', excess: 3, today })).toBeNull();
  expect(reliefOf(planWith(4), own(1), { start: '2026-12-07', excess: 1, today })).toBeNull();
});

test('neither the head of the month, nor the main problem of the site, nor the links make room, nor what a person changed', () => {
  const diagnosis = (id: string, worth: number) =>
    task(id, '2026-12-10', 0, 0.5, { work: workItem(id, { source: 'diagnosis', worth }) });
  const least = (plan: never, edits: object = {}) =>
    reliefOf(plan, { ...own(0.25), ...edits }, { start: '2026-12-07', excess: 0.25, today })?.title.en;
  const links = task('links', '2026-12-10', 0, 0.5, { work: workItem('links', { source: 'link' }) });
  expect(least(planWith(0, [links]))).toBe('short');
  expect(least(planWith(0, [diagnosis('main', 80), diagnosis('main-from-page-3', 80)]))).toBe('short');
  expect(least(planWith(0, [diagnosis('main', 80), diagnosis('other', 60)]))).toBe('other');
  const head = task('early', '2026-12-07', 0, 0.5);
  expect(least(planWith(0, [head]))).toBe('short');
  const planned = { day: '2026-12-10', title: named('short'), owner: named(''), hours: 1 };
  expect(least(planWith(0), { 'task:short:0': { note: 'Ask Lou', cycle: 1, planned } })).toBe('long');
});

test('no work is put off to a week that is far', () => {
  const plan = planWith(4) as { capacity: { weeks: object[] } };
  const later = (weeks: number) => {
    const next = { week: weeks, start: addDays('2026-12-07', 7 * weeks), hours: 0 };
    const far = { ...plan, capacity: { hoursPerWeek: 4, weeks: [...plan.capacity.weeks, next] } };
    return reliefOf(far as never, own(1), { start: '2026-12-07', excess: 1, today })?.to;
  };
  expect(later(3)).toBe('2026-12-29');
  expect(later(20)).toBeUndefined();
});

test('new work goes to the first week with room, however far; where none has, to a week in which a work may wait, else to the lightest that a plan made again frees', () => {
  const weeksOf = (...hours: readonly number[]) => ({
    ...(planWith(4) as object),
    capacity: {
      hoursPerWeek: 4,
      weeks: hours.map((all, week) => ({ week, start: addDays('2026-12-07', 7 * week), hours: all })),
    },
  });
  const later = Array.from({ length: 18 }, () => 4);
  const dayOf = (...hours: readonly number[]) => dayWithRoom(weeksOf(...hours) as never, {}, { hours: 2, from: today });
  expect(dayOf(3, 4, 4, 1)).toMatchObject({ day: '2026-12-29', room: 'free' });
  // A work of the first week might wait: a week with room asks nothing of the others.
  const far = dayOf(3, 3, ...later, 0);
  expect(far).toMatchObject({ day: '2027-04-29', room: 'free' });
  expect(far?.near).toContain('2026-12-10');
  // One hour leaves the first week for the second one.
  expect(dayOf(3, 3, ...later)).toMatchObject({ day: '2026-12-10', room: 'moving' });
  // Neither near week has the hour.
  const lightest = dayOf(3.5, 3.6, ...later);
  expect(lightest).toMatchObject({ day: '2026-12-10', room: 'remaking' });
});

test('new work is not proposed beside the first work on the site, nor the entries of a person, which keep their weeks', () => {
  const main = task('main', '2026-12-10', 0, 3, { work: workItem('main', { source: 'diagnosis', worth: 80 }) });
  const plan = planWith(4, [main]);
  expect(weekLoads(plan, own(0.5)).map(({ kept }) => kept)).toEqual([3.5, 0, 0]);
  expect(dayWithRoom(plan, {}, { hours: 2, from: today })).toMatchObject({ day: '2026-12-17', room: 'remaking' });
});

test('by hand the longest work of a week goes to the next week with room, that of a person too; to none where none has room', () => {
  expect(moveByHand(planWith(0), own(3), '2026-12-07')).toMatchObject({
    key: 'own:x',
    hours: 3,
    to: '2026-12-22',
    edits: { 'own:x': { day: '2026-12-22', cycle: 1 } },
  });
  expect(moveByHand(planWith(2), own(3), '2026-12-07')).toMatchObject({ title: named('long'), to: '2026-12-22' });
  expect(moveByHand(planWith(4), own(3), '2026-12-07')).toBeNull();
});
