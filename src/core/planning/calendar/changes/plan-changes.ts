import type { Day } from '../../../values/day.ts';
import type { Text } from '../../../values/text.ts';
import type { CalendarItem } from '../../plan/calendar-item.ts';
import type { Strategy } from '../../plan/plan.ts';
import { asideEntries, type CalendarEdits, editedEntries, type EntryEdit, isOwnEntry } from '../edited-plan.ts';
import { meansReason } from './means-reason.ts';
import { removalReason } from './removal-reason.ts';
import { isRank, keyedItems } from '../same-entry.ts';

/** An entry that only one of two plans has, or that has another day in each; a scenario with its steps is one. */
export interface ChangedEntry {
  readonly title: Text;
  /** Its day; for a removed entry, the day that it had. */
  readonly day: Day;
  /** Steps of a scenario that changed with it; 0 for any other entry. */
  readonly steps: number;
}

/** With the reason as far as the two plans show it; null where they do not. */
export interface ReasonedEntry extends ChangedEntry {
  readonly reason: Text | null;
}

/** What the calendar of a plan has that the one before had not, and the reverse. */
export interface PlanChanges {
  /** Entries by kind of change, each step of a scenario counted: as the calendar counts them. */
  readonly counts: { readonly added: number; readonly removed: number; readonly moved: number };
  readonly added: readonly ReasonedEntry[];
  readonly removed: readonly ReasonedEntry[];
  /** With the day that the plan before gave. */
  readonly moved: readonly (ChangedEntry & { readonly dayBefore: Day })[];
  /** Titles of the entries that a person changed and that the new plan does not have: they stay in the calendar. */
  readonly kept: readonly Text[];
  /** Hours a week of both plans where they differ; null where they are the same. */
  readonly hours: { readonly before: number; readonly after: number } | null;
}

type Plan = Pick<
  Strategy,
  'calendar' | 'cycle' | 'actions' | 'tasks' | 'topics' | 'channels' | 'capacity' | 'costs' | 'inputs'
>;

/** What a plan made again changes in the calendar that a person sees: what they changed, moved or put aside is theirs. */
export function planChanges(before: Plan, after: Plan, edits: CalendarEdits): PlanChanges {
  const [old, next] = [plannedEntries(before, edits), plannedEntries(after, edits)];
  const pairs = samePairs(old, next);
  const known = new Set(pairs.flat());
  const isGone = (entry: PlannedEntry): boolean => !known.has(entry) && entry.edit === null;
  const removed = old.filter(isGone).map(({ item }) => item);
  const added = next.filter(isGone).map(({ item }) => item);
  const moved = pairs.filter(
    ([one, other]) => one.item.date !== other.item.date && !isPlaced(one.edit) && !isPlaced(other.edit),
  );
  const dayBefore = new Map(moved.map(([one, other]) => [shownItem(other), one.item.date]));
  const hours = { before: before.capacity.hoursPerWeek, after: after.capacity.hoursPerWeek };
  return {
    counts: { added: added.length, removed: removed.length, moved: moved.length },
    added: folded(added).map((one) => ({ ...changed(one), reason: meansReason(one.item, [before, after], 'added') })),
    removed: folded(removed).map((one) => ({ ...changed(one), reason: removalReason(one.item, before, after) })),
    moved: folded([...dayBefore.keys()]).map((one) => ({ ...changed(one), dayBefore: dayBefore.get(one.item)! })),
    kept: keptTitles(old, after, edits),
    hours: hours.before === hours.after ? null : hours,
  };
}

/** An entry as its plan has it, and what a person changed in it. */
interface PlannedEntry {
  readonly key: string;
  readonly item: CalendarItem;
  readonly edit: EntryEdit | null;
}

function plannedEntries(plan: Plan, edits: CalendarEdits): PlannedEntry[] {
  const editOf = new Map(
    [...editedEntries(plan, edits), ...asideEntries(plan, edits)].map((one) => [one.key, one.edit]),
  );
  return keyedItems(plan.calendar, edits).map(({ key, item }) => ({ key, item, edit: editOf.get(key) ?? null }));
}

/** With the title that a person gave. */
const shownItem = ({ item, edit }: PlannedEntry): CalendarItem =>
  edit?.title === undefined ? item : { ...item, title: { fr: edit.title, en: edit.title } };

const isPlaced = (edit: EntryEdit | null): boolean =>
  edit !== null && (edit.day !== undefined || edit.doneOn !== undefined || edit.asideOn !== undefined);

/** The entries of two plans that are the same work: by its id where this is no rank, else by its title. */
function samePairs(before: readonly PlannedEntry[], after: readonly PlannedEntry[]): [PlannedEntry, PlannedEntry][] {
  const byId = matched(before, after, idOf);
  const known = new Set(byId.flat());
  const isLeft = (one: PlannedEntry): boolean => !known.has(one);
  return [...byId, ...matched(before.filter(isLeft), after.filter(isLeft), titleOf)];
}

const titleOf = ({ item: { kind, title } }: PlannedEntry): string => `${kind} ${title.fr} ${title.en}`;

function idOf(entry: PlannedEntry): string {
  const { kind, taskId } = entry.item;
  return taskId === null || kind === 'step' || isRank(taskId) ? titleOf(entry) : `${kind} ${taskId}`;
}

/** Entries with the same name, the first of one list with the first of the other. */
function matched(
  before: readonly PlannedEntry[],
  after: readonly PlannedEntry[],
  nameOf: (entry: PlannedEntry) => string,
): [PlannedEntry, PlannedEntry][] {
  const left = new Map<string, PlannedEntry[]>();
  for (const one of after) left.set(nameOf(one), [...(left.get(nameOf(one)) ?? []), one]);
  return before.flatMap((one): [PlannedEntry, PlannedEntry][] => {
    const other = left.get(nameOf(one))?.shift();
    return other === undefined ? [] : [[one, other]];
  });
}

interface Folded {
  readonly item: CalendarItem;
  readonly steps: number;
}

/** The steps of a scenario that changed as a whole are named with it. */
function folded(items: readonly CalendarItem[]): Folded[] {
  const whole = new Set(items.flatMap(({ kind, taskId }) => (kind === 'step' ? [] : (taskId ?? []))));
  const isTold = ({ kind, taskId }: CalendarItem): boolean => kind === 'step' && whole.has(taskId ?? '');
  return items
    .filter((item) => !isTold(item))
    .map((item) => ({
      item,
      steps: item.kind === 'step' ? 0 : items.filter((one) => isTold(one) && one.taskId === item.taskId).length,
    }));
}

const changed = ({ item: { title, date }, steps }: Folded): ChangedEntry => ({ title, day: date, steps });

/** Titles of the entries of the plan before that stay because a person changed them. */
function keptTitles(before: readonly PlannedEntry[], after: Plan, edits: CalendarEdits): Text[] {
  const old = new Set(before.flatMap(({ key, edit }) => (edit === null ? [] : [key])));
  return editedEntries(after, edits)
    .filter(({ key, plannedDay }) => plannedDay === null && !isOwnEntry(key) && old.has(key))
    .map(({ item }) => item.title);
}
