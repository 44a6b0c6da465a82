import { wholeWorkId } from '../../../core/planning/calendar/site-work.ts';
import type { PlannedTask } from '../../../core/planning/plan/planned-task.ts';

/** Row of a list, from 0, that treats the main problem of a site; null where none does. */
export function mainRow(rows: readonly { readonly id: string }[], main: string | null): number | null {
  const at = rows.findIndex(({ id }) => wholeWorkId(id) === main);
  return at < 0 ? null : at;
}

/** What a small company does in a month; the others follow on demand. */
const shownFirst = 5;

/** Rows of a list that are shown at once: that of the main problem, which the screen names by its number, is among them. */
export const firstRows = (mainAt: number | null): number => Math.max(shownFirst, (mainAt ?? 0) + 1);

/** Where the main problem of a site comes in what there is to do. */
export type MainStanding =
  | { readonly state: 'first' | 'unplanned' }
  /** Row of the list, from 1. */
  | { readonly state: 'later'; readonly place: number }
  | { readonly state: 'dated' | 'done'; readonly day: string };

/** `row`: its row in the list shown, from 0; `tasks`: all tasks of the plan, none without a plan. */
export function mainStanding(
  main: string,
  row: number | null,
  tasks: readonly Pick<PlannedTask, 'id' | 'date' | 'doneOn'>[],
): MainStanding {
  if (row === 0) return { state: 'first' };
  if (row !== null) return { state: 'later', place: row + 1 };
  const task = tasks[mainRow(tasks, main) ?? -1];
  if (task === undefined) return { state: 'unplanned' };
  return { state: task.doneOn === undefined ? 'dated' : 'done', day: task.date };
}
