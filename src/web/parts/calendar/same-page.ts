import { type EditedEntry, isOwnEntry } from '../../../core/planning/calendar/edited-plan.ts';
import type { StrategyContent } from '../../../core/planning/plan/plan.ts';
import { daysBetween } from '../../../core/values/day.ts';
import { pageWrittenBy } from './written-page.ts';

type Planned = {
  readonly actions: readonly Pick<StrategyContent['actions'][number], 'id' | 'content'>[];
  readonly tasks: readonly Pick<StrategyContent['tasks'][number], 'id' | 'actionId' | 'work'>[];
};
type Entry = Pick<EditedEntry, 'key' | 'item' | 'edit'>;

/** Of each entry on a page that a person and the plan both work on, the first entry of the other one, by its key. */
export function samePages<One extends Entry>(entries: readonly One[], strategy: Planned): ReadonlyMap<string, One> {
  const pagesOf = new Map(entries.map((entry) => [entry.key, pagesOfEntry(entry, strategy)]));
  const share = (a: One, b: One): boolean => pagesOf.get(a.key)!.some((page) => pagesOf.get(b.key)!.includes(page));
  return new Map(
    entries.flatMap((entry) => {
      const twin = entries.find((other) => isOwnEntry(other.key) !== isOwnEntry(entry.key) && share(entry, other));
      return twin === undefined ? [] : [[entry.key, twin] as const];
    }),
  );
}

/** True for entries of which one may be done with the other: within a week of each other. */
export const areNear = (a: Pick<Entry, 'item'>, b: Pick<Entry, 'item'>): boolean =>
  Math.abs(daysBetween(a.item.date, b.item.date)) <= 7;

/** The pages that an entry writes on: of one that a person added, the first that its text names. */
export function pagesOfEntry({ key, item, edit }: Entry, { actions, tasks }: Planned): readonly string[] {
  if (isOwnEntry(key)) return (edit?.note ?? '').match(/https?:\/\/\S+/u)?.slice(0, 1) ?? [];
  const task = tasks.find(({ id }) => id === item.taskId);
  const content = actions.find(({ id }) => id === (task?.actionId ?? item.taskId))?.content;
  const written = content == null ? [] : [pageWrittenBy(content)];
  return [...(task?.work?.places ?? []), ...(task?.work?.edits ?? []).map(({ page }) => page), ...written].filter(
    (page) => page !== null,
  );
}
