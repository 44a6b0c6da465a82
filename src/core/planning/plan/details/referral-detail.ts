import type { Text } from '../../../values/text.ts';
import type { ReadyText } from './ready-text.ts';

/** A referral programme: who may refer, how, for what reward, at what cost and under what terms. */
export interface ReferralDetail {
  /** Id of the programme in the catalogue. */
  readonly typeId: string;
  /** The work as a sentence to the person who does it. */
  readonly task: Text;
  /** Family of the programme. */
  readonly family: string;
  /** Who may refer and be referred. */
  readonly eligibility: Text;
  /** How the programme works. */
  readonly mechanics: Text;
  /** What the referring customer receives. */
  readonly rewardReferrer: Text;
  /** What the referred customer receives. */
  readonly rewardReferee: Text;
  /** Expected cost of one referred customer, minor units: its reward, then its share of the running cost. */
  readonly rewardCost: number;
  /** What one side receives, minor units; 0 = nothing. */
  readonly rewardEach: number;
  /** The largest amount that a competitor gives to one side, minor units; null = none is stated. */
  readonly rivalReward: number | null;
  /** Share of the running cost for one referred customer, minor units. */
  readonly runningCost: number;
  /** What one referred customer may cost, minor units. */
  readonly ceiling: number;
  /** What customers and the people they talk to read. */
  readonly ready: ReadyText | null;
  /** Rules against abuse. */
  readonly antifraud: readonly Text[];
  /** Terms to publish with the programme. */
  readonly terms: readonly Text[];
  /** How the programme fits the audience, rival programmes, the objectives and the means of the company. */
  readonly coherence: {
    /** How it fits the audience. */
    readonly target: Text;
    /** How it compares with the programmes of competitors. */
    readonly competitors: Text;
    /** How it serves the objectives. */
    readonly objectives: Text;
    /** How it fits the budget and the hours of the company. */
    readonly means: Text;
  };
  /** True when the company has too few customers for more than a pilot. */
  readonly pilot: boolean;
  /** People to whom it is told in the cycle; null when they are not counted. */
  readonly people?: number | null;
}
