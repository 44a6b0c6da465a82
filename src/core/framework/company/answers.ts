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
  const [, from, to] = /^(\d{4}-\d{2}-\d{2})\s*\.\.\s*(\d{4}-\d{2}-\d{2})$/.exec(answer.trim()) ?? [];
  return from === undefined || to === undefined || from >= to ? null : { from, to };
}
