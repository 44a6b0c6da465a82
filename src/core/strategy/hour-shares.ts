/** Share of the hours of the cycle for each kind of work; the rest is left for the unexpected. */
export interface HourShares {
  readonly content: number;
  readonly scenario: number;
  readonly conversion: number;
  readonly retention: number;
  readonly referral: number;
}

/** Where a plan starts (working assumption); repairs of broken rules move it. */
export const firstShares: HourShares = {
  content: 0.5,
  scenario: 0.14,
  conversion: 0.15,
  retention: 0.13,
  referral: 0.06,
};
