import type { Text } from '../../values/text.ts';

/** How a lead is scored from its events: weights, decay and stages. */
export interface MaturityModel {
  readonly events: readonly { readonly type: string; readonly weight: number }[];
  /** Days after which an event counts half. */
  readonly halfLifeDays: number;
  readonly stages: readonly {
    readonly id: string;
    /** Least score of the stage. */
    readonly from: number;
    readonly title: Text;
    readonly nextAction: Text;
  }[];
  readonly consent: Text;
}

/** Whether the accessibility duty of online services applies, and the date of the audit. */
export interface AccessibilitySummary {
  readonly legalStatus: 'in_scope' | 'exempt' | 'unknown';
  readonly reason: Text;
  readonly auditDate: string;
}

/** A step of the keyword method, with the file or table that shows it was done. */
export interface MethodStep {
  readonly id: 'collect' | 'clean' | 'cluster' | 'score' | 'match' | 'control' | 'brief';
  readonly title: Text;
  readonly artefact: string;
  readonly done: boolean;
}

/** A figure missing from the plan: what it is, why it matters, how to obtain it. */
export interface MissingData {
  readonly id: string;
  /** Criterion it weakens: Cr1–Cr20. */
  readonly criterion: string;
  readonly what: Text;
  readonly why: Text;
  readonly how: Text;
}
