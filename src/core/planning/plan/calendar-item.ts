import type { Text } from '../../values/text.ts';

/** One dated entry of the calendar. */
export interface CalendarItem {
  /** Day, `YYYY-MM-DD`. */
  readonly date: string;
  /** Local time `HH:MM`; null = the whole day. */
  readonly time: string | null;
  /**
   * `publication` of a content, `step` of an acquisition scenario, `task`, `review` of the results, or `event` of the
   * public calendar.
   */
  readonly kind: 'publication' | 'step' | 'task' | 'event' | 'review';
  /** Title to show in a calendar. */
  readonly title: Text;
  /** Id of the action of the plan; null for an event. */
  readonly actionId: string | null;
  /** Id of the channel type of the catalogue (`CH-SEO`); null when the entry has no channel. */
  readonly channelId: string | null;
}
