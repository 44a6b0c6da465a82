import { sum } from '../../values/sum.ts';
import { pair } from '../../values/text.ts';
import type { PlanContext } from '../context/plan-context.ts';
import { monthWeeks } from '../plan/planned-task.ts';
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
 * The first work that the audit calls for, as far as it fits in the part of the hours that the site may take. Its main problem
 * comes first in any case, by its first pages when it is longer than most of a month or than the hours that are free in its
 * first weeks, so that what is begun in the month is done in it; then the short work, then the rest, each
 * in the order of the audit. Needs without a page are left out: the contents of the plan answer them.
 */
export function siteWork(
  { site, hoursTotal, weeks }: Pick<PlanContext, 'site' | 'hoursTotal' | 'weeks'>,
  freeInMonth = Number.POSITIVE_INFINITY,
): SiteWork[] {
  const part = Math.min(hoursTotal * share.most, Math.max(hoursTotal * share.usual, fewestHours));
  const [main, ...others] = (site?.work ?? []).filter(({ source }) => source !== 'coverage').slice(0, mostTasks);
  if (main === undefined) return [];
  const isShort = (item: WorkItem): boolean => hoursOf(item) <= shortHours;
  const most = mainShare * Math.min(part, (hoursTotal / weeks) * monthWeeks);
  const first = startOf(main, Math.min(most, freeInMonth)) ?? startOf(main, most);
  const behind = first === null ? [main, ...others] : others;
  const order = [...behind.filter(isShort), ...behind.filter((item) => !isShort(item))];
  return fitting([...(first === null ? [] : [first]), ...order], { hours: part, tasks: mostTasks });
}

/** Share of the hours of a month that the beginning of the main problem may take (working assumption). */
const mainShare = 2 / 3;

/** The whole work when it is short enough, else its first pages; null for a long one that is not done page by page. */
const startOf = (item: WorkItem, hours: number): WorkItem | null =>
  hoursOf(item) <= hours ? item : begun(item, hours);

/** The first pages of a work that is longer than the hours; null for one that is not done page by page. */
function begun(item: WorkItem, hours: number): WorkItem | null {
  const pages = Math.floor((item.pages * hours) / hoursOf(item));
  if (item.pages < 2 || pages < 1) return null;
  return {
    ...partOf(item, 0, pages),
    title: pair(
      `${item.title.fr}\u00a0: ${pages === 1 ? 'la première page' : `les ${pages} premières pages`}`,
      `${item.title.en}: the first ${pages === 1 ? 'page' : `${pages} pages`}`,
    ),
  };
}

/** The pages of a begun work that are left; null when all of it was taken. */
function remaining(item: WorkItem, { pages: done }: WorkItem): WorkItem | null {
  if (done === item.pages) return null;
  const title = pair(`${item.title.fr}\u00a0: les autres pages`, `${item.title.en}: the other pages`);
  return { ...partOf(item, done, item.pages), id: `${item.id}-next`, title };
}

function partOf(item: WorkItem, from: number, to: number): WorkItem {
  const { low, high } = item.minutes;
  const part = (to - from) / item.pages;
  return {
    ...item,
    minutes: { low: Math.round(low * part), high: Math.round(high * part) },
    pages: to - from,
    ...(item.places === undefined ? {} : { places: item.places.slice(from, to) }),
    edits: item.edits.slice(from, to),
  };
}

/** The next work of the audit, as far as it fits in the hours that the plan leaves free. */
export function siteWorkLater(
  { site }: Pick<PlanContext, 'site'>,
  taken: readonly SiteWork[],
  freeHours: number,
): SiteWork[] {
  const byId = new Map(taken.map(({ item }) => [item.id, item]));
  const left = (site?.work ?? []).flatMap((item) => {
    const done = byId.get(item.id);
    return (done === undefined ? item : remaining(item, done)) ?? [];
  });
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

export const siteHours = (context: Pick<PlanContext, 'site' | 'hoursTotal' | 'weeks'>): number =>
  sum(siteWork(context).map(({ hours }) => hours));

/** Mean of both estimates, rounded up to a quarter of an hour, the step in which hours are reserved. */
const hoursOf = ({ minutes: { low, high } }: WorkItem): number => Math.ceil((low + high) / 30 - 1e-9) / 4;
