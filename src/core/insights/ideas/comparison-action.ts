import type { Comparison } from '../../framework/counters/compared-groups.ts';
import type { PlannedAction } from '../../planning/plan/planned-action.ts';
import { groupName, groupsTitle } from '../compared-texts.ts';
import { findingActionId } from '../finding-action-id.ts';
import type { FoundInsight } from '../found-insights.ts';

/** The finding of a comparison; undefined when none was kept. */
export function findingOfComparison(one: Comparison, found: readonly FoundInsight[]): FoundInsight | undefined {
  const title = groupsTitle(one, groupName(one.better), groupName(one.other)).en;
  return found.find((insight) => insight.title.en === title);
}

/** The action of a plan that applies a comparison; undefined when no action does. */
export function actionOfComparison(
  one: Comparison,
  found: readonly FoundInsight[],
  actions: readonly PlannedAction[],
): PlannedAction | undefined {
  const finding = findingOfComparison(one, found);
  return finding === undefined ? undefined : actions.find(({ id }) => id === findingActionId(finding.id));
}
