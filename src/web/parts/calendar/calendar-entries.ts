import {
  type CalendarEdits,
  type EditedEntry,
  editedEntries,
  editedPlan,
  type EntryEdit,
} from '../../../core/planning/calendar/edited-plan.ts';
import type { StrategyContent } from '../../../core/planning/plan/plan.ts';
import type { Day } from '../../../core/values/day.ts';
import { hoursWith, isOver, laterDay, workDayOf } from './week-load.ts';

/** An entry of the calendar of a plan with what a person changed, and the hours of its task. */
export interface CalendarEntry extends EditedEntry {
  /** 0 for an event of the public calendar, and for a step: its hours are those of its scenario. */
  readonly hours: number;
  /** True for a scenario: its hours are those of all its steps. */
  readonly hasSteps: boolean;
  /** Weeks over which the plan spreads them; 1 for what has no task. */
  readonly weeks: number;
}

/** Entries by day. */
export function calendarEntries(
  strategy: StrategyContent,
  { edits }: { readonly edits: CalendarEdits },
): CalendarEntry[] {
  const taskOf = new Map(strategy.tasks.map((task) => [task.id, task]));
  const inSteps = new Set(strategy.calendar.flatMap(({ kind, taskId }) => (kind === 'step' ? [taskId] : [])));
  return editedEntries(strategy, edits).map((entry) => {
    const { kind, taskId } = entry.item;
    const task = taskOf.get(taskId ?? '');
    const planned = entry.plannedDay === null ? (entry.edit?.planned.hours ?? 0) : (task?.hours ?? 0);
    const isStep = kind === 'step';
    return {
      ...entry,
      hours: kind === 'event' || isStep ? 0 : planned,
      hasSteps: !isStep && taskId !== null && inSteps.has(taskId),
      weeks: isStep ? 1 : Math.max(1, task?.weeks.length ?? 1),
    };
  });
}

/** The changes of all entries once those of one entry are others; `undefined` takes a change back. */
export function changedEdits(
  edits: CalendarEdits,
  entry: CalendarEntry,
  { strategy, change }: { readonly strategy: StrategyContent; readonly change: EntryChange },
): CalendarEdits {
  const { [entry.key]: known, ...others } = edits;
  const task = strategy.tasks.find(({ id }) => id === entry.item.taskId);
  const all = { ...known, ...change };
  const own = Object.entries(all).filter(([name, value]) => value !== undefined && !fixed.has(name));
  if (own.length === 0) return others;
  const planned = known?.planned ?? {
    day: entry.plannedDay ?? entry.item.date,
    title: entry.item.title,
    owner: task?.owner ?? { fr: '', en: '' },
    hours: entry.hours,
  };
  return { ...others, [entry.key]: { ...Object.fromEntries(own), cycle: strategy.cycle.number, planned } };
}

/** The changes once an entry that was put aside is back in the calendar, with what else was changed in it. */
export function takenBack(edits: CalendarEdits, key: string): CalendarEdits {
  const { [key]: known, ...others } = edits;
  if (known === undefined) return edits;
  const { asideOn: _, ...left } = known;
  return Object.keys(left).every((name) => fixed.has(name)) ? others : { ...others, [key]: left };
}

type EntryChange = { readonly [Name in 'day' | 'title' | 'note' | 'doneOn' | 'asideOn']?: EntryEdit[Name] | undefined };
const fixed: ReadonlySet<string> = new Set(['cycle', 'planned']);

/** Hours of the week of a day if an entry moved to it, as the calendar then shows them, and the hours that the company has. */
export function hoursAfterMove<Plan extends StrategyContent>(
  entry: CalendarEntry,
  day: string,
  { strategy, edits }: { readonly strategy: Plan; readonly edits: CalendarEdits },
): { readonly hours: number; readonly limit: number } | null {
  const { capacity } = editedPlan(strategy, changedEdits(edits, entry, { strategy, change: { day } }));
  const hours = hoursWith(capacity.weeks, 0, day);
  return hours === null ? null : { hours, limit: capacity.hoursPerWeek };
}

/** The day of the first week after that of another day which has room for an entry that moves to it; null for none. */
export const laterDayFor = <Plan extends StrategyContent>(
  entry: CalendarEntry,
  from: { readonly day: Day; readonly today: Day },
  kept: { readonly strategy: Plan; readonly edits: CalendarEdits },
): Day | null =>
  laterDay(kept.strategy.capacity.weeks, from, (day) => {
    const load = hoursAfterMove(entry, day, kept);
    return load !== null && !isOver(load.hours, load.limit);
  });

/** Hours by which an entry passes those of the company in the lightest week to which it may move; 0 where one has room. */
export function leastExcessFor<Plan extends StrategyContent>(
  entry: CalendarEntry,
  today: Day,
  kept: { readonly strategy: Plan; readonly edits: CalendarEdits },
): number {
  const loads = kept.strategy.capacity.weeks
    .map(({ start }) => workDayOf(start))
    .filter((day) => day >= today)
    .flatMap((day) => hoursAfterMove(entry, day, kept) ?? []);
  const excess = loads.map(({ hours, limit }) => (isOver(hours, limit) ? hours - limit : 0));
  return excess.length === 0 ? 0 : Math.min(...excess);
}
