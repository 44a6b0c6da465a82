import {
  type CalendarEdits,
  type EditedEntry,
  editedEntries,
  editedPlan,
} from '../../../core/planning/calendar/edited-plan.ts';
import type { StrategyContent } from '../../../core/planning/plan/plan.ts';
import type { Day } from '../../../core/values/day.ts';
import type { Text } from '../../../core/values/text.ts';
import { workDayOf } from './week-load.ts';

/** A task of the plan that may wait, and the day to which it goes. */
export interface Relief {
  readonly key: string;
  readonly title: Text;
  readonly hours: number;
  readonly to: Day;
  /** The changes of all entries once it is moved. */
  readonly edits: CalendarEdits;
}

interface Overfull {
  /** Monday of the week. */
  readonly start: Day;
  /** Hours beyond those of the company. */
  readonly excess: number;
}

/**
 * The shortest work of a week that, moved to the next week with room for it, brings the week within the hours; null where
 * none does. What has a day of its own (a deadline, a review, an hour of publication), and what a person placed, stays.
 */
export function reliefOf<Plan extends StrategyContent>(
  strategy: Plan,
  edits: CalendarEdits,
  { start, excess }: Overfull,
): Relief | null {
  const { capacity, tasks } = editedPlan(strategy, edits);
  const week = capacity.weeks.find((one) => one.start === start);
  if (week === undefined) return null;
  const taskOf = new Map(tasks.map((task) => [task.id, task]));
  const movable = editedEntries(strategy, edits)
    .flatMap((entry) => {
      const task = taskOf.get(entry.item.taskId ?? '');
      return task !== undefined && mayWait(entry, task.work !== null) && task.weeks.length === 1
        ? [{ entry, task }]
        : [];
    })
    .filter(({ task }) => task.weeks[0]!.week === week.week && task.hours >= excess)
    .sort((a, b) => a.task.hours - b.task.hours);
  for (const { entry, task } of movable) {
    const free = capacity.weeks.find((one) => one.start > start && one.hours + task.hours <= capacity.hoursPerWeek);
    if (free === undefined) continue;
    const to = workDayOf(free.start);
    const { key, edit, item } = entry;
    const planned = edit?.planned ?? { day: item.date, title: item.title, owner: task.owner, hours: task.hours };
    return {
      key,
      title: item.title,
      hours: task.hours,
      to,
      edits: { ...edits, [key]: { ...edit, day: to, cycle: strategy.cycle.number, planned } },
    };
  }
  return null;
}

/** Work on the site, and texts that are published on no hour. */
const mayWait = ({ item, plannedDay, edit }: EditedEntry, isSiteWork: boolean): boolean =>
  plannedDay !== null &&
  edit?.day === undefined &&
  edit?.doneOn === undefined &&
  item.time === null &&
  (item.kind === 'publication' || (item.kind === 'task' && isSiteWork));
