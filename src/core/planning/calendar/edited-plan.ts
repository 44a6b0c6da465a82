import { addDays, daysBetween, type Day } from '../../values/day.ts';
import { inBoth, type Text } from '../../values/text.ts';
import type { CalendarItem } from '../plan/calendar-item.ts';
import type { Strategy, StrategyContent } from '../plan/plan.ts';
import type { PlannedTask } from '../plan/planned-task.ts';
import { keyedItems } from './same-entry.ts';

/** What a person changed in an entry of the calendar, and what the plan said then. */
export interface EntryEdit {
  /** Day to which the entry moved. */
  readonly day?: Day | undefined;
  readonly title?: string | undefined;
  /** A remark of the person, shown with the entry. */
  readonly note?: string | undefined;
  /** Day on which the work was done. */
  readonly doneOn?: Day | undefined;
  /** Day on which the person put the entry aside: no calendar shows it until it is taken back. */
  readonly asideOn?: Day | undefined;
  /** Number of the cycle of the plan. */
  readonly cycle: number;
  /** The entry as the plan had it. */
  readonly planned: { readonly day: Day; readonly title: Text; readonly owner: Text; readonly hours: number };
}

/** Changes by the key of their entry. */
export type CalendarEdits = Readonly<Record<string, EntryEdit>>;

/** An entry with the changes of a person. */
export interface EditedEntry {
  /** The same in the next plan, if it has the same task: changes are kept by it. */
  readonly key: string;
  readonly item: CalendarItem;
  /** Day that the plan gives it; null for an entry that this plan no longer has. */
  readonly plannedDay: Day | null;
  readonly edit: EntryEdit | null;
}

/**
 * The entries of a calendar with the changes made in this cycle, and those of earlier cycles that a person moved into
 * this one; by day. A changed entry that the plan does not have stays, unless it was done before the plan begins.
 */
export const editedEntries = (plan: Pick<Strategy, 'calendar' | 'cycle'>, edits: CalendarEdits): EditedEntry[] =>
  everyEntry(plan, edits).filter((entry) => !isAside(entry));

/** The entries of the plan that a person put aside. */
export const asideEntries = (plan: Pick<Strategy, 'calendar' | 'cycle'>, edits: CalendarEdits): EditedEntry[] =>
  everyEntry(plan, edits).filter(isAside);

const isAside = ({ edit }: EditedEntry): boolean => edit?.asideOn !== undefined;

function everyEntry({ calendar, cycle }: Pick<Strategy, 'calendar' | 'cycle'>, edits: CalendarEdits): EditedEntry[] {
  const applies = ({ cycle: number, day, doneOn, asideOn }: EntryEdit): boolean =>
    number === cycle.number ||
    (number < cycle.number && asideOn !== undefined) ||
    (number < cycle.number && day !== undefined && day >= cycle.start && doneOn === undefined);
  const known = new Set<string>();
  const planned = keyedItems(calendar, edits).map(({ key, item, isChanged }): EditedEntry => {
    known.add(key);
    const edit = edits[key];
    if (!isChanged || edit === undefined || !applies(edit)) return { key, item, plannedDay: item.date, edit: null };
    return { key, item: editedItem(item, edit, cycle.start), plannedDay: item.date, edit };
  });
  const kept = Object.entries(edits).flatMap(([key, edit]): EditedEntry[] => {
    const day = edit.day ?? edit.planned.day;
    const isOver = edit.asideOn !== undefined || (edit.doneOn !== undefined && day < cycle.start);
    if (known.has(key) || !applies(edit) || isOver) return [];
    const item: CalendarItem = {
      date: day,
      time: null,
      kind: 'task',
      title: edit.planned.title,
      taskId: keptTaskId(key),
      channelId: null,
    };
    return [{ key, item: editedItem(item, edit, cycle.start), plannedDay: null, edit }];
  });
  return [...planned, ...kept].sort((a, b) => (a.item.date < b.item.date ? -1 : a.item.date > b.item.date ? 1 : 0));
}

/** The key of an entry that a person added: no plan has it. */
export const ownEntryKey = (name: string): string => `own:${name}`;
export const isOwnEntry = (key: string): boolean => key.startsWith('own:');

const keptTaskId = (key: string): string => `kept ${key}`;

/** A plan begins on the Monday after the day on which it is made: what a person put on a day between the two stays there. */
const daysToStart = 7;

function editedItem(item: CalendarItem, edit: EntryEdit, start: Day): CalendarItem {
  const isMoved = edit.day !== undefined && edit.day >= addDays(start, -daysToStart);
  return {
    ...item,
    date: isMoved ? edit.day! : item.date,
    title: editedTitle(item.title, edit),
    ...(edit.doneOn === undefined ? {} : { doneOn: edit.doneOn }),
  };
}

function editedTitle(title: Text, { title: written, doneOn }: EntryEdit): Text {
  const own = written === undefined ? title : { fr: written, en: written };
  return doneOn === undefined ? own : inBoth((locale) => `${doneWords[locale]}${own[locale]}`);
}

const doneWords = { fr: 'Fait\u00a0: ', en: 'Done: ' };

/** A plan whose calendar, tasks, actions and hours of each week have the changes of a person: what every file shows. */
export function editedPlan<Plan extends StrategyContent>(strategy: Plan, edits: CalendarEdits): Plan {
  if (Object.keys(edits).length === 0) return strategy;
  const entries = editedEntries(strategy, edits);
  const changed = new Map<string, EditedEntry>();
  for (const entry of entries)
    if (entry.edit !== null && entry.item.taskId !== null && entry.item.kind !== 'step')
      changed.set(entry.item.taskId, entry);
  const shown = new Set(entries.map(({ item }) => item.taskId));
  const isLeftOut = new Set(
    asideEntries(strategy, edits).flatMap(({ item }) => (shown.has(item.taskId) ? [] : (item.taskId ?? []))),
  );
  const tasks = [
    ...strategy.tasks
      .filter(({ id }) => !isLeftOut.has(id))
      .map((task) => {
        const entry = changed.get(task.id);
        return entry === undefined ? task : editedTask(task, entry, strategy.cycle);
      }),
    ...entries.filter(({ plannedDay }) => plannedDay === null).map((entry) => keptTask(entry, strategy.cycle)),
  ].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const taskOf = new Map(tasks.map((task) => [task.actionId ?? '', task]));
  return {
    ...strategy,
    calendar: entries.map(({ item }) => item),
    tasks,
    actions: strategy.actions.map((action) => {
      const task = taskOf.get(action.id);
      const edit = task === undefined ? undefined : changed.get(task.id)?.edit;
      return task === undefined || edit == null
        ? action
        : {
            ...action,
            title: task.title,
            start: task.start,
            end: later(action.end, task.date),
            what: noted(action.what, edit),
            content:
              action.content?.publishAt == null
                ? action.content
                : { ...action.content, publishAt: `${task.date}${action.content.publishAt.slice(task.date.length)}` },
          };
    }),
    capacity: {
      ...strategy.capacity,
      weeks: strategy.capacity.weeks.map((week) => ({
        ...week,
        hours: tenth(week.hours + hoursIn(tasks, week.week) - hoursIn(strategy.tasks, week.week)),
      })),
    },
  };
}

type Cycle = Strategy['cycle'];

function editedTask(task: PlannedTask, { item, edit }: EditedEntry, { start, weeks }: Cycle): PlannedTask {
  const to = weekOf(item.date, start);
  const shift = to - weekOf(task.date, start);
  // a day outside the plan takes its hours out of every week
  const [first, last] = [Math.min(0, to), Math.max(weeks - 1, to)];
  return {
    ...task,
    title: item.title,
    date: item.date,
    start: shift === 0 ? task.start : later(addDays(start, 7 * first), addDays(task.start, 7 * shift)),
    weeks: task.weeks.map(({ week, hours }) => ({ week: Math.min(Math.max(first, week + shift), last), hours })),
    work:
      task.work === null || edit!.note === undefined
        ? task.work
        : { ...task.work, how: noted(task.work.how ?? { fr: '', en: '' }, edit!) },
    ...(edit!.doneOn === undefined ? {} : { doneOn: edit!.doneOn }),
  };
}

/** A task of an earlier plan that a person keeps, in the words of that plan, or one that a person added. */
function keptTask({ key, item, edit }: EditedEntry, { start }: Cycle): PlannedTask {
  const { owner } = edit!.planned;
  // the hours of its week are for other work
  const hours = edit!.doneOn !== undefined && !isOwnEntry(key) ? 0 : edit!.planned.hours;
  const week = weekOf(item.date, start);
  return {
    id: item.taskId!,
    title: item.title,
    owner,
    start: addDays(start, 7 * week),
    date: item.date,
    time: null,
    hours,
    weeks: [{ week, hours }],
    actionId: null,
    work: {
      id: item.taskId!,
      source: 'plan',
      title: item.title,
      why: isOwnEntry(key) ? ownWhy : keptWhy,
      ...(edit!.note === undefined ? {} : { how: { fr: edit!.note, en: edit!.note } }),
      worth: 0,
      certainty: 0,
      minutes: { low: 60 * hours, high: 60 * hours },
      pages: 0,
      proof: [],
      edits: [],
      success: keptSuccess,
    },
  };
}

const keptWhy = {
  fr: 'Vous avez gardé cette tâche d’un plan précédent.',
  en: 'You kept this task of an earlier plan.',
};
const ownWhy = { fr: 'Vous avez ajouté cette tâche vous-même.', en: 'You added this task yourself.' };
const keptSuccess = { fr: 'La tâche est faite.', en: 'The task is done.' };

const weekOf = (day: Day, start: Day): number => Math.floor(daysBetween(start, day) / 7);
const later = (a: Day, b: Day): Day => (a > b ? a : b);
const tenth = (hours: number): number => Math.max(0, Math.round(10 * hours) / 10);
const hoursIn = (tasks: readonly PlannedTask[], week: number): number =>
  tasks.reduce((sum, task) => sum + task.weeks.reduce((own, one) => own + (one.week === week ? one.hours : 0), 0), 0);

const noted = (text: Text, { note }: EntryEdit): Text =>
  note === undefined ? text : inBoth((locale) => [text[locale], note].filter((part) => part !== '').join(' '));
