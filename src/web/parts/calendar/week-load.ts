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
}

/** Weeks in which work is proposed where no week has room for it. Working assumption. */
const soon = 6;

/** The Thursday of the first week of the plan, from a day on, with room for the hours; else of the lightest of the next weeks. */
export function proposedDay(weeks: readonly WeekLoad[], limit: number, hours: number, from: Day): ProposedDay | null {
  const coming = weeks.filter(({ start }) => thursdayOf(start) >= from);
  const free = coming.find((week) => week.hours + hours <= limit);
  const [lightest] = coming.slice(0, soon).sort((a, b) => a.hours - b.hours || (a.start < b.start ? -1 : 1));
  const week = free ?? lightest;
  return week === undefined ? null : { day: thursdayOf(week.start), isFree: free !== undefined };
}

/** Hours of the week of a day with those of a new work; null for a day out of the plan. */
export function hoursWith(weeks: readonly WeekLoad[], hours: number, day: Day): number | null {
  const week = weeks.findLast(({ start }) => start <= day);
  return week === undefined || addDays(week.start, 7) <= day ? null : week.hours + hours;
}

const thursdayOf = (monday: Day): Day => addDays(monday, 3);
