import type { Text } from '../../../values/text.ts';
import type { Message } from '../action.ts';

/** A step of the path after the first purchase: trigger, message or change, next step and stop condition. */
export interface RetentionDetail {
  readonly stepTypeId: string;
  readonly family: string;
  readonly trigger: { readonly event: Text; readonly delayHours: number };
  readonly message: Message | null;
  readonly change: Text;
  readonly next: readonly { readonly condition: Text; readonly actionId: string }[];
  readonly exit: Text;
  readonly consent: 'contract' | 'opt_in' | 'not_needed';
}

/** The retention path as a whole. */
export interface RetentionSummary {
  /** Action that starts the path; empty when none does. */
  readonly entry: string;
  readonly horizonDays: number;
  readonly messagesPerWeekMax: number;
  readonly outcomeKpiId: string;
  readonly outcomeTarget: number;
  readonly unsubscribe: Text;
}
