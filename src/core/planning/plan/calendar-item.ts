import type { Text } from '../../values/text.ts';

/** One dated entry of the calendar. */
export interface CalendarItem {
  readonly date: string;
  /** Local time `HH:MM`; null = the whole day. */
  readonly time: string | null;
  readonly kind: 'publication' | 'step' | 'task' | 'event' | 'review';
  readonly title: Text;
  readonly actionId: string | null;
  readonly channelId: string | null;
}
