import type { Text } from '../../values/text.ts';

/** A growth objective of the company, with its odds. */
export interface PlannedObjective {
  /** Id of the growth objective in the company file. */
  readonly id: string;
  /** Id of the indicator of the catalogue that it aims at. */
  readonly kpiId: string;
  /** Value before the cycle; for new customers, those expected without the plan; null when unknown. */
  readonly baseline: number | null;
  /** Value to reach, from the company file. */
  readonly target: number;
  /** The number to aim at when the target is no better than what comes without the plan, or is too far; null when the target is aimed at. */
  readonly proposed: number | null;
  /** Day by which to reach it, `YYYY-MM-DD`. */
  readonly dueDate: string;
  /**
   * New customers of the cycle in the simulation: one run in ten gives fewer. Null for another indicator, or when not
   * simulated.
   */
  readonly low: number | null;
  /** New customers in half of the runs at least; null as for `low`. */
  readonly mid: number | null;
  /** New customers that nine runs in ten do not exceed; null as for `low`. */
  readonly high: number | null;
  /** Odds of reaching the target, or the number proposed instead of one that is no better than what comes without the plan, 0–1; null = not simulated. */
  readonly probability: number | null;
  /**
   * The odds as a word: `prudent` from 80 %, `realistic` from 50 %, `ambitious` from 30 %, `risky` from 10 %,
   * `unrealistic` under it; `not-simulated` when unknown; `reached` for a target that comes without the plan, when nothing better can be aimed at.
   */
  readonly verdict: string;
  /** False when the odds are too low to keep the objective. */
  readonly kept: boolean;
  /** The odds in a sentence. */
  readonly reason: Text;
  /** The aim that replaces a risky or unrealistic target; null for another one. */
  readonly fallback: Text | null;
  /** Ids of the strategic objectives of the company file that it serves. */
  readonly strategicObjectiveIds: readonly string[];
  /** Ids of the personas of the company file that it aims at. */
  readonly personaIds: readonly string[];
  /** Ids of the offers of the company file that it concerns. */
  readonly offerIds: readonly string[];
  /** Sources given in the company file for the target. */
  readonly evidence: readonly string[];
}

/** The one number that the plan aims at: the target, or the one proposed instead. */
export const aimOf = ({ target, proposed }: Pick<PlannedObjective, 'target' | 'proposed'>): number =>
  proposed ?? target;
