import { siteChannelId } from '../framework/channel-ids.ts';
import type { TradeUnit } from '../framework/legal/sector-duties.ts';
import type { DeedId } from '../planning/ways/deeds.ts';
import type { UnitText } from '../planning/texts/text-of-action.ts';
import type { Range, Skill } from '../planning/plan/action.ts';
import type { Text } from '../values/text.ts';

export type LeverFamily = 'path' | 'notification' | 'test' | 'maturity' | 'accessibility';

/** What is known of the path to conversion. A null is unknown, never zero. */
export interface ConversionFacts {
  readonly commerce: boolean;
  readonly software: boolean;
  readonly quotes: boolean;
  readonly sellsToConsumersOnline: boolean;
  readonly country: string;
  readonly personas: number;
  readonly personaPages: number;
  readonly contacts: number;
  readonly monthlyVisits: number | null;
  readonly monthlyCarts: number | null;
  readonly cartAbandonment: number | null;
  readonly checkoutLoss: number | null;
  readonly formLoss: number | null;
  readonly activation: number | null;
  /** Null when no audience states its devices. */
  readonly mobileShare: number | null;
  readonly reviews: number;
  /** Persona needs, as the codes of the accessibility list: `text_larger`, `captions`. */
  readonly needs: readonly string[];
  /** Needs that no setting of a site answers, in the words of the personas, each with who states it. */
  readonly ownNeeds: readonly { readonly words: string; readonly who: string }[];
  /** Failed checks of the audit: check id → number of findings. */
  readonly findings: Readonly<Record<string, number>>;
  readonly proof: string;
  readonly pain: string;
  /** A rate formatted for people: `70,2 %`, `70.2%`. */
  readonly rate: (value: number) => Text;
}

/** A reason why people do not convert, with where it was seen. */
export interface Friction {
  readonly evidenceIds: readonly [string, ...string[]];
  readonly description: Text;
}

export interface ConversionLever extends TradeUnit {
  readonly id: string;
  readonly family: LeverFamily;
  readonly title: Text;
  /** What a person does, an imperative sentence without a full stop: “Ask every customer for a review”. */
  readonly task: Text;
  /**
   * Relative effect on the conversion rate of its step: low, mode, high; null when it only finds defects. Working assumptions
   * unless the friction names a source.
   */
  readonly effect: Range | null;
  readonly successProbability: number;
  readonly hours: Range;
  /** Currency units, low to high. */
  readonly cash: readonly [number, number];
  readonly skill: Skill;
  readonly kpis: readonly [string, ...string[]];
  readonly channel: string;
  readonly legal: readonly string[];
  /** Ids of the levers that must be in place before. */
  readonly builtOn: readonly string[];
  /** How it is measured when it is itself a test: by comparing two versions, or by observing people. */
  readonly test: 'comparison' | 'observation' | null;
  /** What it gives to people with a handicap: display settings, another way to use the path, or content that assistive software reads. */
  readonly access: 'display' | 'assistance' | 'markup' | null;
  /** Order among the levers that are taken before the others are compared by their gain. */
  readonly essentialRank: number | null;
  /** Required by law on a date: its hours are reserved before those of the others. */
  readonly legalDuty: boolean;
  /** True for what brings a sale that is nearly made: its hours too are reserved before those of the others. */
  readonly isNearestSale: boolean;
  /** Week of the cycle in which it is due; null = in turn with the others. */
  readonly dueWeek: number | null;
  /** Words, without accents, of what it repairs: a step, a reason, an objection; null = nothing of its own. */
  readonly repairs: RegExp | null;
  /** Cases and deeds of a proven way that does the same: where the company counts one, it takes the place of the lever. */
  readonly replacedBy: { readonly cases: RegExp; readonly deeds: readonly DeedId[] } | null;
  /** True for the repair of a step that no other lever is made for. */
  readonly isLastResort: boolean;
  /** Beginnings of the ids of the audit checks whose findings it corrects; the longest beginning wins between two levers. */
  readonly fixes: readonly string[];
  readonly change: (facts: ConversionFacts) => Text;
  /** The words that the change puts before people. */
  readonly text: UnitText;
  /** The friction that the facts show, or null. */
  readonly friction: (facts: ConversionFacts) => Friction | null;
}

const defaults = {
  cash: [0, 0],
  channel: siteChannelId,
  legal: [],
  builtOn: [],
  test: null,
  access: null,
  essentialRank: null,
  legalDuty: false,
  isNearestSale: false,
  dueWeek: null,
  repairs: null,
  replacedBy: null,
  isLastResort: false,
  fixes: [],
  closedTo: [],
} as const satisfies Partial<ConversionLever>;

type LeverDefinition = Omit<ConversionLever, keyof typeof defaults> & Partial<ConversionLever>;

/**
 * Declares a conversion lever; what it leaves out takes its default.
 *
 * @example
 * export const vCta = defineLever({ id: 'V-CTA', family: 'path', effect: span(0, 0.05, 0.15), … });
 */
export function defineLever(definition: LeverDefinition): ConversionLever {
  return { ...defaults, ...definition };
}

/** The id of the action that applies a lever: `conversion-cta`, `accessibility-font`. */
export const leverActionId = ({ id, family }: ConversionLever): string =>
  `${family === 'accessibility' ? 'accessibility' : 'conversion'}-${id.slice(2).toLowerCase()}`;

/** A range of hours or of an effect. */
export const span = (low: number, mode: number, high: number): Range => ({ low, mode, high });
