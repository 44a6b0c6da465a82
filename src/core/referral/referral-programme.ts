import type { Range } from '../planning/plan/action.ts';
import type { Text } from '../values/text.ts';

export type ReferralFamily = 'affiliation_ambassador' | 'review_reward' | 'sponsorship' | 'community' | 'partner';

/** What decides whether a programme is coherent with its public, its competitors, its objectives and its means. */
export interface ReferralFacts {
  readonly software: boolean;
  readonly commerce: boolean;
  readonly business: boolean;
  /** People give or join rather than buy: no credit and no discount thanks them. */
  readonly cause: boolean;
  readonly highPrice: boolean;
  readonly craft: boolean;
  readonly customers: number;
  readonly promoters: number;
  /** Net promoter score, or null when no survey exists. */
  readonly nps: number | null;
  readonly margin: number;
  /** What a referred customer may cost at most: ceiling minus shared cost, currency units. */
  readonly ceiling: number;
  readonly averagePrice: number;
  readonly hasPartners: boolean;
  readonly offer: string;
  readonly proof: string;
  readonly brand: string;
  /** An amount written for people. */
  readonly amount: (value: number) => Text;
}

export interface ReferralProgramme {
  readonly id: string;
  readonly family: ReferralFamily;
  readonly title: Text;
  readonly kpis: readonly [string, ...string[]];
  readonly hours: Range;
  readonly cash: readonly [number, number];
  readonly legal: readonly string[];
  readonly cashReward: boolean;
  /** 0–1: how well it suits the company; 0 excludes it. */
  readonly fit: (facts: ReferralFacts) => number;
  /** Expected reward per acquired customer, currency units, before the ceiling is applied. */
  readonly rewardCost: (facts: ReferralFacts) => number;
  readonly eligibility: Text;
  readonly mechanics: Text;
  readonly rewardReferrer: (facts: ReferralFacts, cost: Text) => Text;
  readonly rewardReferee: (facts: ReferralFacts, cost: Text) => Text;
  readonly antifraud: readonly [Text, ...Text[]];
}
