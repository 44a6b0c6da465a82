import { placedEntries } from '../../../core/planning/calendar/placed-entries.ts';
import { type CalendarEdits, editedEntries, editedPlan } from '../../../core/planning/calendar/edited-plan.ts';
import type { Strategy, StrategyContent } from '../../../core/planning/plan/plan.ts';
import { addDays, type Day } from '../../../core/values/day.ts';
import type { Text } from '../../../core/values/text.ts';
import { isOver } from './week-load.ts';

/** A week whose work is more than the hours of the company. */
export interface OverfullWeek {
  /** Monday. */
  readonly start: Day;
  readonly hours: number;
  /** What a person added to it or moved into it: the plan alone stays within the hours. */
  readonly because: readonly Text[];
}

interface Made {
  readonly inputs: Pick<Strategy['inputs'], 'placed'>;
}

/** True where the plan was made around all that a person placed: made again, it would fill its weeks as it does. */
export function isMadeAround({ inputs }: Made, edits: CalendarEdits): boolean {
  const text = (placed: typeof inputs.placed = []): string =>
    placed.map(({ day, hours }) => `${day} ${hours}`).join(', ');
  return text(inputs.placed) === text(placedEntries(edits));
}

/** The weeks that the changes of a person filled beyond the hours, in order. */
export function overfullWeeks<Plan extends StrategyContent>(strategy: Plan, edits: CalendarEdits): OverfullWeek[] {
  const { capacity } = editedPlan(strategy, edits);
  const placed = editedEntries(strategy, edits).filter(
    ({ plannedDay, edit }) => plannedDay === null || edit?.day !== undefined,
  );
  return capacity.weeks
    .filter(({ hours }) => isOver(hours, capacity.hoursPerWeek))
    .map(({ start, hours }) => ({
      start,
      hours,
      because: placed
        .filter(({ item: { date } }) => start <= date && date < addDays(start, 7))
        .map(({ item }) => item.title),
    }));
}
