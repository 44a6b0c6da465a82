import type { Text } from '../../values/text.ts';

/** A growth objective of the company, with its odds. */
export interface PlannedObjective {
  readonly id: string;
  readonly kpiId: string;
  readonly baseline: number | null;
  readonly target: number;
  readonly dueDate: string;
  /** New customers of the cycle in the simulation: one run in ten is under the low, half are under the mid, nine under the high. */
  readonly low: number | null;
  readonly mid: number | null;
  readonly high: number | null;
  /** Odds of reaching the target, 0–1; null = not simulated. */
  readonly probability: number | null;
  readonly verdict: string;
  /** False when the odds are too low to keep the objective. */
  readonly kept: boolean;
  readonly reason: Text;
  /** The aim that replaces an unlikely target. */
  readonly fallback: Text | null;
  readonly strategicObjectiveIds: readonly string[];
  readonly personaIds: readonly string[];
  readonly offerIds: readonly string[];
  readonly evidence: readonly string[];
}
