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

/** Formats a calendar day, with its day of the month unless the style is one of a month; French writes the first as an ordinal. */
export function dayText(day: Day, locale: Locale, style: DayStyle = 'long'): string {
  return formattedDay(formatOf(locale, style), new Date(`${day}T00:00:00Z`), locale);
}

/** Formats by locale and style: building one costs more than hundreds of uses. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: Locale, style: DayStyle): Intl.DateTimeFormat {
  const key = `${locale} ${style}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(languageTags[locale], { ...styles[style], timeZone: 'UTC' });
    formats.set(key, format);
  }
  return format;
}

/** A date in the words of a format, with `1er` for the first of a French month: the rules of `Intl` write `1`. */
export const formattedDay = (format: Intl.DateTimeFormat, date: Date, locale: Locale): string =>
  locale === 'fr'
    ? format
        .formatToParts(date)
        .map(({ type, value }) => (type === 'day' && value === '1' ? '1er' : value))
        .join('')
    : format.format(date);
