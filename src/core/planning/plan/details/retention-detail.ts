import type { Text } from '../../../values/text.ts';
import type { Message } from '../action.ts';
import type { ReadyText } from './ready-text.ts';

/** A step of the path after the first purchase: trigger, message or change, next step and stop condition. */
export interface RetentionDetail {
  /** Id of the step in the catalogue. */
  readonly stepTypeId: string;
  /** The work as a sentence to the person who does it. */
  readonly task: Text;
  /** Family of the step: `onboarding`, `usage`, `path`, `satisfaction` or `information`. */
  readonly family: string;
  /** What starts the step. */
  readonly trigger: {
    /** Event in the life of a customer. */
    readonly event: Text;
    /** Hours from the first purchase for a step of the path, from its event otherwise; 0 for a step that is always on. */
    readonly delayHours: number;
    /**
     * Where the step stands: on the `path` that every customer follows, started by an `event` at any time, or `always` on.
     */
    readonly place: 'path' | 'event' | 'always';
  };
  /** How it reaches people where its channel does not say it, such as a telephone; absent = as its channel says. */
  readonly by?: Text;
  /** Message to send; null when the step changes the product or the site instead. */
  readonly message: Message | null;
  /** The text of the step in its own form: e-mail, survey, call, screen. */
  readonly ready: ReadyText | null;
  /** People to write to in the cycle, for a step that follows dates of the file; absent otherwise. */
  readonly people?: number | null;
  /** What is put in place. */
  readonly change: Text;
  /** Steps that may follow; empty for the last one. */
  readonly next: readonly {
    /** When the next step follows. */
    readonly condition: Text;
    /** Id of the action of the plan that is the next step. */
    readonly actionId: string;
  }[];
  /** When a person leaves the path. */
  readonly exit: Text;
  /**
   * Legal ground of the message: it serves a `contract`, or the person gave consent (`opt_in`); `not_needed` when
   * nothing is sent.
   */
  readonly consent: 'contract' | 'opt_in' | 'not_needed';
}

/** The retention path as a whole. */
export interface RetentionSummary {
  /** Action that starts the path; empty when none does. */
  readonly entry: string;
  /** Days over which customers are followed. */
  readonly horizonDays: number;
  /** Most messages that one person receives in a week. */
  readonly messagesPerWeekMax: number;
  /** Id of the indicator of the catalogue that the path must improve. */
  readonly outcomeKpiId: string;
  /** Value of that indicator before the cycle, in its unit; null = not measured. */
  readonly outcomeStart: number | null;
  /** Target of that indicator, in its unit. */
  readonly outcomeTarget: number;
  /** The cycle of the company that the path follows. */
  readonly cycle: {
    /** Days from the order to the delivery, the visit or the first day. */
    readonly leadDays: number;
    /** Days from then to the end of what was bought. */
    readonly serviceDays: number;
    /** Usual days from one purchase to the next. */
    readonly intervalDays: number;
    /**
     * Where the interval comes from: a count of the company, the life that it states for what it sells, its audiences, its
     * offers, or its business model.
     */
    readonly intervalFrom: 'counted' | 'life' | 'audiences' | 'offer' | 'model';
  };
  /** How a person stops the messages. */
  readonly unsubscribe: Text;
}
