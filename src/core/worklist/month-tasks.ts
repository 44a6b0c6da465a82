import { isOfFirstMonth, type PlannedTask } from '../planning/plan/planned-task.ts';
import { measurementTask } from '../strategy/measurement/tasks/index.ts';
import { compareText } from '../values/compare-text.ts';
import { byWorkOrder } from './work-order.ts';

/** Sorts of tasks in their order: work on the site, which is often somebody else's, what is done for customers, what is noted. */
export const taskSorts = ['site', 'customers', 'notes'] as const;
export type TaskSort = (typeof taskSorts)[number];

export const sortOf = ({ work, actionId }: PlannedTask): TaskSort => {
  if (work !== null) return 'site';
  return measurementTask(actionId ?? '') === undefined ? 'customers' : 'notes';
};

/**
 * The tasks of the first four weeks, the same in every file: by sort, then by the day by which they are done, the day on which
 * they begin, and last
 * in the order of the audit.
 */
export const monthTasks = (tasks: readonly PlannedTask[]): PlannedTask[] =>
  tasks
    .filter(isOfFirstMonth)
    .sort(
      (a, b) =>
        taskSorts.indexOf(sortOf(a)) - taskSorts.indexOf(sortOf(b)) ||
        compareText(a.date, b.date) ||
        compareText(a.start, b.start) ||
        byAuditOrder(a, b),
    );

const byAuditOrder = ({ work: first }: PlannedTask, { work: second }: PlannedTask): number =>
  first === null || second === null ? 0 : byWorkOrder(first, second);
