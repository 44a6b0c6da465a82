import type { Day } from './day.ts';
import { languageTags, type Locale } from './locale.ts';

/** English and French examples: `4 January 2027`, `4 Jan 2027`, `lundi 4 janvier 2027`, `lun. 4`, `janvier 2027`, `Jan 2027`. */
export type DayStyle = 'long' | 'short' | 'full' | 'weekday' | 'month' | 'short-month';

const styles: Readonly<Record<DayStyle, Intl.DateTimeFormatOptions>> = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  full: { dateStyle: 'full' },
  weekday: { weekday: 'short', day: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  'short-month': { month: 'short', year: 'numeric' },
};

/** Formats a calendar day, with its day of the month unless the style is one of a month. */
export function dayText(day: Day, locale: Locale, style: DayStyle = 'long'): string {
  return new Intl.DateTimeFormat(languageTags[locale], { ...styles[style], timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
