import { addDays, type Day, dayOf, weekday } from './day.ts';

/** When something repeats: a time of the day in a time zone, every day, on one day of the week or on one of the month. */
export interface Recurrence {
  readonly every: 'day' | 'week' | 'month';
  /** For weeks: 1 = Monday … 7 = Sunday. */
  readonly weekday?: number | undefined;
  /** For months: 1 to 28, a day that every month has. */
  readonly monthDay?: number | undefined;
  /** 0 to 23. */
  readonly hour: number;
  /** 0 to 59. */
  readonly minute: number;
  /** IANA name, such as `Europe/Paris`. */
  readonly timeZone: string;
}

/** Days after which a recurrence must have come round: the longest month and the day on which it was asked. */
const longestWait = 33;

/**
 * The first time of a recurrence after an instant, both ISO 8601 in UTC. At an hour that the clocks skip, it is as much
 * later as they skip; at one that comes twice, it is the first.
 */
export function nextTime(recurrence: Recurrence, after: string): string {
  const start = localDay(Date.parse(after), recurrence.timeZone);
  for (let count = 0; count <= longestWait; count++) {
    const day = addDays(start, count);
    if (!isDayOf(recurrence, day)) continue;
    const instant = new Date(instantOf(day, recurrence)).toISOString();
    if (instant > after) return instant;
  }
  throw new RangeError(`no time within ${longestWait} days`);
}

export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

function isDayOf({ every, weekday: wanted, monthDay }: Recurrence, day: Day): boolean {
  if (every === 'day') return true;
  return every === 'week' ? weekday(day) === wanted : Number(day.slice(8)) === monthDay;
}

const dayMs = 86_400_000;
const minuteMs = 60_000;

function instantOf(day: Day, { hour, minute, timeZone }: Recurrence): number {
  const wanted = Date.parse(`${day}T00:00:00Z`) + (hour * 60 + minute) * minuteMs;
  // A zone changes its offset at most once in two days: one of these two offsets is that of the instant.
  const [before, later] = [offsetAt(wanted - dayMs, timeZone), offsetAt(wanted + dayMs, timeZone)];
  const found = [wanted - before, wanted - later].filter((instant) => instant + offsetAt(instant, timeZone) === wanted);
  return found.length === 0 ? wanted - before : Math.min(...found);
}

/** Milliseconds that the local time is ahead of UTC. */
function offsetAt(instant: number, timeZone: string): number {
  const { day, hour, minute } = localTime(instant, timeZone);
  const local = Date.parse(`${day}T00:00:00Z`) + (hour * 60 + minute) * minuteMs;
  return local - Math.floor(instant / minuteMs) * minuteMs;
}

/** The day that a calendar on the wall shows at an instant, milliseconds since 1970. */
export const localDay = (instant: number, timeZone: string): Day => localTime(instant, timeZone).day;

function localTime(instant: number, timeZone: string): { day: Day; hour: number; minute: number } {
  const parts = clockOf(timeZone).formatToParts(instant);
  const of = (type: string): number => Number(parts.find((part) => part.type === type)!.value);
  return { day: dayOf(of('year'), of('month'), of('day')), hour: of('hour'), minute: of('minute') };
}

const clocks = new Map<string, Intl.DateTimeFormat>();
/** More than there are zones: names differ in their capitals too. */
const mostClocks = 1_000;

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known !== undefined) return known;
  const clock = new Intl.DateTimeFormat('en-u-ca-gregory', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  if (clocks.size >= mostClocks) clocks.clear();
  clocks.set(timeZone, clock);
  return clock;
}
