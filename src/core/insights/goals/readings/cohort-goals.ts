import { repairedCount } from '../../../framework/repaired-count.ts';
import { sum } from '../../../values/sum.ts';
import { pair } from '../../../values/text.ts';
import type { AskedGoal, GoalMeasure } from '../goal-reading.ts';

/** The part of customers lost in the first period of their cohort, which a goal wants to divide. */
export function firstLossOf({ goal, target, facts }: AskedGoal): GoalMeasure | null {
  const rows = (facts.company.cohorts?.rows ?? []).filter(({ active }) => active.length > 1);
  const size = sum(rows.map((row) => row.size));
  if (target?.factor === undefined || target.factor === null || target.factor >= 1 || size === 0) return null;
  if (goal.kind !== 'retention') return null;
  const loss = 1 - sum(rows.map(({ active }) => active[1] ?? 0)) / size;
  const measure = pair('Part perdue après la première période', 'Part lost after the first period');
  return {
    measure,
    unit: 'share',
    current: loss,
    target: loss * target.factor,
    reachable: 1 - repairedCount(1, 1 - loss),
  };
}
