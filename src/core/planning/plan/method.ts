import type { Text } from '../../values/text.ts';

/** How a lead is scored from its events: weights, decay and stages. */
export interface MaturityModel {
  /** Points of each event, by type. */
  readonly events: readonly {
    /** Channel and event, such as `email:click`. */
    readonly type: string;
    /** Points on the day of the event. */
    readonly weight: number;
  }[];
  /** Days after which an event counts half. */
  readonly halfLifeDays: number;
  /** Stages of maturity, from the lowest score. */
  readonly stages: readonly {
    /** Id of the stage, such as `discovery`. */
    readonly id: string;
    /** Least score of the stage. */
    readonly from: number;
    /** Name of the stage. */
    readonly title: Text;
    /** What to send to a lead at this stage. */
    readonly nextAction: Text;
  }[];
  /** Whom the score applies to, and what these people may ask. */
  readonly consent: Text;
}

/** Whether the accessibility duty of online services applies, and the date of the audit. */
export interface AccessibilitySummary {
  /** `in_scope`: the duty applies; `exempt`: it does not; `unknown`: the company file does not allow an answer. */
  readonly legalStatus: 'in_scope' | 'exempt' | 'unknown';
  /** The reason for the status. */
  readonly reason: Text;
  /** Day of the accessibility audit of the path to purchase, `YYYY-MM-DD`. */
  readonly auditDate: string;
}

/** A step of the keyword method, with the file or table that shows it was done. */
export interface MethodStep {
  /** Id of the step. */
  readonly id: 'collect' | 'clean' | 'cluster' | 'score' | 'match' | 'control' | 'brief';
  /** Name of the step. */
  readonly title: Text;
  /** File or part of a file with the result, such as `strategy/topics`. */
  readonly artefact: string;
  /** True when the step was done for this plan. */
  readonly done: boolean;
}

/** A figure missing from the plan: what it is, why it matters, how to obtain it. */
export interface MissingData {
  /** Id of the missing figure: `site-audit`, `kpi-…`, `persona-…`. */
  readonly id: string;
  /** Criterion it weakens: Cr1–Cr20. */
  readonly criterion: string;
  /** What is missing. */
  readonly what: Text;
  /** Why it matters. */
  readonly why: Text;
  /** How to obtain it. */
  readonly how: Text;
}
