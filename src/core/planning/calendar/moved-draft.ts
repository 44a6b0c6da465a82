import { addDays, type Day, daysBetween, lastWorkday, nextWorkday } from '../../values/day.ts';
import type { PlanContext } from '../context/plan-context.ts';
import type { DraftAction } from '../plan/draft-action.ts';

/** A draft wished on another day, with its slot of publication. */
export function moved(context: PlanContext, draft: DraftAction, day: Day): DraftAction {
  const later = movedTo(context, draft, day);
  return draft.content?.publishAt == null
    ? later
    : { ...later, content: { ...draft.content, publishAt: `${day}T${draft.content.publishAt.slice(11)}` } };
}

/** The draft on another day; the steps of its scenario move with it, except those that come before an occasion. */
export function movedTo({ end }: PlanContext, draft: DraftAction, day: Day): DraftAction {
  const days = daysBetween(draft.due, day);
  const { occasion } = draft;
  const moved = (date: Day): Day => {
    if (occasion !== undefined && date <= occasion && day <= occasion) return date < day ? day : date;
    const later = nextWorkday(addDays(date, days));
    return later > end ? lastWorkday(end) : later;
  };
  return {
    ...draft,
    due: day,
    until: draft.until < day ? end : draft.until,
    scenario: draft.scenario && {
      ...draft.scenario,
      steps: draft.scenario.steps.map((step) => ({ ...step, date: moved(step.date) })),
    },
  };
}
