import type { Strategy } from '../planning/plan/plan.ts';
import type { PlannedAction } from '../planning/plan/planned-action.ts';
import { daysBetween } from '../values/day.ts';

/** True when the plan lists this data among those it still has to collect. */
export const isToCollect = ({ dataToCollect }: Strategy, id: string): boolean =>
  dataToCollect.some((one) => one.id === id);

/** The action with this id when it starts in the first two weeks of the cycle, or null. */
export function earlyAction({ actions, cycle }: Strategy, id: string): PlannedAction | null {
  const found = actions.find((one) => one.id === id);
  return found !== undefined && daysBetween(cycle.start, found.start) < 14 ? found : null;
}
