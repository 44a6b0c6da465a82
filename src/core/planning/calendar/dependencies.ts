import type { DraftAction } from '../plan/draft-action.ts';
import type { PlannedAction } from '../plan/planned-action.ts';

/** The drafts in their order, each after those that it depends on: a fixed date never comes before its page. */
export function dependenciesFirst(queue: readonly DraftAction[]): DraftAction[] {
  const byId = new Map(queue.map((draft) => [draft.id, draft]));
  const ordered = new Set<DraftAction>();
  const seen = new Set<string>();
  const add = (draft: DraftAction): void => {
    if (seen.has(draft.id)) return;
    seen.add(draft.id);
    for (const id of draft.dependencies) {
      const before = byId.get(id);
      if (before !== undefined) add(before);
    }
    ordered.add(draft);
  };
  for (const draft of queue) add(draft);
  return [...ordered];
}

/** The actions without references to drafts that found no hours. */
export function withoutMissing(actions: readonly PlannedAction[]): PlannedAction[] {
  const ids = new Set(actions.map((action) => action.id));
  return actions.map((action) => ({
    ...action,
    dependencies: action.dependencies.filter((id) => ids.has(id)),
    retention: action.retention && {
      ...action.retention,
      next: action.retention.next.filter((one) => ids.has(one.actionId)),
    },
  }));
}
