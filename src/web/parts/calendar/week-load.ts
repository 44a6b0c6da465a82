import { addDays, type Day } from '../../../core/values/day.ts';

/** Work of a week of the plan, with what a person added. */
export interface WeekLoad {
  /** Monday. */
  readonly start: Day;
  readonly hours: number;
  /** Hours of it that a plan made again leaves in the week: the first work on the site, and the entries of a person. */
  readonly kept: number;
}

/** What gives new work its hours in a week: its free hours, a work that a person moves, the plan made again, or nothing. */
export type Room = 'free' | 'moving' | 'remaking' | 'none';

export interface ProposedDay {
  readonly day: Day;
  readonly room: Room;
  /** The lightest of the next weeks beside it, a day of each in order; none where one of them has the hours. */
  readonly near: readonly Day[];
}

/** The room of a week for new work. */
const roomOf = ({ hours, kept }: WeekLoad, limit: number, added: number): Room =>
  hours + added <= limit ? 'free' : kept + added <= limit ? 'remaking' : 'none';

/** The room of the week of a day for new work; none on a day out of the plan. */
export function roomOn(weeks: readonly WeekLoad[], limit: number, hours: number, day: Day): Room {
  const week = weekOf(weeks, day);
  return week === undefined ? 'none' : roomOf(week, limit, hours);
}

/** Weeks in which work is proposed where they have no room for it, and how many of them. Working assumptions. */
const soon = 6;
const mostLight = 3;

/**
 * A day of the first week of the plan, from a day on, with room for the hours; else of the lightest of the next weeks in which
 * a plan made again finds room, else of the first later one of these; where it finds room in none, of the next week of which
 * it leaves least.
 */
export function proposedDay(weeks: readonly WeekLoad[], limit: number, hours: number, from: Day): ProposedDay | null {
  const coming = weeks.filter(({ start }) => workDayOf(start) >= from);
  const next = coming.slice(0, soon);
  const hasRoom = (week: WeekLoad): boolean => roomOf(week, limit, hours) !== 'none';
  const free = coming.find((week) => roomOf(week, limit, hours) === 'free');
  const light = next
    .filter(hasRoom)
    .sort((a, b) => a.hours - b.hours || (a.start < b.start ? -1 : 1))
    .slice(0, mostLight);
  const [least] = [...next].sort((a, b) => a.kept - b.kept || a.hours - b.hours || (a.start < b.start ? -1 : 1));
  const week = free ?? light[0] ?? coming.find(hasRoom) ?? least;
  if (week === undefined) return null;
  return {
    day: workDayOf(week.start),
    room: roomOf(week, limit, hours),
    near:
      next.includes(week) && free !== undefined
        ? []
        : light
            .filter((one) => one !== week)
            .map(dayOf)
            .sort(),
  };
}

/** Hours by which new work passes those of the company in the lightest week of the plan from a day on; null for a plan that is over. */
export function leastExcess(
  weeks: readonly Pick<WeekLoad, 'start' | 'hours'>[],
  limit: number,
  hours: number,
  from: Day,
): number | null {
  const coming = weeks.filter(({ start }) => workDayOf(start) >= from).map((week) => week.hours + hours - limit);
  return coming.length === 0 ? null : Math.max(0, Math.min(...coming));
}

/** Hours by which a week may pass those of the company: the work of a week is estimated no closer. Working assumption. */
const tolerance = 0.5;

/** True for a week whose work is more than its hours, by more than an estimate tells. */
export const isOver = (hours: number, limit: number): boolean => hours > limit + tolerance;

/** Hours of the week of a day with those of a new work; null for a day out of the plan. */
export function hoursWith(weeks: readonly Pick<WeekLoad, 'start' | 'hours'>[], hours: number, day: Day): number | null {
  const week = weekOf(weeks, day);
  return week === undefined ? null : week.hours + hours;
}

function weekOf<Week extends Pick<WeekLoad, 'start'>>(weeks: readonly Week[], day: Day): Week | undefined {
  const week = weeks.findLast(({ start }) => start <= day);
  return week === undefined || addDays(week.start, 7) <= day ? undefined : week;
}

interface LaterThan {
  /** Its week is left. */
  readonly day: Day;
  readonly today: Day;
}

/** The day of the first week after that of another day which passes a test of its day; null for none in the plan. */
export const laterDay = (
  weeks: readonly Pick<WeekLoad, 'start'>[],
  { day, today }: LaterThan,
  hasRoom: (day: Day) => boolean,
): Day | null =>
  weeks
    .filter(({ start }) => start > day)
    .map(dayOf)
    .find((one) => one >= today && hasRoom(one)) ?? null;

/** Days of a week, from its Monday, on which work is proposed: the first of them that is worked. */
const preferred = [3, 1, 2, 0];
/** Days on which next to nobody works in the countries of the two languages. */
const daysOff = new Set(['12-24', '12-25', '12-26', '12-31', '01-01']);

const dayOf = ({ start }: Pick<WeekLoad, 'start'>): Day => workDayOf(start);

/** The day of a week, from its Monday, on which work is proposed. */
export function workDayOf(monday: Day): Day {
  const days = preferred.map((at) => addDays(monday, at));
  return days.find((day) => !daysOff.has(day.slice(5))) ?? days[0]!;
}
