import type { Text } from '../../values/text.ts';
import type { PlanContext } from '../context/plan-context.ts';
import type { PlannedAction } from '../plan/planned-action.ts';
import { type TaskParts, taskTitle } from '../plan/task-title.ts';
import type { WorkItem } from '../plan/work-item.ts';
import { keptHours } from './kept-hours.ts';
import { mainTasks } from './main-work.ts';
import { wholeWorkId } from './site-work.ts';
import type { PlacedWork } from './placed-work.ts';

interface Scheduled {
  readonly actions: readonly (Pick<PlannedAction, 'id' | 'effort'> & TaskParts)[];
  readonly site: readonly {
    readonly item: WorkItem;
    readonly weeks: readonly { readonly week: number; readonly hours: number }[];
  }[];
  /** Hours reserved in each week of the cycle. */
  readonly used: readonly number[];
}

/**
 * A schedule around what a person placed in the calendar. Entries of their own have their hours before all but the first work on
 * the site, which keeps its weeks: what the schedule books last, and finds no room for, makes way and is named. A work of the
 * plan that they moved has its hours in the plan already: they are kept free on its new day too as far as that pushes nothing
 * out, and the main problem of the site to no later week.
 */
export function aroundPlaced<Schedule extends Scheduled>(
  { placed = [] }: Pick<PlanContext, 'placed'>,
  schedule: (placed: readonly PlacedWork[], least: readonly number[]) => Schedule,
): Schedule & { readonly madeWay: readonly Text[] } {
  const without = schedule([], []);
  if (placed.length === 0) return { ...without, madeWay: [] };
  const own = placed.filter(({ isMoved }) => isMoved !== true);
  const least = keptHours(without);
  const around = schedule(own, least);
  const beside = own.length < placed.length ? schedule(placed, least) : around;
  const made = isAsGood(beside, around) ? beside : around;
  return { ...made, madeWay: own.length === 0 ? [] : leftOut(without, made) };
}

/** Titles of what one schedule has and another has not. */
function leftOut(all: Scheduled, made: Scheduled): Text[] {
  const ids = new Set(made.actions.map(({ id }) => id));
  return [
    ...siteLeftOut(all.site, made.site).map(({ title }) => title),
    ...all.actions.filter(({ id }) => !ids.has(id)).map(taskTitle),
  ];
}

/** The last parts of each work on the site with the pages that the other schedule leaves out: the same pages may be in other parts. */
function siteLeftOut(all: Scheduled['site'], made: Scheduled['site']): WorkItem[] {
  const missing = pagesByWork(all);
  for (const [id, pages] of pagesByWork(made)) missing.set(id, (missing.get(id) ?? 0) - pages);
  return all
    .toReversed()
    .filter(({ item }) => {
      const id = wholeWorkId(item.id);
      const pages = missing.get(id) ?? 0;
      missing.set(id, pages - pagesOf(item));
      return pages > 0;
    })
    .map(({ item }) => item)
    .toReversed();
}

function pagesByWork(site: Scheduled['site']): Map<string, number> {
  const pages = new Map<string, number>();
  for (const { item } of site) pages.set(wholeWorkId(item.id), (pages.get(wholeWorkId(item.id)) ?? 0) + pagesOf(item));
  return pages;
}

/** A work on no page in particular counts for one. */
const pagesOf = ({ pages }: WorkItem): number => pages || 1;

/** True for a schedule that has all of another one, and treats the main problem of the site as soon. */
function isAsGood(schedule: Scheduled, other: Scheduled): boolean {
  const [weeks, before] = [mainProblemWeeks(schedule), mainProblemWeeks(other)];
  return (
    leftOut(other, schedule).length === 0 &&
    Math.min(...weeks) <= Math.min(...before) &&
    Math.max(...weeks) <= Math.max(...before)
  );
}

/** Weeks of the work on the main problem of the site; empty without one. */
const mainProblemWeeks = ({ site }: Scheduled): number[] =>
  mainTasks(site.map(({ item, weeks }) => ({ id: item.id, work: item, weeks }))).flatMap(({ weeks }) =>
    weeks.map(({ week }) => week),
  );
