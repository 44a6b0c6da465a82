import type { Range, Skill } from '../planning/plan/action.ts';
import type { Text } from '../values/text.ts';

/** path, notification, regular test, maturity evaluation, accessibility. */
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
  readonly trialToPaid: number | null;
  readonly mobileShare: number;
  readonly reviews: number;
  /** Persona needs, as the codes of the accessibility list: `text_larger`, `captions`. */
  readonly needs: readonly string[];
  /** Failed checks of the audit: check id → number of findings. */
  readonly findings: Readonly<Record<string, number>>;
  readonly proof: string;
  readonly pain: string;
  /** A rate written for people: `70,2 %`, `70.2%`. */
  readonly rate: (value: number) => Text;
}

export interface Friction {
  readonly evidenceIds: readonly [string, ...string[]];
  readonly description: Text;
}

export interface ConversionLever {
  readonly id: string;
  readonly family: LeverFamily;
  readonly title: Text;
  /** Relative effect on the conversion rate of its step: low, mode, high; null when it only finds defects. */
  readonly effect: Range | null;
  readonly successProbability: number;
  readonly hours: Range;
  readonly cash: readonly [number, number];
  readonly skill: Skill;
  readonly kpis: readonly [string, ...string[]];
  readonly change: (facts: ConversionFacts) => Text;
  /** The friction seen in the facts, or null when nothing shows it. */
  readonly friction: (facts: ConversionFacts) => Friction | null;
}

/** Hours or effect written low – mode – high. */
export const span = (low: number, mode: number, high: number): Range => ({ low, mode, high });
