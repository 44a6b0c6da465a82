import type { CountedReferrals } from '../framework/counters/counted-referrals.ts';
import type { TradeUnit } from '../framework/legal/sector-duties.ts';
import { referralCacKpi } from '../framework/kpis/kpi-ids.ts';
import type { UnitText } from '../planning/texts/text-of-action.ts';
import type { Range, Skill } from '../planning/plan/action.ts';
import type { Text } from '../values/text.ts';

export type ReferralFamily = 'affiliation_ambassador' | 'review_reward' | 'sponsorship' | 'community' | 'partner';

/** What decides whether a programme is coherent with its public, its competitors, its objectives and its means. */
export interface ReferralFacts {
  readonly software: boolean;
  readonly commerce: boolean;
  readonly business: boolean;
  /** People give or join rather than buy, so that no credit and no discount rewards them. */
  readonly cause: boolean;
  /** The model, the law or the facts of the company exclude a reward for a purchase. */
  readonly rewardless: boolean;
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
  /** Who sends new customers today. */
  readonly sources: CountedReferrals;
  /** The largest amount that a competitor gives to one side, currency units; null = none is stated. */
  readonly rivalReward: number | null;
  readonly subscription: boolean;
  readonly offer: string;
  /** An amount formatted for people. */
  readonly amount: (value: number) => Text;
}

export interface ReferralProgramme extends TradeUnit {
  readonly id: string;
  readonly family: ReferralFamily;
  readonly title: Text;
  readonly kpis: readonly [string, ...string[]];
  readonly hours: Range;
  /** Currency units, low to high. */
  readonly cash: readonly [number, number];
  readonly skill: Skill;
  readonly legal: readonly string[];
  /** True for a programme that unhappy customers would turn against the company. */
  readonly needsSatisfiedCustomers: boolean;
  /** Ids of the retention steps that must be in place before. */
  readonly builtOn: readonly string[];
  /** 0 to 1: how well it suits the company; 0 excludes it. */
  readonly fit: (facts: ReferralFacts) => number;
  /** Expected reward of one customer brought, all sides together, currency units; rounded and kept under that of competitors later. */
  readonly rewardCost: (facts: ReferralFacts) => number;
  /** Sides that receive the reward in equal parts. */
  readonly sides: 1 | 2;
  /** The indicator of its cost: of a customer where one is sent, else of what it gives. */
  readonly costKpi: string;
  readonly eligibility: Text;
  readonly mechanics: Text;
  /** What each side receives; `each`: the amount for one side. */
  readonly rewardReferrer: (facts: ReferralFacts, each: Text) => Text;
  readonly rewardReferee: (facts: ReferralFacts, each: Text) => Text;
  readonly antifraud: (facts: ReferralFacts) => readonly Text[];
  /** What customers and the people they talk to read. */
  readonly text: UnitText;
}

const defaults = {
  skill: 'email',
  needsSatisfiedCustomers: false,
  builtOn: [],
  closedTo: [],
  sides: 1,
  costKpi: referralCacKpi,
} as const satisfies Partial<ReferralProgramme>;

type ProgrammeDefinition = Omit<ReferralProgramme, keyof typeof defaults> & Partial<ReferralProgramme>;

/**
 * Declares a referral programme; what it leaves out takes its default.
 *
 * @example
 * export const gCredit = defineProgramme({ id: 'G-CREDIT', family: 'sponsorship', builtOn: ['R-NPS'], … });
 */
export function defineProgramme(definition: ProgrammeDefinition): ReferralProgramme {
  return { ...defaults, ...definition };
}

/** True for a reward that is none (« Rien : ni argent, ni cadeau »): a rule for the company, no benefit to announce. */
export const givesNothing = ({ fr }: Text): boolean => /^Rien(?!\p{L})/u.test(fr);
