import { addDays, type Day, dayOf, dayOfMonth, nthWeekday } from '../../values/day.ts';

/** Western Easter, after the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8). */
export function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return dayOf(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
}

export type DayOfYear = (year: number) => Day;

export const fixed =
  (month: number, day: number): DayOfYear =>
  (year) =>
    dayOf(year, month, day);

/** A negative number counts back from Easter. */
export const afterEaster =
  (days: number): DayOfYear =>
  (year) =>
    addDays(easter(year), days);

/** The nth weekday of a month: 1 = Monday, rank -1 = the last one. */
export const nth =
  (month: number, weekday: number, rank: number): DayOfYear =>
  (year) =>
    nthWeekday(year, month, weekday, rank);

/** Second Wednesday of January, or the first when the second is after the 12th (C. com. D310-15-2). */
export function winterSales(year: number): Day {
  const second = nthWeekday(year, 1, 3, 2);
  return dayOfMonth(second) > 12 ? addDays(second, -7) : second;
}

/** Last Wednesday of June, or the one before when it is after the 28th. */
export function summerSales(year: number): Day {
  const last = nthWeekday(year, 6, 3, -1);
  return dayOfMonth(last) > 28 ? addDays(last, -7) : last;
}

/** Last Sunday of May, or the first of June when that Sunday is Pentecost. */
export function mothersDay(year: number): Day {
  const last = nthWeekday(year, 5, 7, -1);
  return last === addDays(easter(year), 49) ? nthWeekday(year, 6, 7, 1) : last;
}
