import { fullMonths } from '../framework/dated/full-months.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import { addDays, type Day } from '../values/day.ts';

/** Days after its launch in which a scenario brings most people, and days before the end of a full season at which the next one is prepared (working assumptions). */
const bringingDays = 45;
const preparingDays = 14;

/**
 * The day of a scenario out of the months that are full: before them where they are still to come, else as they end; the
 * wished day where the cycle has no other.
 */
export function outsideFullMonths({ company, start, end }: PlanContext, wished: Day, index: number): Day {
  const months = fullMonths(company);
  const isFull = (day: Day): boolean => months.includes(Number(day.slice(5, 7)));
  const feeds = (day: Day): boolean => isFull(day) || isFull(addDays(day, bringingDays));
  if (!feeds(wished)) return wished;
  const early = addDays(start, 7 * (index + 1));
  if (!isFull(early)) return early < wished ? early : wished;
  for (let day = wished; day <= addDays(end, -bringingDays); day = addDays(day, 1))
    if (!isFull(addDays(day, preparingDays)) && !isFull(addDays(day, bringingDays))) return day;
  return wished;
}
