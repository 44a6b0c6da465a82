import { channelType } from '../../framework/channels.ts';
import { addDays, type Day, weekday } from '../../values/day.ts';
import { isHoliday } from './public-holidays.ts';

/** True between 23 December and 2 January, when companies take no decisions. */
function isQuiet(day: Day): boolean {
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

/**
 * When people read, at work and at home, on channels without a slot in the table (working assumptions): weekdays, 1 =
 * Monday, and local time.
 */
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
