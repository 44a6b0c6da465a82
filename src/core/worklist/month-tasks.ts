import { isOfFirstMonth, type PlannedTask } from '../planning/plan/planned-task.ts';
import { compareText } from '../values/compare-text.ts';
import { byWorkOrder } from './work-order.ts';

/**
 * The tasks of the first four weeks in the order in which to start them, the same in every file: by the week in which they
 * start; in a week, work on the site in the order of the audit, then actions of the plan by date.
 */
export const monthTasks = (tasks: readonly PlannedTask[]): PlannedTask[] =>
  tasks
    .filter(isOfFirstMonth)
    .sort((a, b) => compareText(a.start, b.start) || bySiteWork(a, b) || compareText(a.date, b.date));

function bySiteWork({ work: first }: PlannedTask, { work: second }: PlannedTask): number {
  if (first !== null && second !== null) return byWorkOrder(first, second);
  return Number(first === null) - Number(second === null);
}
