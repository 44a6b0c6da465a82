import type { LaterOffers } from '../framework/use-cycle/later-offers.ts';
import type { TradeUnit } from '../framework/legal/sector-duties.ts';
import type { Reach } from '../planning/context/company-reach.ts';
import type { UnitText } from '../planning/texts/text-of-action.ts';
import type { Range, Skill } from '../planning/plan/action.ts';
import { pair, type Text } from '../values/text.ts';

/** The five families of steps that a retention programme needs. */
export type RetentionFamily = 'onboarding' | 'usage' | 'path' | 'satisfaction' | 'information';

export const retentionFamilyTitles: Readonly<Record<RetentionFamily, Text>> = {
  onboarding: pair('accueil', 'onboarding'),
  usage: pair('usage', 'usage'),
  path: pair('parcours', 'path'),
  satisfaction: pair('satisfaction', 'satisfaction'),
  information: pair('information', 'information'),
};

/** Moments of the relation with a customer, in the order in which a plan covers them. */
export const retentionRoles = [
  'welcome',
  'first_use',
  'renewal',
  'continuity',
  'season_return',
  'follow_up',
  'longer_term',
  'next_level',
  'servicing',
  'accessory',
  'satisfaction',
  'guidance',
  'next_purchase',
  'conversation',
  'news',
  'recommendation',
  'departure',
  'return',
  'personal_contact',
  'help',
  'novelty',
  'demonstration',
  'self_service',
  'friction',
] as const;
export type RetentionRole = (typeof retentionRoles)[number];

/**
 * Moments of the cycle of a company: what was bought arrives; it ends; the next purchase is near; it did not come; the term
 * ends; the season returns.
 */
export type StepTiming = 'delivery' | 'service_end' | 'next_use' | 'lapsed' | 'term_end' | 'season';

/** Why a message may be sent: it serves a contract or the person opted in; not needed when nothing is sent. */
export type ConsentBasis = 'contract' | 'opt_in' | 'not_needed';

export interface RetentionStep extends TradeUnit {
  readonly id: string;
  readonly family: RetentionFamily;
  /** The moments that it can cover, each with its rank among the steps for that moment. */
  readonly roles: Partial<Readonly<Record<RetentionRole, number>>>;
  /** True for a step that asks customers for an answer that is counted. */
  readonly isSurvey: boolean;
  readonly title: Text;
  /** What a person does, an imperative sentence without a full stop: “Ask every customer for a review”. */
  readonly task: Text;
  readonly event: Text;
  /** Hours after the moment of `timing`; 0 without a moment for what is always on. */
  readonly delayHours: number;
  /** The moment in the cycle of the company that the delay is counted from; null = the first purchase. */
  readonly timing: StepTiming | null;
  /** True for a step that an event of its own starts at any time: it follows no other step. */
  readonly isOnEvent: boolean;
  /** The offer that its text is about; null = what was bought first. */
  readonly about: keyof LaterOffers | null;
  readonly channel: string;
  /** How it reaches people where the channel does not say it: a telephone; null = as the channel says. */
  readonly by: Text | null;
  readonly kpis: readonly [string, ...string[]];
  readonly hours: Range;
  readonly skill: Skill;
  readonly consent: ConsentBasis;
  readonly exit: Text;
  readonly fits: (reach: Reach) => boolean;
  /** True when its text is sent to people; false when it is shown, or said by a person. */
  readonly sent: boolean;
  readonly text: UnitText;
  readonly change: Text;
  /** The same with the people and the months of this very company; null where its figures say no more. */
  readonly changeFor: (reach: Reach) => Text | null;
  /** True for what follows dates of the file rather than the path: it is put in place first. */
  readonly isDated: boolean;
}

const defaults = {
  roles: {},
  isSurvey: false,
  timing: null,
  isOnEvent: false,
  about: null,
  by: null,
  closedTo: [],
  fits: () => true,
  sent: false,
  changeFor: () => null,
  isDated: false,
} as const satisfies Partial<RetentionStep>;

type StepDefinition = Omit<RetentionStep, keyof typeof defaults> & Partial<RetentionStep>;

/**
 * Declares a retention step; what it leaves out takes its default.
 *
 * @example
 * export const rHelp = defineStep({ id: 'R-HELP', family: 'usage', roles: { help: 1 }, … });
 */
export function defineStep(definition: StepDefinition): RetentionStep {
  return { ...defaults, ...definition };
}

export const byLetter = pair('par lettre', 'by letter');
export const byTelephone = pair('au téléphone', 'by telephone');
export const writtenThenTelephone = pair('invitation écrite, puis téléphone', 'written invitation, then telephone');

/** True for what runs all the time, without a moment of its own. */
export const isAlwaysOn = (step: RetentionStep): boolean =>
  step.delayHours === 0 && step.timing === null && !isEntry(step);

/** Whether customers enter the programme through this step. */
export const isEntry = ({ roles }: RetentionStep): boolean => roles.welcome !== undefined;

/** The id of the action that puts a step in place: `retention-help`. */
export const stepActionId = (stepId: string): string => `retention-${stepId.slice(2).toLowerCase()}`;
