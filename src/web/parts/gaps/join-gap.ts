import { type CalendarEdits, editedEntries, type EditedEntry } from '../../../core/planning/calendar/edited-plan.ts';
import type { StrategyContent } from '../../../core/planning/plan/plan.ts';
import type { Day } from '../../../core/values/day.ts';
import { pagesOfEntry } from '../calendar/same-page.ts';
import type { Gap } from './gap.ts';

/** Longest remark of an entry. */
const mostNote = 2_000;

/** The entry from a day on that works on the page of a gap already, the one about fewest pages first; null for none. */
export function entryOnPage(
  { cell: { page } }: Pick<Gap, 'cell'>,
  strategy: StrategyContent,
  { edits, from }: { readonly edits: CalendarEdits; readonly from: Day },
): EditedEntry | null {
  if (page === null) return null;
  const [found] = editedEntries(strategy, edits)
    .filter(({ item, edit }) => item.date >= from && edit?.doneOn === undefined)
    .map((entry) => ({ entry, pages: new Set(pagesOfEntry(entry, strategy)) }))
    .filter(({ pages }) => pages.has(page))
    .sort((a, b) => a.pages.size - b.pages.size);
  return found?.entry ?? null;
}

/** The remark of an entry with the brief of a gap after it; null when both are too long for one. */
export function joinedNote(note: string | undefined, brief: string): string | null {
  const joined = [...(note === undefined ? [] : [note]), brief].join('\n\n');
  return joined.length <= mostNote ? joined : null;
}
