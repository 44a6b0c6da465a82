import { type CalendarEdits, editedEntries, type EditedEntry } from '../../../core/planning/calendar/edited-plan.ts';
import type { StrategyContent } from '../../../core/planning/plan/plan.ts';
import { addDays, type Day } from '../../../core/values/day.ts';
import { pagesOfEntry } from '../calendar/same-page.ts';
import { soonDays } from '../calendar/week-relief.ts';
import type { Gap } from './gap.ts';

/** Longest remark of an entry. */
const mostNote = 2_000;

/** Fewest hours that work on the text of a page gives it: less repairs a line of each page. Working assumption. */
const leastHours = 0.5;

/**
 * The entry of the next weeks that works on the text of the page of a gap already, the one about fewest pages first; null for
 * none: neither links, nor what gives each of many pages some minutes, has the time to answer a question.
 */
export function entryOnPage(
  { cell: { page } }: Pick<Gap, 'cell'>,
  strategy: StrategyContent,
  { edits, from }: { readonly edits: CalendarEdits; readonly from: Day },
): EditedEntry | null {
  if (page === null) return null;
  const last = addDays(from, soonDays);
  const [found] = editedEntries(strategy, edits)
    .filter(({ item, edit }) => item.date >= from && item.date <= last && edit?.doneOn === undefined)
    .map((entry) => ({ entry, pages: new Set(pagesOfEntry(entry, strategy)) }))
    .filter(({ entry, pages }) => pages.has(page) && isOnText(entry, pages.size, strategy))
    .sort((a, b) => a.pages.size - b.pages.size);
  return found?.entry ?? null;
}

function isOnText({ item }: EditedEntry, pages: number, { tasks }: StrategyContent): boolean {
  const task = tasks.find(({ id }) => id === item.taskId);
  // What has no work of the site is a text, or an entry that a person added.
  if (task?.work == null) return true;
  return task.work.source !== 'link' && task.hours >= leastHours * Math.max(task.work.pages, pages);
}

/** The remark of an entry with the brief of a gap after it; null when both are too long for one. */
export function joinedNote(note: string | undefined, brief: string): string | null {
  const joined = [...(note === undefined ? [] : [note]), brief].join('\n\n');
  return joined.length <= mostNote ? joined : null;
}
