import type { SchemaObject } from '../../../../audits/facts/structured-data.ts';
import { unique } from '../../../../values/unique.ts';

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** The hours of opening in the data of a business, in the codes of their text form; none or one. */
export function declaredHours({ openingHours, openingHoursSpecification }: SchemaObject): string[] {
  const lines = (Array.isArray(openingHours) ? openingHours : [openingHours]).map(textOf).filter((line) => line !== '');
  return lines.length === 0 ? specifiedHours(openingHoursSpecification) : [lines.join(', ')];
}

/** Hours given as objects: `Mo-Fr 09:00-12:00, 14:00-18:00; Sa 09:00-12:00`. */
function specifiedHours(specification: unknown): string[] {
  const hoursOfDays = new Map<string, string[]>();
  for (const one of [specification].flat()) {
    if (typeof one !== 'object' || one === null) continue;
    const { dayOfWeek, opens, closes, validFrom } = one as SchemaObject;
    const days = dayCodes([dayOfWeek].flat().map(textOf));
    const times = [opens, closes].map((time) => /^\d{2}:\d{2}/.exec(textOf(time))?.[0]);
    // Hours of a season or of a holiday are not those of every week; a closed day opens and closes at one time.
    if (validFrom !== undefined || days === null || times.includes(undefined) || times[0] === times[1]) continue;
    hoursOfDays.set(days, [...(hoursOfDays.get(days) ?? []), times.join('-')]);
  }
  return hoursOfDays.size === 0
    ? []
    : [Array.from(hoursOfDays, ([days, times]) => `${days} ${times.join(', ')}`).join('; ')];
}

const week = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** `Mo-Fr` for days that follow each other, `Mo, We` for others; null for a name that is none. */
function dayCodes(names: readonly string[]): string | null {
  const places = unique(names.map((name) => week.indexOf(name.replace(/^.*\//, '')))).sort((a, b) => a - b);
  if (places.length === 0 || places[0] === -1) return null;
  const codes = places.map((place) => week[place]!.slice(0, 2));
  const isRun = places.length > 2 && places.every((place, at) => place === places[0]! + at);
  return isRun ? `${codes[0]}-${codes.at(-1)}` : codes.join(', ');
}
