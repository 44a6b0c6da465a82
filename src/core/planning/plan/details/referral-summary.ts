import type { Text } from '../../../values/text.ts';

/** People who send customers already, as the company counts them, judged against the ceiling. */
export interface ExistingReferral {
  /** Id of the channel in the company file; null for a counter of the company. */
  readonly channelId: string | null;
  /** Who sends them. */
  readonly name: Text;
  /** New customers of the measured period. */
  readonly customers: number;
  /** Part of all new customers of the period, 0–1; null when those are not counted. */
  readonly share: number | null;
  /** Cost of one, hours included, minor units; null when nothing is counted as spent. */
  readonly cost: number | null;
  /** What to do about it. */
  readonly verdict: Text;
}

/** What the plan decides about referral as a whole. */
export interface ReferralSummary {
  /** Those who send customers already, the most numerous first; empty = the company counts none. */
  readonly existing: readonly ExistingReferral[];
  /** Why the plan rewards nobody for sending a customer; empty when a programme does. */
  readonly noReward: readonly Text[];
}
