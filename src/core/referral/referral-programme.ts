import type { CountedReferrals } from '../framework/counters/counted-referrals.ts';
import type { TradeUnit } from '../framework/legal/sector-duties.ts';
import { referralCacKpi } from '../framework/kpis/kpi-ids.ts';
import type { UnitText } from '../planning/texts/text-of-action.ts';
import type { Range, Skill } from '../planning/plan/action.ts';
import { pair, type Text } from '../values/text.ts';

export type ReferralFamily =
  | 'affiliation_ambassador'
  | 'review_reward'
  | 'review_request'
  | 'sponsorship'
  | 'community'
  | 'partner'
  | 'word_of_mouth';

/** What decides whether a programme is coherent with its public, its competitors, its objectives and its means. */
export interface ReferralFacts {
  readonly software: boolean;
  readonly commerce: boolean;
  /** Customers are met, rung or sent a parcel: there is a hand to give them a card. */
  readonly meets: boolean;
  readonly business: boolean;
  /** People give or join rather than buy, so that no credit and no discount rewards them. */
  readonly cause: boolean;
  /** The model, the law or the facts of the company exclude a reward for a purchase. */
  readonly rewardless: boolean;
  /** Reviews may be rewarded: those of a collector that checks buyers. */
  readonly rewardsReviews: boolean;
  /** The profession keeps secret who its customers are. */
  readonly secret: boolean;
  /** More demand cannot be served. */
  readonly isFull: boolean;
  /** The reward that the company gives already for a customer sent, with its cost for each, currency units; null = none. */
  readonly scheme: { readonly name: string; readonly each: number } | null;
  /** Cost of an hour of the team, currency units. */
  readonly hourCost: number;
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
  /** What a person does, an imperative sentence without a full stop: “Ask every customer for a review”. */
  readonly task: Text;
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
  /** True for what asks little and gives nothing: it stands in for a reward that cannot be given, whatever the hours. */
  readonly isLight: boolean;
  /** Hours by hand for each result: to answer, to introduce, to thank. */
  readonly timeEach: number;
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
  /** Who may take part and how, said to whoever takes part; empty where eligibility and mechanics can be read by them as they are. */
  readonly toParticipants: readonly Text[];
  /** What each side receives; `each`: the amount for one side. */
  readonly rewardReferrer: (facts: ReferralFacts, each: Text) => Text;
  readonly rewardReferee: (facts: ReferralFacts, each: Text) => Text;
  readonly antifraud: (facts: ReferralFacts) => readonly Text[];
  /** What customers and the people they talk to read. */
  readonly text: UnitText;
}

/** Hours by hand for a customer brought: half an hour a month for the twelve of a cycle (working assumption). */
const usualTime = 0.25;

const defaults = {
  skill: 'email',
  isLight: false,
  timeEach: usualTime,
  needsSatisfiedCustomers: false,
  builtOn: [],
  closedTo: [],
  toParticipants: [],
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

/** An amount that is agreed with each partner: what the company would pay at most stays its own. */
export const agreedAmount = pair('[montant convenu]', '[amount agreed]');

/** True for a programme whose amount is agreed with each one who refers. */
export const isAgreed = ({ family }: { readonly family: string }): boolean =>
  family === 'partner' || family === 'affiliation_ambassador';

/** True for a reward that is none (« Rien : ni argent, ni cadeau »): a rule for the company, no benefit to announce. */
export const givesNothing = ({ fr }: Text): boolean => /^Rien(?!\p{L})/u.test(fr);

/** True for a programme that gives something to one side. */
export const isRewarded = (programme: Pick<ReferralProgramme, 'rewardCost'>, facts: ReferralFacts): boolean =>
  programme.rewardCost(facts) > 0;

/** True when the reward and the time by hand for each result fit under the ceiling: a small sale cannot pay for long work. */
export const fitsTheSale = (
  { rewardCost, timeEach }: Pick<ReferralProgramme, 'rewardCost' | 'timeEach'>,
  facts: ReferralFacts,
): boolean => rewardCost(facts) + timeEach * facts.hourCost <= facts.ceiling;
