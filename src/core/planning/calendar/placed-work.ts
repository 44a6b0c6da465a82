import { type Day, daysBetween } from '../../values/day.ts';
import { type CalendarEdits, isOwnEntry } from './edited-plan.ts';

/** Work that a person put on a day of the calendar: a plan keeps its hours free there. */
export interface PlacedWork {
  readonly day: Day;
  readonly hours: number;
}

/** What a person added to the calendar or moved in it, and has neither done nor put aside; by day. */
export function placedWork(edits: CalendarEdits): PlacedWork[] {
  return Object.entries(edits)
    .flatMap(([key, { day, doneOn, asideOn, planned }]): PlacedWork[] => {
      const placedOn = day ?? (isOwnEntry(key) ? planned.day : undefined);
      const isLeft = doneOn === undefined && asideOn === undefined && planned.hours > 0;
      return placedOn === undefined || !isLeft ? [] : [{ day: placedOn, hours: planned.hours }];
    })
    .sort((a, b) => (a.day === b.day ? a.hours - b.hours : a.day < b.day ? -1 : 1));
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
