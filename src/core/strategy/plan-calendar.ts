import { typesetText } from '../language/typeset.ts';
import type { DatedEvent } from '../planning/calendar/events-between.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import type { CalendarItem } from '../planning/plan/calendar-item.ts';
import type { PlannedAction } from '../planning/plan/planned-action.ts';
import { addDays } from '../values/day.ts';
import { compareText } from '../values/compare-text.ts';
import type { Locale } from '../values/locale.ts';
import { pair, type Text } from '../values/text.ts';

/** Day of its last week on which a task is ready: Thursday. */
const readyWeekday = 3;

/** Publications, steps of scenarios, tasks, reviews and events of the cycle, by date. */
export function planCalendar(context: PlanContext, actions: readonly PlannedAction[]): CalendarItem[] {
  return [...actions.flatMap((action) => itemsOf(context, action)), ...context.events.map(eventItem)].sort((a, b) =>
    compareText(sortKey(a), sortKey(b)),
  );
}

function itemsOf(context: PlanContext, action: PlannedAction): CalendarItem[] {
  const { content, scenario } = action;
  if (content !== null) return [publication(action.id, content, context.locale)];
  if (scenario !== null)
    return scenario.steps.map(({ date, channelId, touch }) => ({
      date,
      time: null,
      kind: 'step',
      title: pair(`${action.title.fr} – ${touch.fr}`, `${action.title.en} – ${touch.en}`),
      actionId: action.id,
      channelId,
    }));
  const lastWeek = action.effort.weeks.at(-1)?.week ?? 0;
  return [
    {
      date: addDays(context.start, 7 * lastWeek + readyWeekday),
      time: null,
      kind: action.id.startsWith('review') ? 'review' : 'task',
      title: action.title,
      actionId: action.id,
      channelId: action.channelIds[0] ?? null,
    },
  ];
}

function publication(
  actionId: string,
  { publishAt, brief, channelId }: NonNullable<PlannedAction['content']>,
  locale: Locale,
): CalendarItem {
  const [date = '', time = null] = publishAt.split('T');
  return { date, time, kind: 'publication', title: quotedElsewhere(brief.title, locale), actionId, channelId };
}

/** A title is published in one language: the other one quotes it. */
function quotedElsewhere(title: string, locale: Locale): Text {
  return locale === 'fr' ? pair(title, `“${title}”`) : pair(`« ${title} »`, title);
}

function eventItem({ day, title }: DatedEvent): CalendarItem {
  return { date: day, time: null, kind: 'event', title: typesetText(title), actionId: null, channelId: null };
}

/** Items without a time come last in their day. */
const sortKey = ({ date, time, actionId, title }: CalendarItem): string =>
  `${date} ${time ?? '24:00'} ${actionId ?? ''} ${title.en}`;
