import type { Company } from '../../framework/company/company.ts';
import type { Goal } from './goal-reading.ts';

/** An objective with figures that serves a goal in words, with the value that it starts from. */
export type LinkedObjective = Company['growthObjectives'][number] & { readonly baseline: number };

/** The objective of the file that gives a goal its figures; null when none does. */
export function linkedObjective({ id }: Pick<Goal, 'id'>, { growthObjectives }: Company): LinkedObjective | null {
  const found = growthObjectives.find(
    (one) => one.strategicObjectiveIds.length === 1 && one.strategicObjectiveIds[0] === id && one.baseline != null,
  );
  return found === undefined ? null : { ...found, baseline: found.baseline as number };
}
