import { addDays, type Day } from '../../../core/values/day.ts';

/** Work of a week of the plan, with what a person added. */
interface WeekLoad {
  /** Monday. */
  readonly start: Day;
  readonly hours: number;
}

export interface ProposedDay {
  readonly day: Day;
  /** False when no week of the plan has the hours: it is the lightest of the next ones. */
  readonly isFree: boolean;
  /** A work of the plan leaves its week for another one. */
  readonly makesRoom?: true;
  /** The lightest of the next weeks beside it, a day of each in order; none where one of them has the hours. */
  readonly near: readonly Day[];
}

/** Weeks in which work is proposed where they have no room for it, and how many of them. Working assumptions. */
const soon = 6;
const mostLight = 3;

/** A day of the first week of the plan, from a day on, with room for the hours; else of the lightest of the next weeks. */
export function proposedDay(weeks: readonly WeekLoad[], limit: number, hours: number, from: Day): ProposedDay | null {
  const coming = weeks.filter(({ start }) => workDayOf(start) >= from);
  const next = coming.slice(0, soon);
  const free = coming.find((week) => week.hours + hours <= limit);
  const light = [...next].sort((a, b) => a.hours - b.hours || (a.start < b.start ? -1 : 1)).slice(0, mostLight);
  const week = free ?? light[0];
  if (week === undefined) return null;
  return {
    day: workDayOf(week.start),
    isFree: free !== undefined,
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
export function leastExcess(weeks: readonly WeekLoad[], limit: number, hours: number, from: Day): number | null {
  const coming = weeks.filter(({ start }) => workDayOf(start) >= from).map((week) => week.hours + hours - limit);
  return coming.length === 0 ? null : Math.max(0, Math.min(...coming));
}

/** Hours by which a week may pass those of the company: the work of a week is estimated no closer. Working assumption. */
const tolerance = 0.5;

/** True for a week whose work is more than its hours, by more than an estimate tells. */
export const isOver = (hours: number, limit: number): boolean => hours > limit + tolerance;

/** Hours of the week of a day with those of a new work; null for a day out of the plan. */
export function hoursWith(weeks: readonly WeekLoad[], hours: number, day: Day): number | null {
  const week = weeks.findLast(({ start }) => start <= day);
  return week === undefined || addDays(week.start, 7) <= day ? null : week.hours + hours;
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
