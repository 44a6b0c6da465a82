import { addDays, type Day, daysBetween } from '../../values/day.ts';
import { memoizeByObject } from '../../values/memoize.ts';
import type { Company } from '../company/company.ts';
import { datedFacts } from './dated-facts.ts';

/** Days in which the company serves nobody, or not in its place. */
export interface ClosedWindow {
  readonly from: Day;
  readonly until: Day;
  /** The sentence that says so. */
  readonly text: string;
}

/** Days from which a closure is the usual life of the company, not a gap to plan around (working assumption). */
const longest = 31;

/** The closures that the company states with both days: works, a stop, a move. */
export const closedWindows = memoizeByObject((company: Company): readonly ClosedWindow[] =>
  datedFacts(company).flatMap(({ kind, day, until, text }) =>
    kind === 'works' && until !== null && daysBetween(day, until) <= longest ? [{ from: day, until, text }] : [],
  ),
);

/** The first day from a day on that no closure holds, its first working day after one. */
export function openDay(day: Day, windows: readonly ClosedWindow[]): Day {
  const closed = windows.find(({ from, until }) => from <= day && day <= until);
  return closed === undefined ? day : openDay(addDays(closed.until, 1), windows);
}
