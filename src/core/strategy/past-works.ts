import { asideEntries, type CalendarEdits, type EditedEntry, editedEntries } from '../planning/calendar/edited-plan.ts';
import type { Strategy } from '../planning/plan/plan.ts';
import type { PastWork } from '../planning/plan/previous-cycle.ts';

/** What a person noted of each action of a cycle in its calendar; none where nobody noted anything. */
export function pastWorks({ actions, calendar, cycle }: Strategy, edits: CalendarEdits): PastWork[] {
  if (Object.keys(edits).length === 0) return [];
  const changed = entriesByTask(editedEntries({ calendar, cycle }, edits));
  const aside = entriesByTask(asideEntries({ calendar, cycle }, edits));
  return actions.map(({ id, catalogueId, content, personaIds }): PastWork => {
    const edit = changed.get(id)?.edit ?? null;
    return {
      catalogueId,
      topicId: content?.topicId ?? null,
      personaId: personaIds[0] ?? null,
      state: edit?.doneOn !== undefined ? 'done' : aside.has(id) ? 'aside' : 'open',
      ...(edit?.title === undefined ? {} : { title: edit.title }),
    };
  });
}

/** The first entry of each task, without the steps of scenarios. */
function entriesByTask(entries: readonly EditedEntry[]): Map<string, EditedEntry> {
  const own = entries.filter(
    ({ item, plannedDay }) => item.kind !== 'step' && item.taskId !== null && plannedDay !== null,
  );
  return new Map([...own].reverse().map((entry) => [entry.item.taskId!, entry]));
}
