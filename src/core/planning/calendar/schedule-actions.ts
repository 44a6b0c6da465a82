import { isBusiness } from '../context/company-reach.ts';
import { publishingSlot } from './publishing-calendar.ts';
import { addDays, daysBetween } from '../../values/day.ts';
import { bindAction } from '../targets/bind-action.ts';
import type { DraftAction } from '../plan/draft-action.ts';
import type { PlanContext } from '../context/plan-context.ts';
import { withDuties } from '../messages/message-duties.ts';
import type { PlannedAction } from '../plan/plan.ts';
import { weeklyHours } from './weekly-hours.ts';

/** Finds hours for each action, earliest wish first; what finds none in the whole cycle is left out. */
export function scheduleActions(
  context: PlanContext,
  drafts: readonly DraftAction[],
): { actions: PlannedAction[]; used: number[] } {
  const ledger = weeklyHours(context.weeks, levelOf(context, drafts));
  const actions: PlannedAction[] = [];
  const queue = [...drafts].sort(
    (a, b) => priority(a) - priority(b) || (a.due < b.due || (a.due === b.due && a.id < b.id) ? -1 : 1),
  );
  const ready = new Map<string, string>();
  for (const wished of queue) {
    const after = wished.dependencies
      .map((id) => ready.get(id))
      .filter((day) => day !== undefined)
      .sort()
      .at(-1);
    const draft =
      after === undefined || after < wished.due ? wished : { ...wished, due: laterOf(context, addDays(after, 7)) };
    const weeks = ledger.reserve(draft.plannedHours, Math.floor(daysBetween(context.start, draft.due) / 7));
    if (weeks === null) continue;
    const lastWeek = weeks.at(-1)?.week ?? 0;
    const dated = redated(context, draft, lastWeek);
    ready.set(draft.id, dated.due);
    actions.push(bindAction(context, withDuties(context, dated), { weeks, ready: dated.due }));
  }
  const ids = new Set(actions.map((action) => action.id));
  const linked = actions.map((action) => ({
    ...action,
    dependencies: action.dependencies.filter((id) => ids.has(id)),
    retention:
      action.retention === null
        ? null
        : { ...action.retention, next: action.retention.next.filter((one) => ids.has(one.actionId)) },
  }));
  return {
    actions: linked.sort((a, b) => (a.start < b.start || (a.start === b.start && a.id < b.id) ? -1 : 1)),
    used: ledger.used(),
  };
}

/** Hours a week the work is spread on: a tenth above the mean, so that no week is full while another is empty, never above capacity, and enough for what is measured in the first two weeks. */
function levelOf(context: PlanContext, drafts: readonly DraftAction[]): number {
  const total = drafts.reduce((sum, draft) => sum + draft.plannedHours, 0);
  const mean = total / Math.max(1, context.weeks - 2);
  const early = drafts.filter((draft) => draft.steering && daysBetween(context.start, draft.due) < 14);
  const first = early.reduce((sum, draft) => sum + draft.plannedHours, 0) / 2;
  return Math.min(context.company.capacity.hoursPerWeek, Math.ceil(Math.max(mean * 1.1, first) * 2) / 2);
}

/** Measures, duties and dated events have their hours first, then publications, pages before what points to them; the rest fits around. */
function priority(draft: DraftAction): number {
  if (
    draft.kind === 'measurement' ||
    draft.legalIds.includes('L-WDR') ||
    (draft.content?.event ?? null) !== null ||
    draft.catalogueId === 'S-SEASON'
  )
    return 0;
  if (draft.kind !== 'content') return 3;
  return draft.dependencies.length > 0 ? 2 : 1;
}

const laterOf = (context: PlanContext, day: string): string => (day > context.end ? context.end : day);

/** When the hours come later than wished, the date follows them; a publication takes the next good slot. */
function redated(context: PlanContext, draft: DraftAction, lastWeek: number): DraftAction {
  const weekOfDue = Math.floor(daysBetween(context.start, draft.due) / 7);
  const slotDay = draft.content?.publishAt.slice(0, 10) ?? draft.due;
  if (lastWeek <= weekOfDue && slotDay === draft.due) return draft;
  const day = lastWeek > weekOfDue ? addDays(context.start, 7 * lastWeek + 1) : draft.due;
  if (draft.content === null) return { ...draft, due: day, until: draft.until < day ? context.end : draft.until };
  const persona = context.company.personas.find((one) => one.id === draft.personaIds[0]);
  const slot = publishingSlot(
    day,
    context.end,
    draft.content.channelId,
    persona !== undefined && isBusiness(persona),
    context.company.organisation.country,
  );
  const late = draft.content.event !== null && slot.day > draft.content.event.day;
  return {
    ...draft,
    due: slot.day,
    content: { ...draft.content, event: late ? null : draft.content.event, publishAt: `${slot.day}T${slot.time}` },
  };
}
