import { compareById, compareText } from '../../values/compare-text.ts';
import type { Text } from '../../values/text.ts';
import { memoizeText } from '../../values/memoize.ts';
import { channelType } from '../../framework/channels.ts';
import { addDays, type Day, weekday, yearOf } from '../../values/day.ts';
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

/** Events of a country between two days, inclusive, sorted by date then id. A `sector` of null keeps every event. */
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
  return dated.sort((a, b) => compareText(a.day, b.day) || compareById(a, b));
}

export function isHoliday(day: Day, country: string): boolean {
  return holidaysOf(`${country} ${yearOf(day)}`).has(day);
}

/** Public holidays by country and year, as `FR 2027`. */
const holidaysOf = memoizeText((place): ReadonlySet<Day> => {
  const [country = '', year] = place.split(' ');
  const kept = calendarEvents.filter((one) => one.holiday && one.countries.includes(country));
  return new Set(kept.map((one) => one.date(Number(year))));
});

/** True between 23 December and 2 January, when nobody decides in a company. */
export function isQuiet(day: Day): boolean {
  const monthDay = day.slice(5);
  return monthDay >= '12-23' || monthDay <= '01-02';
}

export interface Slot {
  readonly day: Day;
  /** Local time `HH:MM`. */
  readonly time: string;
}

/** Where a text is published, and for whom. */
export interface Audience {
  readonly channelId: string;
  /** Whether it is written for people who buy for an organisation. */
  readonly business: boolean;
  readonly country: string;
}

/** The first good slot of a channel from one day to another, never on a public holiday; the last open day when there is none. */
export function publishingSlot(from: Day, latest: Day, { channelId, business, country }: Audience): Slot {
  const rule = slotRule(channelId, business);
  for (let day = from; day <= latest; day = addDays(day, 1)) {
    if (!rule.days.includes(weekday(day)) || isHoliday(day, country) || (business && isQuiet(day))) continue;
    return { day, time: weekday(day) === 7 ? sundayTime : rule.time };
  }
  return { day: openDayBefore(latest, country), time: rule.time };
}

/** When each public reads, on channels without a slot of their own (working assumptions): weekdays, 1 = Monday, and local time. */
const businessSlot = { days: [2, 3, 4], time: '08:30' };
const pageSlot = { days: [2, 3, 4], time: '09:30' };
const consumerSlot = { days: [1, 2, 3, 4, 7], time: '18:30' };
const sundayTime = '18:00';

function slotRule(channelId: string, business: boolean): { readonly days: readonly number[]; readonly time: string } {
  const channel = channelType(channelId);
  if (channel.publishingSlot !== undefined) return channel.publishingSlot;
  if (business) return businessSlot;
  return channel.family === 'site' || channel.family === 'search' ? pageSlot : consumerSlot;
}

function openDayBefore(latest: Day, country: string): Day {
  let day = latest;
  while (weekday(day) > 5 || isHoliday(day, country)) day = addDays(day, -1);
  return day;
}

function datedEvent(one: CalendarEvent, day: Day, year: number): DatedEvent {
  const { id, title, lead, gift, holiday } = one;
  return { id, title, day, lastDay: one.lastDay?.(year) ?? day, lead, gift, holiday };
}
