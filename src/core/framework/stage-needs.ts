import { clamp } from '../values/ratio.ts';
import type { Company } from './company/company.ts';
import type { ObjectiveKind } from './company/company-parts.ts';
import { type Stage, stages } from './stages.ts';

/** Stages that serve each kind of strategic objective (working assumption). */
const split: Record<ObjectiveKind, Partial<Record<Stage, number>>> = {
  new_customers: { ACQ: 0.6, ACT: 0.4 },
  revenue_existing: { RET: 0.6, REV: 0.4 },
  retention: { RET: 1 },
  awareness: { ACQ: 1 },
  margin: { REV: 0.5, ACQ: 0.5 },
  referral: { REF: 1 },
  market_entry: { ACQ: 0.7, ACT: 0.3 },
};

/** Minimum weight of a stage (working assumption). */
const floor = 0.05;

/** Weight of each stage in the owner’s objectives; they sum to 1. */
export function objectiveWeights(objectives: Company['strategicObjectives']): Record<Stage, number> {
  const raw = perStage((stage) =>
    objectives.reduce((total, one) => total + one.weight * (split[one.kind][stage] ?? 0), 0),
  );
  return normalised(perStage((stage) => Math.max(floor, raw[stage])));
}

/** Present and possible performance of a stage. */
export interface StageRate {
  readonly stage: Stage;
  /** Present rate; null = not measured. */
  readonly rate: number | null;
  /** Median of the benchmark or own best segment; null = no reference. */
  readonly reference: number | null;
  /** Yearly margin through the stage, currency units. */
  readonly margin: number;
}

export interface StageNeed {
  readonly stage: Stage;
  readonly objectiveWeight: number;
  /** Share of the margin to gain by raising this stage to its reference. */
  readonly leak: number;
  /** Distance to the reference, 0–1: 1 when it is four times the rate. */
  readonly gap: number;
  /** 0.5·objectiveWeight + 0.3·leak + 0.2·gap. */
  readonly need: number;
  /** Yearly margin at stake, currency units. */
  readonly gain: number;
}

/** Where effort pays most, from the owner’s objectives, the margin lost and the distance to a reference. */
export function stageNeeds(weights: Record<Stage, number>, rates: readonly StageRate[]): StageNeed[] {
  const of = (stage: Stage) => rates.find((one) => one.stage === stage);
  const gains = perStage((stage) => gainOf(of(stage)));
  const leaks = normalised(gains);
  const gaps = perStage((stage) => gapOf(of(stage)));
  return stages.map((stage) => ({
    stage,
    objectiveWeight: weights[stage],
    leak: leaks[stage],
    gap: gaps[stage],
    need: 0.5 * weights[stage] + 0.3 * leaks[stage] + 0.2 * gaps[stage],
    gain: gains[stage],
  }));
}

/** Margin to gain, at most half: rates are not multiplied in one cycle (working assumption). */
function gainOf(row: StageRate | undefined): number {
  if (!row?.rate || row.reference === null) return 0;
  return row.margin * Math.max(0, Math.min(row.reference / row.rate, 1.5) - 1);
}

function gapOf(row: StageRate | undefined): number {
  if (!row?.rate || row.reference === null) return 0;
  return clamp(Math.log2(row.reference / row.rate), 0, 2) / 2;
}

function perStage(value: (stage: Stage) => number): Record<Stage, number> {
  return {
    ACQ: value('ACQ'),
    ACT: value('ACT'),
    RET: value('RET'),
    REF: value('REF'),
    REV: value('REV'),
  };
}

/** Shares of the sum; all zero when the sum is zero. */
function normalised(values: Record<Stage, number>): Record<Stage, number> {
  const total = stages.reduce((sum, stage) => sum + values[stage], 0);
  return perStage((stage) => (total === 0 ? 0 : values[stage] / total));
}
