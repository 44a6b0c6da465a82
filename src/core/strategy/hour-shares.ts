/** Hours of the cycle by kind of work; what is left absorbs the unexpected. */
export interface HourShares {
  readonly content: number;
  readonly scenario: number;
  readonly conversion: number;
  readonly retention: number;
  readonly referral: number;
}

export const firstShares: HourShares = {
  content: 0.5,
  scenario: 0.14,
  conversion: 0.15,
  retention: 0.13,
  referral: 0.06,
};
