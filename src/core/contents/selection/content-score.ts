import type { Factor } from '../../planning/plan/action.ts';
import type { Candidate, FactorName, FactorValues } from './candidate.ts';
import { factorReason } from './factor-reason.ts';

/** Weight of each factor in the score of a content item (working assumptions); risk counts against it. */
const weights = {
  gapValue: 0.22,
  stageNeed: 0.16,
  personaFit: 0.16,
  channelStrength: 0.12,
  evidence: 0.1,
  season: 0.08,
  effortEff: 0.08,
  costEff: 0.08,
  differentiation: 0.04,
  accessibility: 0.03,
  risk: -0.07,
} as const satisfies Record<FactorName, number>;

const names = Object.keys(weights) as FactorName[];

export function scoreOf(values: FactorValues): number {
  return names.reduce((total, name) => total + bounded(values[name]) * weights[name], 0);
}

/** The factors of a chosen item, each with its reason in words. */
export function factorsOf(one: Candidate, currency: string): Factor[] {
  return names.map((name) => {
    const value = bounded(one.values[name]);
    return {
      factor: name,
      value,
      weight: weights[name],
      contribution: Math.round(value * weights[name] * 1e6) / 1e6,
      reason: factorReason(name, one, currency),
    };
  });
}

const bounded = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 1e4) / 1e4;
