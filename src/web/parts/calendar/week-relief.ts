import {
  type CalendarEdits,
  type EditedEntry,
  editedEntries,
  editedPlan,
} from '../../../core/planning/calendar/edited-plan.ts';
import { mainTasks } from '../../../core/planning/calendar/main-work.ts';
import { keptHoursOf } from '../../../core/planning/calendar/kept-hours.ts';
import { placedEntries } from '../../../core/planning/calendar/placed-entries.ts';
import { placedHours } from '../../../core/planning/calendar/placed-work.ts';
import { tasksOfMonth } from '../../../core/planning/calendar/tasks-of-month.ts';
import type { StrategyContent } from '../../../core/planning/plan/plan.ts';
import type { PlannedTask } from '../../../core/planning/plan/planned-task.ts';
import { addDays, type Day } from '../../../core/values/day.ts';
import type { Text } from '../../../core/values/text.ts';
import { proposedDay, type ProposedDay, roomOn, type WeekLoad, workDayOf } from './week-load.ts';

/** Days after which a person would not wait. Working assumption. */
export const soonDays = 31;

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
  readonly today: Day;
}

/**
 * The shortest work of a week that, moved to the next week with room for it, brings the week within the hours; null where
 * none does, or where that week is far. What comes first stays (the main problem of the site, the first tasks of the month,
 * the links, which the person accepted), what has a day of its own (a deadline, a review, an hour of publication), and what a
 * person changed.
 */
export function reliefOf<Plan extends StrategyContent>(
  strategy: Plan,
  edits: CalendarEdits,
  { start, excess, today }: Overfull,
): Relief | null {
  const edited = editedPlan(strategy, edits);
  const { capacity, tasks } = edited;
  const first = new Set(firstTasks(edited, today).map(({ id }) => id));
  const week = capacity.weeks.find((one) => one.start === start);
  if (week === undefined) return null;
  const taskOf = new Map(tasks.map((task) => [task.id, task]));
  const movable = editedEntries(strategy, edits)
    .flatMap((entry) => {
      const task = taskOf.get(entry.item.taskId ?? '');
      return task !== undefined && mayWait(entry, task) && !first.has(task.id) && task.weeks.length === 1
        ? [{ entry, task }]
        : [];
    })
    .filter(({ task }) => task.weeks[0]!.week === week.week && task.hours >= excess)
    .sort((a, b) => a.task.hours - b.task.hours);
  for (const { entry, task } of movable) {
    const free = capacity.weeks.find(
      (one) =>
        one.start > start && one.start <= addDays(start, soonDays) && one.hours + task.hours <= capacity.hoursPerWeek,
    );
    if (free === undefined) continue;
    return moved({ strategy, edits }, { entry, task }, free.start);
  }
  return null;
}

/**
 * The longest work of a week that a person may put off by hand, to the next week with room for it; null where no later week
 * has room for any.
 */
export function moveByHand<Plan extends StrategyContent>(
  strategy: Plan,
  edits: CalendarEdits,
  start: Day,
): Relief | null {
  const { capacity, tasks } = editedPlan(strategy, edits);
  const works = editedEntries(strategy, edits)
    .flatMap((entry) => {
      const task = tasks.find(({ id, weeks }) => id === entry.item.taskId && weeks.length === 1);
      const at = capacity.weeks.find(({ week }) => week === task?.weeks[0]!.week);
      return task !== undefined && at?.start === start && isDayless(entry, task) ? [{ entry, task }] : [];
    })
    .filter(({ entry: { edit }, task: { hours } }) => edit?.doneOn === undefined && hours > 0)
    .sort((a, b) => b.task.hours - a.task.hours);
  for (const work of works) {
    const free = capacity.weeks.find(
      (one) => one.start > start && one.hours + work.task.hours <= capacity.hoursPerWeek,
    );
    if (free !== undefined) return moved({ strategy, edits }, work, free.start);
  }
  return null;
}

interface Work {
  readonly entry: EditedEntry;
  readonly task: PlannedTask;
}

/** A work once it has gone to another week. */
function moved(
  { strategy, edits }: { readonly strategy: StrategyContent; readonly edits: CalendarEdits },
  { entry: { key, item }, task: { owner, hours } }: Work,
  monday: Day,
): Relief {
  const to = workDayOf(monday);
  const planned = { day: item.date, title: item.title, owner, hours };
  const edit = edits[key] ?? { cycle: strategy.cycle.number, planned };
  return { key, title: item.title, hours, to, edits: { ...edits, [key]: { ...edit, day: to } } };
}

/** The weeks of a plan with what a person changed, and what a plan made again leaves in them. */
export function weekLoads<Plan extends StrategyContent>(strategy: Plan, edits: CalendarEdits): WeekLoad[] {
  const { start, weeks } = strategy.cycle;
  const first = keptHoursOf(strategy);
  const own = placedHours(
    placedEntries(edits).filter(({ isMoved }) => isMoved !== true),
    start,
    weeks,
  );
  return editedPlan(strategy, edits).capacity.weeks.map((one) => ({
    start: one.start,
    hours: one.hours,
    kept: Math.min(one.hours, (first[one.week] ?? 0) + (own[one.week] ?? 0)),
  }));
}

/**
 * A day for new work: of the first week with room; where no week of the plan has it, of the first near week in which a work of
 * the plan may wait, else of one in which a plan made again finds room.
 */
export function dayWithRoom<Plan extends StrategyContent>(
  strategy: Plan,
  edits: CalendarEdits,
  { hours, from }: { readonly hours: number; readonly from: Day },
): ProposedDay | null {
  const { hoursPerWeek } = strategy.capacity;
  const weeks = weekLoads(strategy, edits);
  const proposed = proposedDay(weeks, hoursPerWeek, hours, from);
  if (proposed === null || proposed.room === 'free') return proposed;
  const last = addDays(from, soonDays);
  const relieved = weeks
    .filter(({ start }) => workDayOf(start) >= from && workDayOf(start) <= last)
    .filter(({ start }) => roomOn(weeks, hoursPerWeek, hours, start) !== 'none')
    .find(({ start, hours: planned }) => {
      const excess = planned + hours - hoursPerWeek;
      return reliefOf(strategy, edits, { start, excess, today: from }) !== null;
    });
  return relieved === undefined ? proposed : { ...proposed, day: workDayOf(relieved.start), room: 'moving' };
}

/** Tasks at the head of the list of the month that wait for nothing. Working assumption. */
const mostFirst = 3;

/** The first tasks of the month, and all that treats the main problem of the site. */
const firstTasks = (plan: StrategyContent, today: Day): readonly PlannedTask[] => [
  ...tasksOfMonth(plan, today).tasks.slice(0, mostFirst),
  ...mainTasks(plan.tasks),
];

/** Work on the site, and texts that are published on no hour, as the plan has them. */
const mayWait = (entry: EditedEntry, task: PlannedTask): boolean =>
  entry.plannedDay !== null && entry.edit === null && isDayless(entry, task) && task.work?.source !== 'link';

/** Work that has no day of its own: no deadline, no review, no hour of publication. */
const isDayless = ({ item }: EditedEntry, { work }: PlannedTask): boolean =>
  item.time === null && (item.kind === 'publication' || (item.kind === 'task' && work !== null));
