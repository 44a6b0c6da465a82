import { addDays, type Day } from '../../values/day.ts';
import type { WindowVisits } from './page-change.ts';

/** Visits of a page by day; a day without an entry has none that are known. */
export type DailyVisits = ReadonlyMap<Day, number>;

/** First days of the two windows that are compared, of so many weeks each: whole weeks have the same weekdays. */
export interface Windows {
  readonly before: Day;
  readonly after: Day;
  readonly weeks: number;
}

/** Weeks in which search engines and readers find a change, left out (working assumption). */
const settlingWeeks = 2;

/** Last weeks that are read, against those before a change; the day of the verdict when it is too early. */
export function windowsOfChange(changedOn: Day, last: Day, weeks: number): Windows | { readonly from: Day } {
  const after = addDays(last, 1 - 7 * weeks);
  const readable = addDays(changedOn, 7 * (settlingWeeks + weeks));
  if (last < readable) return { from: readable };
  return { before: addDays(changedOn, -7 * weeks), after, weeks };
}

/** Last weeks that are read, against the same weeks a year before, or the first ones that are known. */
export function windowsOfYear(first: Day, last: Day, weeks: number): Windows | null {
  const after = addDays(last, 1 - 7 * weeks);
  const yearBefore = addDays(after, -364);
  const before = yearBefore >= first ? yearBefore : first;
  return addDays(before, 7 * weeks) <= after ? { before, after, weeks } : null;
}

export function visitsIn(visits: DailyVisits, { before, after, weeks }: Windows): WindowVisits {
  const total = (from: Day): number => {
    const end = addDays(from, 7 * weeks);
    let count = 0;
    for (const [day, visited] of visits) if (day >= from && day < end) count += visited;
    return count;
  };
  return { before: total(before), after: total(after) };
}
