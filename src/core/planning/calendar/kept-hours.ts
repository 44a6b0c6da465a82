import { sum } from '../../values/sum.ts';
import type { StrategyContent } from '../plan/plan.ts';
import { baselineActionId } from '../plan/draft-action.ts';
import type { PlannedAction } from '../plan/planned-action.ts';
import type { WorkItem } from '../plan/work-item.ts';
import { mainTasks } from './main-work.ts';
import { wholeWorkId } from './site-work.ts';

interface WeekHours {
  readonly week: number;
  readonly hours: number;
}

interface Booked {
  readonly actions: readonly Pick<PlannedAction, 'id' | 'effort'>[];
  /** In the order of the audit. */
  readonly site: readonly { readonly item: WorkItem; readonly weeks: readonly WeekHours[] }[];
  /** Hours reserved in each week of the cycle. */
  readonly used: readonly number[];
}

/** Weeks of a plan in which the first work on the site is kept. Working assumption. */
const keptWeeks = 4;

/**
 * Hours of each of the first weeks that the first work on the site takes, and its main problem, with what is booked before
 * them: a person would not wait for these, and they keep their weeks whatever else is placed there.
 */
export function keptHours({ actions, site, used }: Booked): number[] {
  const kept = new Set(
    [
      site[0]?.item,
      ...mainTasks(site.map(({ item }) => ({ id: item.id, work: item }))).map(({ work }) => work),
    ].flatMap((item) => (item === undefined ? [] : [wholeWorkId(item.id)])),
  );
  const weeks = site.filter(({ item }) => kept.has(wholeWorkId(item.id))).flatMap((one) => one.weeks);
  // The starting figures are booked before it.
  const figures = actions.find(({ id }) => id === baselineActionId)?.effort.weeks ?? [];
  const hoursIn = (week: number, booked: readonly WeekHours[]): number =>
    sum(booked.filter((one) => one.week === week).map(({ hours }) => hours));
  const last = Math.max(-1, ...weeks.map(({ week }) => week));
  return used.slice(0, Math.min(keptWeeks, last + 1)).map((hours, week) => {
    const own = hoursIn(week, weeks);
    return own === 0 ? 0 : Math.min(hours, own + hoursIn(week, figures));
  });
}

/** The same of a plan, as a plan made again keeps them. */
export const keptHoursOf = ({
  actions,
  tasks,
  capacity,
}: Pick<StrategyContent, 'actions' | 'tasks' | 'capacity'>): number[] =>
  keptHours({
    actions,
    site: tasks
      .flatMap(({ work, weeks }) => (work === null || work.source === 'plan' ? [] : [{ item: work, weeks }]))
      .sort((a, b) => (a.weeks[0]?.week ?? 0) - (b.weeks[0]?.week ?? 0)),
    used: capacity.weeks.map(({ hours }) => hours),
  });
