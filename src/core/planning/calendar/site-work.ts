import { sum } from '../../values/sum.ts';
import type { PlanContext } from '../context/plan-context.ts';
import type { WorkItem } from '../plan/work-item.ts';

/**
 * Hours of the cycle that repairing the site may take: an eighth, three days at least, never more than a third; tasks at
 * most (working assumptions).
 */
const share = { usual: 1 / 8, most: 1 / 3 };
const fewestHours = 24;
const mostTasks = 8;

export interface SiteWork {
  readonly item: WorkItem;
  readonly hours: number;
}

/**
 * What the audit calls for, in its order, as far as it fits in the part of the hours that the site may take. Needs
 * without a page are left out: the contents of the plan answer them.
 */
export function siteWork({ site, hoursTotal }: Pick<PlanContext, 'site' | 'hoursTotal'>): SiteWork[] {
  const part = Math.min(hoursTotal * share.most, Math.max(hoursTotal * share.usual, fewestHours));
  return fitting(site?.work ?? [], { hours: part, tasks: mostTasks });
}

/** The next work of the audit, as far as it fits in the hours that the plan leaves free. */
export function siteWorkLater(
  { site }: Pick<PlanContext, 'site'>,
  taken: readonly SiteWork[],
  freeHours: number,
): SiteWork[] {
  const ids = new Set(taken.map(({ item }) => item.id));
  const left = (site?.work ?? []).filter(({ id }) => !ids.has(id));
  return fitting(left, { hours: freeHours, tasks: mostTasks - taken.length });
}

function fitting(work: readonly WorkItem[], room: { readonly hours: number; readonly tasks: number }): SiteWork[] {
  let left = room.hours;
  const taken: SiteWork[] = [];
  for (const item of work) {
    const hours = quarterHours((item.minutes.low + item.minutes.high) / 120);
    if (item.source === 'coverage' || hours > left || taken.length >= room.tasks) continue;
    taken.push({ item, hours });
    left -= hours;
  }
  return taken;
}

export const siteHours = (context: Pick<PlanContext, 'site' | 'hoursTotal'>): number =>
  sum(siteWork(context).map(({ hours }) => hours));

/** Rounded up to a quarter of an hour, the step in which hours are reserved. */
const quarterHours = (hours: number): number => Math.ceil(hours * 4 - 1e-9) / 4;
