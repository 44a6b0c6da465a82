import type { RetentionDetail } from '../../../planning/plan/details/retention-detail.ts';
import type { Strategy } from '../../../planning/plan/plan.ts';
import type { PlannedAction } from '../../../planning/plan/planned-action.ts';
import { compareText } from '../../../values/compare-text.ts';

export interface PlannedStep {
  readonly action: PlannedAction;
  readonly step: RetentionDetail;
}

/** The entry of the path, then the steps by their delay, then those that are always on. */
export function plannedSteps({
  actions,
  retention: { entry },
}: Pick<Strategy, 'actions' | 'retention'>): PlannedStep[] {
  return actions
    .flatMap((action) => (action.retention === null ? [] : [{ action, step: action.retention }]))
    .sort((a, b) => rankOf(a, entry) - rankOf(b, entry) || compareText(a.action.id, b.action.id));
}

function rankOf({ action, step: { trigger } }: PlannedStep, entry: string): number {
  if (action.id === entry) return -1;
  return trigger.place === 'path' ? trigger.delayHours : Number.MAX_SAFE_INTEGER;
}
