import { typesetText } from '../language/typeset.ts';
import type { DatedEvent } from '../planning/calendar/events-between.ts';
import type { CalendarItem } from '../planning/plan/calendar-item.ts';
import type { PlannedAction } from '../planning/plan/planned-action.ts';
import type { PlannedTask } from '../planning/plan/planned-task.ts';
import { compareText } from '../values/compare-text.ts';
import { pair } from '../values/text.ts';

/** The tasks of the plan, the steps of its scenarios and the events of the cycle, by date. */
export function planCalendar(
  tasks: readonly PlannedTask[],
  actions: readonly PlannedAction[],
  events: readonly DatedEvent[],
): CalendarItem[] {
  const actionOf = new Map(actions.map((action) => [action.id, action]));
  const items = tasks.map((task) => taskItem(task, actionOf.get(task.actionId ?? '')));
  return [...items, ...actions.flatMap(stepItems), ...events.map(eventItem)]
    .map((item, place) => ({ item, place }))
    .sort((a, b) => compareText(sortKey(a.item), sortKey(b.item)) || a.place - b.place)
    .map(({ item }) => item);
}

function taskItem({ id, date, time, title }: PlannedTask, action: PlannedAction | undefined): CalendarItem {
  return {
    date,
    time,
    kind: kindOf(action),
    title,
    taskId: id,
    channelId: action?.content?.channelId ?? action?.channelIds[0] ?? null,
  };
}

function kindOf(action: PlannedAction | undefined): CalendarItem['kind'] {
  if (action === undefined) return 'task';
  if (action.content !== null) return 'publication';
  return action.id.startsWith('review') ? 'review' : 'task';
}

/** One item for each step of a scenario. */
function stepItems({ id, title, scenario }: PlannedAction): CalendarItem[] {
  return (scenario?.steps ?? []).map(({ date, channelId, touch }) => ({
    date,
    time: null,
    kind: 'step',
    title: pair(`${title.fr} – ${touch.fr}`, `${title.en} – ${touch.en}`),
    taskId: id,
    channelId,
  }));
}

function eventItem({ day, title }: DatedEvent): CalendarItem {
  return { date: day, time: null, kind: 'event', title: typesetText(title), taskId: null, channelId: null };
}

/** Tasks first in their day and in their order, then steps and events. */
const sortKey = ({ date, kind }: CalendarItem): string => `${date} ${kind === 'step' ? 1 : kind === 'event' ? 2 : 0}`;
