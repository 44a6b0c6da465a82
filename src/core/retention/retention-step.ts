import type { Range, Skill } from '../planning/plan/action.ts';
import type { Reach } from '../planning/context/company-reach.ts';
import type { MessageAbout } from '../planning/messages/message-about.ts';
import { pair, type Text } from '../values/text.ts';

/** The five essential steps: onboarding, usage, path, satisfaction, information. */
export type RetentionFamily = 'onboarding' | 'usage' | 'path' | 'satisfaction' | 'information';

export const retentionFamilyTitles: Readonly<Record<RetentionFamily, Text>> = {
  onboarding: pair('accueil', 'onboarding'),
  usage: pair('usage', 'usage'),
  path: pair('parcours', 'path'),
  satisfaction: pair('satisfaction', 'satisfaction'),
  information: pair('information', 'information'),
};

/** Why a message may be sent: it serves a contract, it was asked for, or nothing is sent at all. */
export type ConsentBasis = 'contract' | 'opt_in' | 'not_needed';

export interface RetentionMessage {
  readonly hook: Text;
  readonly body: Text;
  readonly cta: Text;
}

export interface RetentionStep {
  readonly id: string;
  readonly family: RetentionFamily;
  readonly title: Text;
  readonly event: Text;
  /** Hours after the event; 0 for what is always on. */
  readonly delayHours: number;
  readonly channel: string;
  readonly kpis: readonly [string, ...string[]];
  readonly hours: Range;
  readonly skill: Skill;
  readonly consent: ConsentBasis;
  readonly exit: Text;
  readonly fits: (reach: Reach) => boolean;
  /** What is sent; null when the step changes the product or the site instead. */
  readonly message: ((about: MessageAbout) => RetentionMessage) | null;
  readonly change: Text;
}
