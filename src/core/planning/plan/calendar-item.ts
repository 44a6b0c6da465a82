import type { Text } from '../../values/text.ts';

/** One dated entry of the calendar. */
export interface CalendarItem {
  /** Day, `YYYY-MM-DD`. */
  readonly date: string;
  /** Local time `HH:MM`; null = the whole day. */
  readonly time: string | null;
  /**
   * A task of the plan (`publication` of a content, `review` of the results, `task` for any other), a `step` of an
   * acquisition scenario, or an `event` of the public calendar.
   */
  readonly kind: 'publication' | 'step' | 'task' | 'event' | 'review';
  /** Title to show in a calendar; that of its task. */
  readonly title: Text;
  /** Id of the task of the plan; for a step, of the task that launches its scenario; null for an event. */
  readonly taskId: string | null;
  /** Id of the channel type of the catalogue (`CH-SEO`); null when the entry has no channel. */
  readonly channelId: string | null;
  /** Day on which a person noted it as done; absent until then. */
  readonly doneOn?: string;
}
