import { type Day, yearOf } from '../../values/day.ts';
import { memoizeText } from '../../values/memoize.ts';
import { afterEaster, type DayOfYear, fixed, nth } from './event-days.ts';

interface PublicHoliday {
  readonly id: string;
  readonly countries: readonly string[];
  readonly date: DayOfYear;
}

const both = ['FR', 'GB'];

const publicHolidays: readonly PublicHoliday[] = [
  { id: 'new-year', countries: both, date: fixed(1, 1) },
  { id: 'easter-monday', countries: both, date: afterEaster(1) },
  { id: 'good-friday', countries: ['GB'], date: afterEaster(-2) },
  { id: 'labour-day', countries: ['FR'], date: fixed(5, 1) },
  { id: 'victory-1945', countries: ['FR'], date: fixed(5, 8) },
  { id: 'ascension', countries: ['FR'], date: afterEaster(39) },
  { id: 'whit-monday', countries: ['FR'], date: afterEaster(50) },
  { id: 'bastille', countries: ['FR'], date: fixed(7, 14) },
  { id: 'assumption', countries: ['FR'], date: fixed(8, 15) },
  { id: 'all-saints', countries: ['FR'], date: fixed(11, 1) },
  { id: 'armistice', countries: ['FR'], date: fixed(11, 11) },
  { id: 'christmas', countries: both, date: fixed(12, 25) },
  { id: 'boxing-day', countries: ['GB'], date: fixed(12, 26) },
  { id: 'early-may', countries: ['GB'], date: nth(5, 1, 1) },
  { id: 'spring-bank', countries: ['GB'], date: nth(5, 1, -1) },
  { id: 'summer-bank', countries: ['GB'], date: nth(8, 1, -1) },
];

export function isHoliday(day: Day, country: string): boolean {
  return holidaysOf(`${country} ${yearOf(day)}`).has(day);
}

/** Public holidays by country and year, as `FR 2027`. */
const holidaysOf = memoizeText((place): ReadonlySet<Day> => {
  const [country = '', year] = place.split(' ');
  const own = publicHolidays.filter((one) => one.countries.includes(country));
  return new Set(own.map((one) => one.date(Number(year))));
});
