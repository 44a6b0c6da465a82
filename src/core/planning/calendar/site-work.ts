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

/** Hours up to which work on the site is short: it is done before what takes days (working assumption). */
const shortHours = 2;

/**
 * The first work that the audit calls for, as far as it fits in the part of the hours that the site may take: the short
 * work first, then the rest, each in the order of the audit. Needs without a page are left out: the contents of the plan answer them.
 */
export function siteWork({ site, hoursTotal }: Pick<PlanContext, 'site' | 'hoursTotal'>): SiteWork[] {
  const part = Math.min(hoursTotal * share.most, Math.max(hoursTotal * share.usual, fewestHours));
  const work = (site?.work ?? []).filter(({ source }) => source !== 'coverage').slice(0, mostTasks);
  const isShort = (item: WorkItem): boolean => hoursOf(item) <= shortHours;
  const order = [...work.filter(isShort), ...work.filter((item) => !isShort(item))];
  return fitting(order, { hours: part, tasks: mostTasks });
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
    const hours = hoursOf(item);
    if (item.source === 'coverage' || hours > left || taken.length >= room.tasks) continue;
    taken.push({ item, hours });
    left -= hours;
  }
  return taken;
}

export const siteHours = (context: Pick<PlanContext, 'site' | 'hoursTotal'>): number =>
  sum(siteWork(context).map(({ hours }) => hours));

/** Mean of both estimates, rounded up to a quarter of an hour, the step in which hours are reserved. */
const hoursOf = ({ minutes: { low, high } }: WorkItem): number => Math.ceil((low + high) / 30 - 1e-9) / 4;
