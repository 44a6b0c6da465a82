import type { Company } from '../framework/company.ts';
import { type Stage, stages } from '../framework/stages.ts';
import { funnelRates } from './funnel-rates.ts';

const shares: Record<string, Partial<Record<Stage, number>>> = {
  new_customers: { ACQ: 0.6, ACT: 0.4 },
  revenue_existing: { RET: 0.6, REV: 0.4 },
  retention: { RET: 1 },
  awareness: { ACQ: 1 },
  margin: { REV: 0.5, ACQ: 0.5 },
  referral: { REF: 1 },
  market_entry: { ACQ: 0.7, ACT: 0.3 },
};

/** Published medians a stage is compared with (§12): shop conversion 1.4 %, trial 2 %, repeat 28.2 %, monthly churn 3.5 %, referral 2.35 % of orders. */
const references = { shop: 0.014, trial: 0.02, repeat: 0.282, churnKept: 0.965, referral: 0.0235 };

/** Weight of each stage from the strategic objectives, never under 5 %, summing to 1. */
export function objectiveWeights(company: Company): Record<Stage, number> {
  const raw = stages.map((stage) =>
    Math.max(
      0.05,
      company.strategicObjectives.reduce((total, one) => total + one.weight * (shares[one.kind]?.[stage] ?? 0), 0),
    ),
  );
  return toRecord(normalised(raw));
}

/** Need of each stage: half objectives, the rest what the stage loses against its reference (§6.10). */
export function stageNeeds(company: Company): Record<Stage, number> {
  const objective = objectiveWeights(company);
  const rates = funnelRates(company);
  const subscription = company.economics.model === 'subscription';
  const gaps = toRecord(
    normalised([
      0.5,
      gapOf(rates.ACT, subscription ? references.trial : references.shop),
      gapOf(rates.RET, subscription ? references.churnKept : references.repeat),
      gapOf(rates.REF, references.referral),
      0.25,
    ]),
  );
  return toRecord(normalised(stages.map((stage) => 0.5 * objective[stage] + 0.5 * gaps[stage])));
}

/** clamp(log2(reference / rate), 0, 2) / 2; an unknown rate counts for a half. */
function gapOf(rate: number | null, reference: number): number {
  if (rate === null || rate <= 0) return 0.5;
  return Math.min(2, Math.max(0, Math.log2(reference / rate))) / 2 + 0.05;
}

function normalised(values: readonly number[]): number[] {
  const total = values.reduce((sum, value) => sum + value, 0);
  return values.map((value) => value / total);
}

function toRecord(values: readonly number[]): Record<Stage, number> {
  return Object.fromEntries(stages.map((stage, index) => [stage, values[index] ?? 0])) as Record<Stage, number>;
}
