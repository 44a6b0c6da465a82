import type { Text } from '../../../values/text.ts';

/** A referral programme: who may refer, how, for what reward, at what cost and under what terms. */
export interface ReferralDetail {
  readonly typeId: string;
  readonly family: string;
  readonly eligibility: Text;
  readonly mechanics: Text;
  readonly rewardReferrer: Text;
  readonly rewardReferee: Text;
  /** Expected cost of one referred customer, minor units: its reward, then its share of the running cost. */
  readonly rewardCost: number;
  readonly runningCost: number;
  /** What one referred customer may cost, minor units. */
  readonly ceiling: number;
  readonly antifraud: readonly Text[];
  readonly terms: readonly Text[];
  /** How the programme fits the audience, rival programmes, the objectives and the means of the company. */
  readonly coherence: {
    readonly target: Text;
    readonly competitors: Text;
    readonly objectives: Text;
    readonly means: Text;
  };
  readonly pilot: boolean;
}
