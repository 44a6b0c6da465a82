import { addDays, addMonths, type Day, dayOf, monthOf, weekday, yearOf } from '../../values/day.ts';

/** Answers by question id, as typed; `?` = unknown. */
export type Answers = Readonly<Record<string, string>>;

/** Twelve whole months before a day. */
export function measuredPeriod(today: Day): { from: Day; to: Day } {
  const first = dayOf(yearOf(today), monthOf(today), 1);
  return { from: addMonths(first, -12), to: addDays(first, -1) };
}

/** The Monday after a day. */
export function nextMonday(today: Day): Day {
  return addDays(today, 8 - weekday(today));
}

export function itemsOf(answer: string | undefined): string[] {
  if (answer === undefined || answer === '?') return [];
  return [
    ...new Set(
      answer
        .split(',')
        .map((item) => item.trim())
        .filter((item) => item !== ''),
    ),
  ];
}

export function periodIn(answer: string): { from: Day; to: Day } | null {
  const days = [...answer.matchAll(/(\d{4})-(\d{2})-(\d{2})|(\d{1,2})\/(\d{1,2})\/(\d{4})/g)].map(
    ([, year, month, day, typedDay, typedMonth, typedYear]) =>
      `${year ?? typedYear}-${(month ?? typedMonth)!.padStart(2, '0')}-${(day ?? typedDay)!.padStart(2, '0')}`,
  );
  const [from, to] = days;
  if (from === undefined || to === undefined || days.length > 2 || from >= to) return null;
  return days.every(isDay) ? { from, to } : null;
}

/** True for a day of the calendar: not `2026-02-31`. */
const isDay = (text: string): boolean => {
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
};
