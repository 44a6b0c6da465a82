import { sum } from '../../values/sum.ts';
import type { PlanContext } from '../context/plan-context.ts';
import type { DraftAction } from '../plan/draft-action.ts';
import { placedHours } from './placed-work.ts';
import type { AwayWeeks } from './away-weeks.ts';
import { isEarlyMeasurement } from './draft-order.ts';
import { siteHours } from './site-work.ts';

/**
 * Hours that the plan may fill in each week: none while all are away, fewer where a person placed work, though no fewer than
 * what that person would not put off (`leastHours`).
 */
export function hoursOfWeeks(
  context: PlanContext,
  drafts: readonly DraftAction[],
  away: AwayWeeks,
): (week: number) => number {
  const placed = placedHours(context.placed ?? [], context.start, context.weeks);
  const level = weeklyLevel(context, drafts, placed);
  const beside = (week: number): number => Math.max(0, context.company.capacity.hoursPerWeek - (placed[week] ?? 0));
  const least = context.leastHours ?? [];
  return (week) => (away.areAll(week) ? 0 : Math.max(least[week] ?? 0, Math.min(level, beside(week))));
}

/**
 * Hours a week over which the work is spread: a tenth above the mean, so that no week is full while another is empty;
 * enough for the measurements of the first two weeks; never above the capacity.
 */
function weeklyLevel(context: PlanContext, drafts: readonly DraftAction[], placed: readonly number[]): number {
  const all = siteHours(context) + sum(drafts.map((draft) => draft.plannedHours)) + sum(placed);
  const mean = all / Math.max(1, context.weeks - 2);
  const early = drafts.filter((draft) => isEarlyMeasurement(context, draft));
  const firstWeeks = sum(early.map((draft) => draft.plannedHours)) / 2;
  return Math.min(context.company.capacity.hoursPerWeek, Math.ceil(Math.max(mean * 1.1, firstWeeks) * 2) / 2);
}
