import { expect, test } from 'vitest';
import {
  hoursWith,
  isOver,
  laterDay,
  leastExcess,
  proposedDay,
  roomOn,
} from '../../src/web/parts/calendar/week-load.ts';

const load = (start: string, hours: number, kept = 0) => ({ start, hours, kept });
const weeks = [load('2026-11-30', 3), load('2026-12-07', 2.5), load('2026-12-14', 1), load('2027-05-24', 0)];

test('new work goes to the first week with the hours, past days left out', () => {
  expect(proposedDay(weeks, 3, 2, '2026-12-01')).toEqual({ day: '2026-12-17', room: 'free', near: [] });
  expect(proposedDay(weeks, 3, 0.5, '2026-12-11')).toEqual({ day: '2026-12-17', room: 'free', near: [] });
});

const later = (hours: number) => Array.from({ length: 10 }, (_, at) => load(`2027-02-${10 + at}`, hours));

test('no week is filled beyond the hours while a later one of the plan has room', () => {
  const full = [...weeks.slice(0, 3), ...later(3), load('2027-03-01', 0)];
  expect(proposedDay(full, 3, 2.5, '2026-12-01')).toMatchObject({ day: '2027-03-04', room: 'free' });
});

test('when every week is full, the lightest of the next ones is proposed, not that of the end of the plan', () => {
  const full = [...weeks.slice(0, 3), ...later(2), load('2027-03-01', 0.9)];
  expect(proposedDay(full, 3, 2.5, '2026-12-01')).toMatchObject({ day: '2026-12-17', room: 'remaking' });
});

test('no week is proposed in which what keeps its place leaves no room, nor beside a week with room that is far', () => {
  const first = load('2026-12-07', 3, 2);
  const full = [first, load('2026-12-14', 3, 1), load('2026-12-21', 3, 1)];
  expect(proposedDay(full, 3, 2, '2026-12-01')).toEqual({ day: '2026-12-17', room: 'remaking', near: ['2026-12-22'] });
  expect(proposedDay([...full, ...later(3), load('2027-03-01', 0)], 3, 2, '2026-12-01')?.near).not.toContain(
    '2026-12-10',
  );
  // The first later week, where none of the next ones gets room.
  const kept = Array.from({ length: 6 }, (_, at) => load(`2026-12-0${at + 1}`, 3, 2));
  expect(proposedDay([...kept, load('2027-01-04', 3, 1)], 3, 2, '2026-11-01')?.day).toBe('2027-01-07');
});

test('where no week gets room, the one of which a plan made again leaves least is proposed, and says so', () => {
  const full = [load('2026-12-07', 3, 3), load('2026-12-14', 3, 2), load('2026-12-21', 3, 1.5)];
  expect(proposedDay(full, 3, 2, '2026-12-01')).toEqual({ day: '2026-12-22', room: 'none', near: [] });
  expect(['2026-12-10', '2026-12-22'].map((day) => roomOn(full, 3, 1.5, day))).toEqual(['none', 'remaking']);
  expect([roomOn(full, 4, 1, '2026-12-10'), roomOn(full, 4, 1, '2027-12-10')]).toEqual(['free', 'none']);
});

test('no work is proposed on a day on which nobody works', () => {
  const yearEnd = [load('2026-12-21', 1), load('2026-12-28', 2)];
  expect(proposedDay(yearEnd, 4, 2, '2026-12-01')).toMatchObject({ day: '2026-12-22' });
  expect(proposedDay(yearEnd, 4, 2, '2026-12-24')).toMatchObject({ day: '2026-12-29' });
  expect(proposedDay(yearEnd, 2, 2, '2026-12-01')).toMatchObject({ day: '2026-12-22', near: ['2026-12-29'] });
});

test('beside a week with room that is far away, the three lightest of the next weeks are proposed, in order', () => {
  const full = [...weeks.slice(0, 3), ...later(2), load('2027-03-01', 0)];
  expect(proposedDay(full, 3, 2.5, '2026-12-01')).toEqual({
    day: '2027-03-04',
    room: 'free',
    near: ['2026-12-17', '2027-02-13', '2027-02-14'],
  });
});

test('a plan whose weeks are all past proposes no day', () => {
  expect(proposedDay(weeks, 3, 1, '2027-06-01')).toBeNull();
});

test('the hours of a week count the new work, and no week holds a day out of the plan', () => {
  expect(hoursWith(weeks, 2, '2026-12-10')).toBe(4.5);
  expect(hoursWith(weeks, 2, '2026-11-01')).toBeNull();
  expect(hoursWith(weeks, 2, '2027-07-01')).toBeNull();
});

test('the next week with room is after that of the chosen day, and not past', () => {
  const hasRoom = (hours: number) => (day: string) => hoursWith(weeks, hours, day)! <= 3;
  const later = (day: string, hours: number, today = '2026-12-01') => laterDay(weeks, { day, today }, hasRoom(hours));
  expect(later('2026-12-01', 0.5)).toBe('2026-12-10');
  expect(later('2026-12-08', 0.5)).toBe('2026-12-17');
  expect(later('2026-12-01', 2)).toBe('2026-12-17');
  expect(later('2026-12-01', 0.5, '2026-12-11')).toBe('2026-12-17');
  expect(later('2026-12-01', 4)).toBeNull();
});

test('a week is over its hours by more than its works are estimated to, not by a quarter of an hour', () => {
  expect([isOver(3, 3), isOver(3.25, 3), isOver(3.5, 3), isOver(4, 3)]).toEqual([false, false, false, true]);
});

test('where every week is full, the lightest one of the plan says by how much; past weeks say nothing', () => {
  expect(leastExcess(weeks, 1, 2, '2026-12-01')).toBe(1);
  expect(leastExcess(weeks.slice(0, 3), 3, 4, '2026-12-01')).toBe(2);
  expect(leastExcess(weeks, 3, 2, '2026-12-01')).toBe(0);
  expect(leastExcess(weeks, 3, 1, '2027-06-01')).toBeNull();
});
