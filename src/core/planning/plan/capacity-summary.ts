import type { Text } from '../../values/text.ts';

/** Hours of the cycle against planned hours. */
export interface CapacitySummary {
  /** Hours of work that the company has each week, from the company file. */
  readonly hoursPerWeek: number;
  /** Hours of work available in the whole cycle. */
  readonly hoursTotal: number;
  /** Hours that the actions of the plan take. */
  readonly hoursPlanned: number;
  /** Rules of the twenty criteria that these hours leave for later; empty when the plan meets every rule that hours decide. */
  readonly waiting: readonly WaitingRule[];
  /** Works that the hours would hold without the entries that a person added to the calendar; absent where none makes way. */
  readonly madeWay?: readonly Text[];
  /** Planned hours week by week. */
  readonly weeks: readonly {
    /** Week of the cycle, 0 = the first. */
    readonly week: number;
    /** First day of the week, `YYYY-MM-DD`. */
    readonly start: string;
    /** Hours planned in the week. */
    readonly hours: number;
  }[];
}

/** A rule that the plan would meet with more hours. */
export interface WaitingRule {
  /** Rule of the gauge: `cr14.families-covered`. */
  readonly ruleId: string;
  /** Hours a week from which the plan meets it. */
  readonly hoursPerWeek: number;
}
