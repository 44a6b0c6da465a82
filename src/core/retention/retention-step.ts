import type { TradeUnit } from '../framework/legal/sector-duties.ts';
import type { Reach } from '../planning/context/company-reach.ts';
import type { TextUnit } from '../planning/messages/forms/form.ts';
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
  'guidance',
  'continuity',
  'satisfaction',
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
  readonly event: Text;
  /** Hours after the event; 0 for what is always on. */
  readonly delayHours: number;
  /**
   * When the event comes: `after_service` adds the days that what was bought lasts, `next_use` comes before the next use
   * of the audience; null = the delay alone counts.
   */
  readonly timing: 'after_service' | 'next_use' | null;
  readonly channel: string;
  readonly kpis: readonly [string, ...string[]];
  readonly hours: Range;
  readonly skill: Skill;
  readonly consent: ConsentBasis;
  readonly exit: Text;
  readonly fits: (reach: Reach) => boolean;
  /** True when its text is sent to people; false when it is shown, or said by a person. */
  readonly sent: boolean;
  readonly text: TextUnit;
  readonly change: Text;
}

const defaults = {
  roles: {},
  isSurvey: false,
  timing: null,
  closedTo: [],
  fits: () => true,
  sent: false,
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

/** Whether customers enter the programme through this step. */
export const isEntry = ({ roles }: RetentionStep): boolean => roles.welcome !== undefined;

/** The id of the action that puts a step in place: `retention-help`. */
export const stepActionId = (stepId: string): string => `retention-${stepId.slice(2).toLowerCase()}`;
