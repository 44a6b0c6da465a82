import type { Text } from '../../values/text.ts';
import { memoizeText } from '../../values/memoize.ts';
import { addDays, type Day, daysBetween, weekday, yearOf } from '../../values/day.ts';
import { type CalendarEvent, calendarEvents } from './calendar-events.ts';

export interface DatedEvent {
  readonly id: string;
  readonly title: Text;
  readonly day: Day;
  readonly lastDay: Day;
  readonly lead: number;
  readonly gift: boolean;
  readonly holiday: boolean;
}

/** Events of a country between two days, inclusive, sorted by date then id. `sector` null keeps every one. */
export function eventsBetween(from: Day, to: Day, country: string, sector: string | null): DatedEvent[] {
  const dated: DatedEvent[] = [];
  for (let year = yearOf(from); year <= yearOf(to); year += 1) {
    for (const one of calendarEvents) {
      const day = one.date(year);
      if (!one.countries.includes(country) || day < from || day > to) continue;
      if (sector !== null && !one.sectors.includes(sector)) continue;
      dated.push(datedEvent(one, day, year));
    }
  }
  return dated.sort((a, b) => (a.day < b.day || (a.day === b.day && a.id < b.id) ? -1 : 1));
}

export function isHoliday(day: Day, country: string): boolean {
  return holidaysOf(`${country} ${yearOf(day)}`).has(day);
}

/** Public holidays of a country and a year, told as « FR 2027 ». */
const holidaysOf = memoizeText((place): ReadonlySet<Day> => {
  const [country = '', year] = place.split(' ');
  const kept = calendarEvents.filter((one) => one.holiday && one.countries.includes(country));
  return new Set(kept.map((one) => one.date(Number(year))));
});

/** Between 23 December and 2 January nobody decides in a company. */
export function isQuiet(day: Day): boolean {
  const monthDay = day.slice(5);
  return monthDay >= '12-23' || monthDay <= '01-02';
}

export interface Slot {
  readonly day: Day;
  /** Local time `HH:MM`. */
  readonly time: string;
}

/**
 * The first good slot on or after a day for a channel: companies Tuesday to Thursday 8:30, consumers in the evening or on
 * Sunday, newsletters Tuesday or Thursday 9:00, local profile Thursday 11:00. Never a public holiday. The defaults give way to own best hours.
 */
export function publishingSlot(from: Day, latest: Day, channelId: string, business: boolean, country: string): Slot {
  const rule = slotRule(channelId, business);
  for (let day = from; day <= latest; day = addDays(day, 1)) {
    if (!rule.days.includes(weekday(day)) || isHoliday(day, country) || (business && isQuiet(day))) continue;
    return { day, time: weekday(day) === 7 ? '18:00' : rule.time };
  }
  return { day: openDayBefore(latest, country), time: rule.time };
}

function slotRule(channelId: string, business: boolean): { days: readonly number[]; time: string } {
  if (channelId === 'CH-GBP') return { days: [4], time: '11:00' };
  if (channelId.startsWith('CH-EMAIL')) return { days: [2, 4], time: '09:00' };
  if (business) return { days: [2, 3, 4], time: '08:30' };
  if (['CH-SITE', 'CH-SEO', 'CH-BLOG'].includes(channelId)) return { days: [2, 3, 4], time: '09:30' };
  return { days: [1, 2, 3, 4, 7], time: '18:30' };
}

function openDayBefore(latest: Day, country: string): Day {
  let day = latest;
  while (weekday(day) > 5 || isHoliday(day, country)) day = addDays(day, -1);
  return day;
}

/** How well an event can still be served from a day: 1 with the whole lead, 0 when it is past. */
export function leadFit(event: DatedEvent, ready: Day): number {
  const days = daysBetween(ready, event.day);
  return days <= 0 ? 0 : Math.min(1, days / (7 * Math.max(1, event.lead)));
}

function datedEvent(one: CalendarEvent, day: Day, year: number): DatedEvent {
  const { id, title, lead, gift, holiday } = one;
  return { id, title, day, lastDay: one.lastDay?.(year) ?? day, lead, gift, holiday };
}
