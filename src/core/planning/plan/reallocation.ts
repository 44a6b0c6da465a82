/** Spending and customers of one channel before and after the reallocation, for a period as long as the cycle. */
export interface ReallocationRow {
  /** Id of the channel in the company file. */
  readonly channelId: string;
  /** Spending before, currency units. */
  readonly before: number;
  /** Spending after the reallocation, currency units; 0 = the channel is closed. */
  readonly after: number;
  /** New customers expected at the former amount. */
  readonly customersBefore: number;
  /** New customers expected at the new amount. */
  readonly customersAfter: number;
  /** Cost per new customer at the new amount, currency units; null when nothing is spent. */
  readonly cac: number | null;
  /** Cost of the next customer at the new amount, currency units; null when nothing is spent. */
  readonly marginalCac: number | null;
}

/** The acquisition budget of the next cycle, split between the channels that cost money; currency units. */
export interface Reallocation {
  /** One row for each channel that costs money. */
  readonly rows: readonly ReallocationRow[];
  /** Acquisition budget to split. */
  readonly budget: number;
  /** Spending before, for a period as long as the cycle. */
  readonly spentBefore: number;
  /** New customers of these channels before. */
  readonly customersBefore: number;
  /** Cost per new customer before; null without a customer. */
  readonly cacBefore: number | null;
  /** Spending after the reallocation. */
  readonly spent: number;
  /** Part of the budget that acquisition does not use: budget − spent. */
  readonly reserve: number;
  /**
   * New customers expected once the new amounts have their full effect; the growth simulation gives the result of the
   * cycle itself.
   */
  readonly customers: number;
  /** Cost per new customer with the new amounts; null without a customer. */
  readonly cac: number | null;
  /** How the reserve is used. */
  readonly reserveUse: readonly {
    /** Use of the amount: `retention`, `activation`, `referral` or `tests`, unless the company file names others. */
    readonly stage: string;
    /** Currency units. */
    readonly amount: number;
  }[];
}

/** What to do with the money of a channel from the next month on. */
export type ChannelVerdict = 'more' | 'keep' | 'less' | 'stop' | 'try';

/** The one decision on the money of a channel, whatever shows it; currency units of a month, hours at their cost. */
export interface ChannelMove {
  readonly verdict: ChannelVerdict;
  readonly before: number;
  /** In whole units, as it is said; 0 when the channel stops. */
  readonly after: number;
}
