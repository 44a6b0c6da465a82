import { daysBetween } from '../../values/day.ts';
import type { PlanContext } from '../context/plan-context.ts';
import type { WorkItem } from '../plan/work-item.ts';
import { mainTasks } from './main-work.ts';
import type { PlacedWork } from './placed-work.ts';

interface Scheduled {
  readonly actions: readonly { readonly id: string }[];
  readonly site: readonly { readonly item: WorkItem; readonly weeks: readonly { readonly week: number }[] }[];
}

/**
 * A schedule around what a person placed in the calendar, as far as that pushes nothing out of the plan and the main problem
 * of the site to no later week: a few hours of one's own are no reason to lose a programme, nor to put off what every other
 * work waits for. Where they would, the weeks of that problem, then all weeks, are filled as if nothing were placed in them.
 */
export function aroundPlaced<Schedule extends Scheduled>(
  { start, placed = [] }: Pick<PlanContext, 'start' | 'placed'>,
  schedule: (placed: readonly PlacedWork[]) => Schedule,
): Schedule {
  const around = schedule(placed);
  if (placed.length === 0) return around;
  const alone = schedule([]);
  if (isAsGood(around, alone)) return around;
  const treated = Math.max(-1, ...mainProblemWeeks(alone));
  const beside = schedule(placed.filter(({ day }) => daysBetween(start, day) >= 7 * (treated + 1)));
  return isAsGood(beside, alone) ? beside : alone;
}

/** True for a schedule that has all of another one, and treats the main problem of the site as soon. */
function isAsGood(schedule: Scheduled, other: Scheduled): boolean {
  const kept = new Set(schedule.actions.map(({ id }) => id));
  const [weeks, before] = [mainProblemWeeks(schedule), mainProblemWeeks(other)];
  return (
    other.actions.every(({ id }) => kept.has(id)) &&
    schedule.site.length >= other.site.length &&
    Math.min(...weeks) <= Math.min(...before) &&
    Math.max(...weeks) <= Math.max(...before)
  );
}

/** Weeks of the work on the main problem of the site; empty without one. */
const mainProblemWeeks = ({ site }: Scheduled): number[] =>
  mainTasks(site.map(({ item, weeks }) => ({ id: item.id, work: item, weeks }))).flatMap(({ weeks }) =>
    weeks.map(({ week }) => week),
  );
