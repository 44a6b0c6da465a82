/** A calendar day `YYYY-MM-DD`, without hour or zone: arithmetic runs in UTC, weeks start on Monday. */
export type Day = string;

const millisecondsPerDay = 86_400_000;
const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for an existing day: `2027-02-31` is not one. */
export function isDay(text: string): boolean {
  const parts = shape.exec(text);
  if (parts === null) return false;
  return dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) === text;
}

/** The day of a year, month 1–12 and day of the month; days beyond the month roll over as in Date.UTC. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  return fromNumber(Date.UTC(year, month - 1, dayOfMonth) / millisecondsPerDay);
}

/** Days since 1970-01-01; throws RangeError when the text is not a day. */
function dayNumber(day: Day): number {
  const parts = shape.exec(day);
  if (parts === null) throw new RangeError(`not a day: ${day}`);
  return Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) / millisecondsPerDay;
}

export function addDays(day: Day, count: number): Day {
  return fromNumber(dayNumber(day) + count);
}

/** Same day of a later month, or the last one when that month is shorter: 31 January + 1 = 28 February. */
export function addMonths(day: Day, count: number): Day {
  const month = monthOf(day) - 1 + count;
  const year = yearOf(day) + Math.floor(month / 12);
  const target = (((month % 12) + 12) % 12) + 1;
  return dayOf(year, target, Math.min(dayOfMonth(day), daysInMonth(year, target)));
}

/** `to − from` in days: 1 from a Monday to the Tuesday after it. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export function weekday(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** The Monday after a Saturday or a Sunday; any other day as it is. */
export const nextWorkday = (day: Day): Day => (weekday(day) > 5 ? addDays(day, 8 - weekday(day)) : day);

/** The Friday before a Saturday or a Sunday; any other day as it is. */
export const lastWorkday = (day: Day): Day => addDays(day, Math.min(0, 5 - weekday(day)));

/** The nth weekday (1 = Monday) of a month; −1 is the last one. */
export function nthWeekday(year: number, month: number, wanted: number, nth: number): Day {
  if (nth > 0) {
    const first = dayOf(year, month, 1);
    return addDays(first, ((wanted - weekday(first) + 7) % 7) + 7 * (nth - 1));
  }
  const last = dayOf(year, month, daysInMonth(year, month));
  return addDays(last, -((weekday(last) - wanted + 7) % 7) + 7 * (nth + 1));
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

export function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}

export function dayOfMonth(day: Day): number {
  return Number(day.slice(8, 10));
}

function daysInMonth(year: number, month: number): number {
  return Number(dayOf(year, month + 1, 0).slice(8, 10));
}

function fromNumber(number: number): Day {
  return new Date(number * millisecondsPerDay).toISOString().slice(0, 10);
}
