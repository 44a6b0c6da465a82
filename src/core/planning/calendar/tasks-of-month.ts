import { compareText } from '../../values/compare-text.ts';
import { addDays, type Day, daysBetween } from '../../values/day.ts';
import { sum } from '../../values/sum.ts';
import type { Strategy } from '../plan/plan.ts';
import { monthWeeks } from '../plan/planned-task.ts';

type Plan = Pick<Strategy, 'cycle' | 'tasks' | 'capacity'>;

export interface TasksOfMonth {
  /** First and last day of the four weeks. */
  readonly from: Day;
  readonly to: Day;
  /** Open tasks with half of their hours at least in these four weeks, by their day. */
  readonly tasks: readonly Strategy['tasks'][number][];
  /** Their hours in these weeks. */
  readonly hours: number;
  /** Hours of the company in these weeks. */
  readonly available: number;
  /** Tasks of these weeks that are done. */
  readonly done: number;
}

/** The tasks of the four weeks of the cycle that contain a day, and those of the weeks before that are not done. */
export function tasksOfMonth({ cycle, tasks, capacity }: Plan, today: string): TasksOfMonth {
  const now = Math.min(Math.max(0, Math.floor(daysBetween(cycle.start, today) / 7)), cycle.weeks - 1);
  const first = now - (now % monthWeeks);
  const last = first + monthWeeks;
  const hoursIn = ({ weeks }: Plan['tasks'][number], from: number): number =>
    sum(weeks.filter(({ week }) => week >= from && week < last).map(({ hours }) => hours));
  const due = tasks.filter(
    (task) => 2 * hoursIn(task, -Infinity) >= task.hours && task.weeks.some(({ week }) => week < last),
  );
  const open = due.filter(({ doneOn }) => doneOn === undefined);
  return {
    from: addDays(cycle.start, 7 * first),
    to: addDays(cycle.start, 7 * last - 1),
    tasks: [...open].sort((a, b) => compareText(a.date, b.date) || compareText(a.start, b.start)),
    hours: sum(open.map((task) => hoursIn(task, 0))),
    available: capacity.hoursPerWeek * monthWeeks,
    done: due.filter((task) => task.doneOn !== undefined && hoursIn(task, first) > 0).length,
  };
}
