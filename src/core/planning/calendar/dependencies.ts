import { compareText } from '../../values/compare-text.ts';
import { addDays, type Day } from '../../values/day.ts';
import { unique } from '../../values/unique.ts';
import type { PlanContext } from '../context/plan-context.ts';
import type { DraftAction } from '../plan/draft-action.ts';
import { moved, movedTo } from './moved-draft.ts';
import type { PlannedAction } from '../plan/planned-action.ts';

/** Days between an action and those that depend on it (working assumption). */
const dependencyDays = 7;

/** The draft on a day that leaves its dependencies time to be ready. */
export function afterDependencies(
  context: PlanContext,
  draft: DraftAction,
  readyDays: ReadonlyMap<string, Day>,
): DraftAction {
  const last = draft.dependencies
    .flatMap((id) => readyDays.get(id) ?? [])
    .sort(compareText)
    .at(-1);
  if (last === undefined || last < draft.due) return draft;
  const due = addDays(last, dependencyDays);
  const day = due > context.end ? context.end : due;
  // the steps of a scenario keep their distance from its first day
  return draft.scenario === null ? { ...draft, due: day } : movedTo(context, draft, day);
}

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

/**
 * Scenarios that send people to a page still to be made wait for the content that makes it, which is wished before them. The
 * first week is too early for a page.
 */
export function afterTheirPages(context: PlanContext, drafts: readonly DraftAction[]): DraftAction[] {
  const makers = new Map(drafts.flatMap((draft) => (makesPage(draft) ? [[draft.content!.target.url, draft.id]] : [])));
  const wishedBefore = new Map<string, Day>();
  const waiting = drafts.map((draft): DraftAction => {
    const { target } = draft.scenario ?? {};
    const maker = target?.kind === 'planned' ? makers.get(target.url) : undefined;
    if (maker === undefined) return draft;
    const day = addDays(draft.due, -dependencyDays);
    const before = wishedBefore.get(maker);
    wishedBefore.set(maker, before === undefined || day < before ? day : before);
    return { ...draft, dependencies: unique([...draft.dependencies, maker]) };
  });
  const earliest = addDays(context.start, dependencyDays + 1);
  return waiting.map((draft) => {
    const day = wishedBefore.get(draft.id);
    if (day === undefined || day >= draft.due) return draft;
    return moved(context, draft, day < earliest ? earliest : day);
  });
}

/** True for the content that puts a planned page on line: what points to it depends on it. */
const makesPage = ({ content, dependencies }: DraftAction): boolean =>
  content !== null && content.target.kind === 'planned' && dependencies.length === 0;
