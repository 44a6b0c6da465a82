import { daysBetween } from '../../values/day.ts';
import { monthWeeks } from '../plan/planned-task.ts';
import type { PlanContext } from '../context/plan-context.ts';
import type { DraftAction } from '../plan/draft-action.ts';

/** True for the first look at the figures, which all others are compared with. */
export const isEarlyMeasurement = ({ start }: PlanContext, { steering, due }: DraftAction): boolean =>
  steering && daysBetween(start, due) < 14;

/**
 * True for what the counts of the company prove, which comes after the starting figures and before all other changes, and for
 * the money of a channel: decided for the next months, it is spent from the first one on.
 */
export const isOfFirstFortnight = ({ start }: PlanContext, { family, fixedDate, due }: DraftAction): boolean =>
  (family === 'budget' || (family === 'finding' && fixedDate === true)) && daysBetween(start, due) < 14;

/** True for what has its day in the first month, beside the texts, which have their own. */
export const isOfFirstMonth = ({ start }: PlanContext, { kind, steps, due }: DraftAction): boolean =>
  kind !== 'content' && steps !== undefined && daysBetween(start, due) < 7 * monthWeeks;

/** True for what must not wait, such as money that is not spent any more. */
export const isOfFirstWeek = ({ start }: PlanContext, { fixedDate, due }: DraftAction): boolean =>
  fixedDate === true && daysBetween(start, due) < 7;

/**
 * Measurements and fixed dates get their hours first, then publications, pages before texts that link to them, then the
 * rest.
 */
export function priorityOf(draft: DraftAction): number {
  // the steps of a scenario follow one another over months: begun late, it ends before it can be judged
  if (draft.kind === 'measurement' || draft.kind === 'scenario' || draft.fixedDate === true) return 0;
  if (draft.kind !== 'content') return 3;
  return draft.dependencies.length > 0 ? 2 : 1;
}
