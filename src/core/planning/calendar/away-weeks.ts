import { type Absence, absences, isAwayInWeek } from '../../framework/dated/absences.ts';
import { addDays, type Day } from '../../values/day.ts';
import type { PlanContext } from '../context/plan-context.ts';

/** The weeks of the cycle in which people of the team are away. */
export interface AwayWeeks {
  /** True when nobody works in a week. */
  readonly areAll: (week: number) => boolean;
  /** Whether a person is away in one of these weeks. */
  readonly isAway: (weeks: readonly { readonly week: number }[]) => (name: string) => boolean;
  /** The first Monday after the absences of these weeks; null when nobody is away in them. */
  readonly backAfter: (weeks: readonly { readonly week: number }[]) => Day | null;
}

export function awayIn({ company, start }: Pick<PlanContext, 'company' | 'start'>): AwayWeeks {
  const all = absences(company);
  const names = company.capacity.people.map(({ name }) => name);
  const inWeek = (week: number): Absence[] => all.filter((one) => isAwayInWeek(addDays(start, 7 * week), one));
  const isAwayIn = (week: number, name: string): boolean =>
    inWeek(week).some(({ person }) => person === null || person === name);
  return {
    areAll: (week) => names.length > 0 && names.every((name) => isAwayIn(week, name)),
    isAway: (weeks) => (name) => weeks.some(({ week }) => isAwayIn(week, name)),
    backAfter: (weeks) => {
      const last = weeks
        .flatMap(({ week }) => inWeek(week))
        .map(({ until }) => until)
        .sort()
        .at(-1);
      return last === undefined ? null : mondayAfter(start, last);
    },
  };
}

/** The first day of the first week of the cycle that begins after a day. */
function mondayAfter(start: Day, day: Day): Day {
  let monday = start;
  while (monday <= day) monday = addDays(monday, 7);
  return monday;
}
