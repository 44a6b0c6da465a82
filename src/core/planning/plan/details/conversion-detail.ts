import type { Text } from '../../../values/text.ts';
import type { Range } from '../action.ts';
import type { ReadyText } from './ready-text.ts';

/** How the effect of a lever is measured on this traffic. */
export interface LeverTest {
  /** Event the test counts. */
  readonly metric: string;
  /** Present rate, 0–1. */
  readonly baseline: number;
  /** Smallest relative effect worth detecting. */
  readonly relMde: number;
  /** Accepted risk of a false positive, 0–1. */
  readonly alpha: number;
  /** Probability of detecting the effect when it exists, 0–1. */
  readonly power: number;
  /** Visits that each variant needs. */
  readonly nPerVariant: number;
  /** Sessions a day that can take part, both variants together. */
  readonly eligiblePerDay: number;
  /** Days that the test lasts; 0 without eligible visitors. */
  readonly days: number;
  /** True when the test ends within 56 days. */
  readonly feasible: boolean;
  /**
   * `ab` test, `micro_conversion_ab` (on an earlier step of the path), `before_after_with_control`, or `user_test`
   * with a few people.
   */
  readonly method: 'ab' | 'micro_conversion_ab' | 'before_after_with_control' | 'user_test';
  /** When the test ends. */
  readonly stopRule: Text;
}

/** A change on the path to purchase: the friction it removes, its effect and its test. */
export interface ConversionDetail {
  /** Id of the lever in the catalogue. */
  readonly leverId: string;
  /** The work as a sentence to the person who does it. */
  readonly task: Text;
  /** Family of the lever: `path`, `notification`, `test`, `maturity` or `accessibility`. */
  readonly family: string;
  /** Findings of the audit and figures that show the friction. */
  readonly friction: {
    /** Ids of the audit checks and figures that show the friction. */
    readonly evidenceIds: readonly string[];
    /** What stops people on the path to purchase. */
    readonly description: Text;
  };
  /** What to change. */
  readonly change: Text;
  /** The words that the change puts before people. */
  readonly ready: ReadyText | null;
  /** Relative gain of the conversion rate; null = not a matter of rate. */
  readonly effect: Range | null;
  /** Probability that the change improves the rate, 0–1. */
  readonly successProbability: number;
  /** Margin that the simulation gives the action over the cycle, per hour of work, currency units; null when unknown. */
  readonly gainPerHour: number | null;
  /** How the effect is measured; null when it is not tested. */
  readonly test: LeverTest | null;
}
