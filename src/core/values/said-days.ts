import { type Day, dayOf } from './day.ts';

/** Names of the months in French and English, without accents. */
const months: readonly (readonly string[])[] = [
  ['janvier', 'january'],
  ['fevrier', 'february'],
  ['mars', 'march'],
  ['avril', 'april'],
  ['mai', 'may'],
  ['juin', 'june'],
  ['juillet', 'july'],
  ['aout', 'august'],
  ['septembre', 'september'],
  ['octobre', 'october'],
  ['novembre', 'november'],
  ['decembre', 'december'],
];
export const monthNames = months.flat().join('|');
/** Number of a month, 1–12; 0 for another word. */
export const monthOf = (name: string): number => months.findIndex((names) => names.includes(name)) + 1;

const weekdays: readonly (readonly string[])[] = [
  ['dimanche', 'sunday'],
  ['lundi', 'monday'],
  ['mardi', 'tuesday'],
  ['mercredi', 'wednesday'],
  ['jeudi', 'thursday'],
  ['vendredi', 'friday'],
  ['samedi', 'saturday'],
];
const weekdayNames = weekdays.flat().join('|');
/** A name of a day goes with the same date again after eleven years at most. */
const yearsBack = 11;

const said = new RegExp(
  `(?:(${weekdayNames}),? (?:the )?)?(?:(\\d{1,2})(?:er|st|nd|rd|th)? (?:of )?(${monthNames})|(${monthNames}) (\\d{1,2})(?:st|nd|rd|th)?)\\b,?(?: (20\\d\\d)\\b)?`,
  'g',
);

/**
 * The days that a text says, in order: `le samedi 27 juin`, `February 8th, 2024`. Without a year, the day of the week gives it:
 * the next time that both agree, when it comes within a year of `today`, else the last one. A day with neither is left out.
 */
export function saidDays(text: string, today: Day): Day[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ');
  return [...plain.matchAll(said)].flatMap(([, weekday, first, firstMonth, secondMonth, second, year]) => {
    const month = monthOf(firstMonth ?? secondMonth ?? '');
    const day = Number(first ?? second);
    if (year !== undefined) return dayIn(Number(year), month, day) ?? [];
    return weekday === undefined ? [] : (nearest(weekday, month, day, today) ?? []);
  });
}

function dayIn(year: number, month: number, day: number): Day | null {
  const isReal = day >= 1 && new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1;
  return isReal ? dayOf(year, month, day) : null;
}

function nearest(weekday: string, month: number, day: number, today: Day): Day | null {
  const wanted = weekdays.findIndex((names) => names.includes(weekday));
  const now = Number(today.slice(0, 4));
  const agrees = (year: number): boolean => new Date(Date.UTC(year, month - 1, day)).getUTCDay() === wanted;
  const next = [now, now + 1].map((year) => dayIn(year, month, day)).find((one) => one !== null && one >= today);
  if (next !== undefined && next !== null && agrees(Number(next.slice(0, 4)))) return next;
  for (let year = now; year > now - yearsBack; year -= 1) {
    const one = dayIn(year, month, day);
    if (one !== null && one < today && agrees(year)) return one;
  }
  return null;
}
