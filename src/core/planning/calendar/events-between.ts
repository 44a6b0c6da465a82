import { compareById, compareText } from '../../values/compare-text.ts';
import { type Day, yearOf } from '../../values/day.ts';
import { type CalendarEvent, calendarEvents } from './calendar-events.ts';

/** A calendar event in a given year. */
export interface DatedEvent extends Pick<CalendarEvent, 'id' | 'title' | 'leadWeeks' | 'gift' | 'reduction'> {
  readonly day: Day;
}

/** Events that a sector publishes for in a country between two days, inclusive, sorted by date then id. */
export function eventsBetween(from: Day, to: Day, country: string, sector: string): DatedEvent[] {
  const own = calendarEvents.filter((one) => one.countries.includes(country) && one.sectors.includes(sector));
  const dated: DatedEvent[] = [];
  for (let year = yearOf(from); year <= yearOf(to); year += 1) {
    for (const { id, title, leadWeeks, gift, reduction, date } of own) {
      const day = date(year);
      if (day >= from && day <= to)
        dated.push({ id, title, leadWeeks, gift, ...(reduction === undefined ? {} : { reduction }), day });
    }
  }
  return dated.sort((a, b) => compareText(a.day, b.day) || compareById(a, b));
}
