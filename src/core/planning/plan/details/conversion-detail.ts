import type { Text } from '../../../values/text.ts';
import type { Range } from '../action.ts';

/** How the effect of a lever is measured on this traffic. */
export interface LeverTest {
  /** Event the test counts. */
  readonly metric: string;
  /** Present rate, 0–1. */
  readonly baseline: number;
  /** Smallest relative effect worth detecting. */
  readonly relMde: number;
  readonly alpha: number;
  readonly power: number;
  readonly nPerVariant: number;
  readonly eligiblePerDay: number;
  /** Duration; 0 without eligible visitors. */
  readonly days: number;
  readonly feasible: boolean;
  readonly method: 'ab' | 'micro_conversion_ab' | 'before_after_with_control' | 'user_test';
  readonly stopRule: Text;
}

/** A change on the path to purchase: the friction it removes, its effect and its test. */
export interface ConversionDetail {
  readonly leverId: string;
  readonly family: string;
  /** Findings of the audit and figures that show the friction. */
  readonly friction: { readonly evidenceIds: readonly string[]; readonly description: Text };
  readonly change: Text;
  /** Relative gain of the conversion rate; null = not a matter of rate. */
  readonly effect: Range | null;
  readonly successProbability: number;
  /** Expected yearly margin per hour of work, currency units; null when unknown. */
  readonly gainPerHour: number | null;
  readonly test: LeverTest | null;
}
