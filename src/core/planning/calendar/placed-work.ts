import { type Day, daysBetween } from '../../values/day.ts';

/** Work that a person put on a day of the calendar: a plan keeps its hours free there (`aroundPlaced`). */
export interface PlacedWork {
  /** Day on which the person put it, `YYYY-MM-DD`. */
  readonly day: Day;
  /** Hours that it takes. */
  readonly hours: number;
  /** True for a work of the plan, which has its hours there already; absent for what the person added. */
  readonly isMoved?: boolean;
}

/** Hours of the placed work of each week of a cycle; what lies outside the cycle counts nowhere. */
export function placedHours(placed: readonly PlacedWork[], start: Day, weeks: number): number[] {
  const hours = Array.from({ length: weeks }, () => 0);
  for (const one of placed) {
    const week = Math.floor(daysBetween(start, one.day) / 7);
    if (week in hours) hours[week] = (hours[week] ?? 0) + one.hours;
  }
  return hours;
}
