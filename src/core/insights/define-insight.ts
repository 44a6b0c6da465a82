import type { Skill } from '../planning/plan/action.ts';
import type { FindingAnswer, PlannedInsight } from '../planning/plan/details/planned-insight.ts';
import type { PlannedAction } from '../planning/plan/planned-action.ts';
import type { ProvenWay } from '../planning/ways/proven-ways.ts';
import type { Day } from '../values/day.ts';
import type { Text } from '../values/text.ts';
import type { CountedGain } from './gains/gained-results.ts';
import type { InsightFacts } from './insight-facts.ts';

/** What an insight is about; the leading insights of a plan have different subjects. */
export type InsightSubject =
  | 'budget'
  | 'growth'
  | 'sales'
  | 'traffic'
  | 'path'
  | 'audience'
  | 'search'
  | 'snippet'
  | 'pages'
  | 'dependency'
  | 'origin'
  | 'contacts'
  | 'retention'
  | 'cash'
  | 'hours'
  | 'rivals'
  | 'season'
  | 'access'
  | 'brand'
  | 'proof'
  | 'forecast'
  | 'referral'
  | 'reviews'
  | 'objective'
  | 'offer'
  | 'effort'
  | 'presence'
  | 'capacity'
  | 'service'
  | 'follow-up'
  | 'figures'
  | 'second-side'
  | 'reasons'
  | 'concentration'
  | 'mix'
  | 'targeting'
  | 'losses'
  | 'means'
  | 'reach'
  | 'already'
  | 'offer-money'
  | 'dates'
  | 'due'
  | 'site'
  | 'site-path';

/** The part of the customer's path that an insight improves. */
export type InsightAim = 'acquire' | 'convert' | 'keep';

/** The task that answers a finding, dated in the calendar of the plan. */
export interface InsightAction extends FindingAnswer {
  readonly hours: number;
  readonly skill: Skill;
  /** Last day on which it must be done; absent = in the order of the findings. */
  readonly before?: Day;
  /** The proven way that it makes the rule; absent for another finding. */
  readonly way?: ProvenWay;
  /** True for what begins with the cycle: what is not counted from the first week is lost. */
  readonly fromStart?: true;
}

/** One finding of a kind, before it is ranked. */
export interface Insight
  extends Pick<
    PlannedInsight,
    'title' | 'argument' | 'remedy' | 'customersPerMonth' | 'certainty' | 'evidence' | 'chart'
  > {
  /** What it concerns when a kind can find several: a channel, a persona, an event. */
  readonly about?: string;
  /** Channels of the company file that it speaks of: two findings about one channel never both open the report. */
  readonly channelIds?: readonly string[];
  /** True for one on which the whole business depends, whatever its amount. */
  readonly comesFirst?: boolean;
  /** Margin at stake a month, currency units; null when it cannot be put in money. */
  readonly moneyPerMonth: number | null;
  /** What it brings, where the counts prove it: the amount above is this gain; absent for another finding. */
  readonly gain?: CountedGain | null;
  /** Money that its answer keeps in a year, currency units, from the day on which it would be owed; absent where it keeps none. */
  readonly saved?: { readonly inYear: number; readonly from: Day };
  /** Units of offers that it gives over a period like the measured one. */
  readonly units?: readonly { readonly offerId: string; readonly count: number }[];
  /** The task that answers it; absent when other actions of the plan do. */
  readonly action?: InsightAction;
  /** Whether an action of the plan answers it. */
  readonly answeredBy: (action: PlannedAction) => boolean;
}

type FactName = keyof InsightFacts;

interface InsightDefinition<Need extends FactName> {
  readonly id: string;
  readonly subject: InsightSubject;
  readonly aim: InsightAim;
  /** Name of the kind, for the catalogue. */
  readonly title: Text;
  /** Name of the project that answers it, as an instruction. */
  readonly project: Text;
  readonly needs: readonly Need[];
  /** The findings of this kind, none when the company does not have it. */
  readonly find: (facts: Pick<InsightFacts, Need>) => readonly Insight[];
}

/** A kind of insight: the same, with its facts hidden behind the list of needs. */
export interface InsightKind extends Omit<InsightDefinition<FactName>, 'find'> {
  readonly find: (facts: InsightFacts) => readonly Insight[];
}

/**
 * Declares a kind of insight; it reads the facts that it needs and no others.
 *
 * @example
 * export const silentPromoters = defineInsight({ id: 'silent-promoters', subject: 'referral', needs: ['company'], … });
 */
export function defineInsight<const Need extends FactName>(definition: InsightDefinition<Need>): InsightKind {
  return { ...definition, find: (facts) => definition.find(facts) };
}
