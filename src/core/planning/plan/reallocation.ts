/** Spending and customers of one channel before and after the reallocation, for a period as long as the cycle. */
export interface ReallocationRow {
  readonly channelId: string;
  readonly before: number;
  readonly after: number;
  readonly customersBefore: number;
  readonly customersAfter: number;
  readonly cac: number | null;
  /** Cost of the next customer at the new amount. */
  readonly marginalCac: number | null;
}

export interface Reallocation {
  readonly rows: readonly ReallocationRow[];
  readonly budget: number;
  readonly spentBefore: number;
  readonly customersBefore: number;
  readonly cacBefore: number | null;
  readonly spent: number;
  readonly reserve: number;
  /** Steady state with the new amounts; the growth simulation gives the result of the cycle itself. */
  readonly customers: number;
  /** Optimised cost per customer of the next cycle. */
  readonly cac: number | null;
  readonly reserveUse: readonly { readonly stage: string; readonly amount: number }[];
}
