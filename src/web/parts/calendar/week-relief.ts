import {
  type CalendarEdits,
  type EditedEntry,
  editedEntries,
  editedPlan,
} from '../../../core/planning/calendar/edited-plan.ts';
import type { StrategyContent } from '../../../core/planning/plan/plan.ts';
import { addDays, type Day } from '../../../core/values/day.ts';
import type { Text } from '../../../core/values/text.ts';
import { proposedDay, type ProposedDay, workDayOf } from './week-load.ts';

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

/** Days after which a person would not wait for a week with room. Working assumption. */
const soonDays = 31;

/**
 * A day for new work: of the first week with room, when it is near; else of the first near week in which a work of the plan
 * may wait, which then makes room; else as when no week has room.
 */
export function dayWithRoom<Plan extends StrategyContent>(
  strategy: Plan,
  edits: CalendarEdits,
  { hours, from }: { readonly hours: number; readonly from: Day },
): ProposedDay | null {
  const { weeks, hoursPerWeek } = editedPlan(strategy, edits).capacity;
  const free = proposedDay(weeks, hoursPerWeek, hours, from);
  const last = addDays(from, soonDays);
  if (free === null || (free.isFree && free.day <= last)) return free;
  const relieved = weeks.find(({ start, hours: planned }) => {
    const day = workDayOf(start);
    const isNear = day >= from && day <= last;
    return isNear && reliefOf(strategy, edits, { start, excess: planned + hours - hoursPerWeek }) !== null;
  });
  return relieved === undefined ? free : { ...free, day: workDayOf(relieved.start), isFree: false, makesRoom: true };
}

/** Work on the site, and texts that are published on no hour. */
const mayWait = ({ item, plannedDay, edit }: EditedEntry, isSiteWork: boolean): boolean =>
  plannedDay !== null &&
  edit?.day === undefined &&
  edit?.doneOn === undefined &&
  item.time === null &&
  (item.kind === 'publication' || (item.kind === 'task' && isSiteWork));
