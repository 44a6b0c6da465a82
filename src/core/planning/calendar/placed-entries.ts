import type { PlacedWork } from './placed-work.ts';
import { type CalendarEdits, isOwnEntry } from './edited-plan.ts';

/** What a person added to the calendar or moved in it, and has neither done nor put aside; by day. */
export function placedEntries(edits: CalendarEdits): PlacedWork[] {
  return Object.entries(edits)
    .flatMap(([key, { day, doneOn, asideOn, planned }]): PlacedWork[] => {
      const placedOn = day ?? (isOwnEntry(key) ? planned.day : undefined);
      const isLeft = doneOn === undefined && asideOn === undefined && planned.hours > 0;
      return placedOn === undefined || !isLeft
        ? []
        : [{ day: placedOn, hours: planned.hours, ...(isOwnEntry(key) ? {} : { isMoved: true }) }];
    })
    .sort((a, b) => (a.day === b.day ? a.hours - b.hours : a.day < b.day ? -1 : 1));
}
