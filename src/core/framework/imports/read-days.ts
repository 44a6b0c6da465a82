import { type Day, dayOf, isDay } from '../../values/day.ts';

export type DayOrder = 'day-first' | 'month-first';

/**
 * Order of day and month proved by a date with slashes; `open` when both are possible, null for dates that need no
 * order.
 */
export function dayOrderHint(cell: string): DayOrder | 'open' | null {
  const parts = slashed.exec(cell.trim());
  if (parts === null) return null;
  const [first, second] = [Number(parts[1]), Number(parts[2])];
  if (first > 12) return 'day-first';
  return second > 12 ? 'month-first' : 'open';
}

/** `2026-10-18`, `20261018`, `18/10/2026`, `Nov 06, 2025 09:00 am`, `1 novembre 2025` → day; null for anything else. */
export function readDay(cell: string, order: DayOrder = 'day-first'): Day | null {
  const text = cell.trim();
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ].*)?$/.exec(text);
  if (iso !== null) return existing(iso[1], iso[2], iso[3]);
  const parts = slashed.exec(text);
  if (parts !== null) {
    const [day, month] = order === 'day-first' ? [parts[1], parts[2]] : [parts[2], parts[1]];
    return existing(parts[3], month, day);
  }
  return spelledDays(text)[0] ?? null;
}

/** Every date written in words or digits in a line, in order. */
export function daysIn(line: string): Day[] {
  const iso = [...line.matchAll(/\b(\d{4})-?(\d{2})-?(\d{2})\b/g)].flatMap(
    (hit) => existing(hit[1], hit[2], hit[3]) ?? [],
  );
  return iso.length > 0 ? iso : spelledDays(line);
}

const slashed = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/;

function spelledDays(text: string): Day[] {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const pattern = /(\d{1,2})(?:er)? ([a-z]{3,9})\.? (\d{4})|([a-z]{3,9})\.? (\d{1,2}),? (\d{4})/g;
  return [...folded.matchAll(pattern)].flatMap((hit) => {
    const month = months.findIndex((names) => names.includes(hit[2] ?? hit[4] ?? ''));
    return month < 0 ? [] : (existing(hit[3] ?? hit[6], String(month + 1), hit[1] ?? hit[5]) ?? []);
  });
}

/** Month names in French and English exports, without accents, full and abbreviated. */
const months: readonly (readonly string[])[] = [
  ['jan', 'janv', 'janvier', 'january'],
  ['feb', 'fev', 'fevr', 'fevrier', 'february'],
  ['mar', 'mars', 'march'],
  ['apr', 'avr', 'avril', 'april'],
  ['may', 'mai'],
  ['jun', 'juin', 'june'],
  ['jul', 'juil', 'juillet', 'july'],
  ['aug', 'aout', 'august'],
  ['sep', 'sept', 'septembre', 'september'],
  ['oct', 'octobre', 'october'],
  ['nov', 'novembre', 'november'],
  ['dec', 'decembre', 'december'],
];

function existing(year: string | undefined, month: string | undefined, day: string | undefined): Day | null {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDay(text) && dayOf(Number(year), Number(month), Number(day)) === text ? text : null;
}
