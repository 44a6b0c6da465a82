import type { Text } from '../../values/text.ts';
import type { Company } from '../company/company.ts';
import { blendedCacKpi, newCustomersKpi } from '../kpis/kpi-ids.ts';
import { findKpi } from '../kpis/kpi-of.ts';
import { companyStart } from '../kpis/kpi-start.ts';
import type { Growth } from './growth-simulation.ts';

export type Verdict = 'prudent' | 'realistic' | 'ambitious' | 'risky' | 'unrealistic';

export interface ObjectiveVerdict {
  readonly id: string;
  readonly kpiId: string;
  readonly target: number;
  /** Present value; null when it is not known. */
  readonly baseline: number | null;
  /** New customers the target asks for; null when the simulation does not speak of this indicator. */
  readonly customersNeeded: number | null;
  /** 0–1; null = not simulated. */
  readonly probability: number | null;
  readonly verdict: Verdict | null;
  /** Accepted by Cr4: probability of .30 or more, or not simulated. */
  readonly accepted: boolean;
}

/** Words of each verdict. */
export const verdictTitles: Readonly<Record<Verdict, Text>> = {
  prudent: { fr: 'Prudent', en: 'Safe' },
  realistic: { fr: 'Réaliste', en: 'Realistic' },
  ambitious: { fr: 'Ambitieux', en: 'Ambitious' },
  risky: { fr: 'Risqué', en: 'Risky' },
  unrealistic: { fr: 'Irréaliste', en: 'Unrealistic' },
};

export function verdictOf(probability: number): Verdict {
  if (probability >= 0.8) return 'prudent';
  if (probability >= 0.5) return 'realistic';
  if (probability >= 0.3) return 'ambitious';
  return probability >= 0.1 ? 'risky' : 'unrealistic';
}

/**
 * Realism of the declared objectives (§6.3). `plannedCost` is the acquisition cost of the coming cycle (allocation plus
 * the actions it does not hold), currency units: a cost objective asks for enough customers to share it.
 */
export function objectiveVerdicts(company: Company, growth: Growth, plannedCost: number): ObjectiveVerdict[] {
  return company.growthObjectives.map((objective) => {
    const customersNeeded = neededCustomers(objective.kpiId, objective.target, plannedCost);
    const probability = customersNeeded === null ? null : growth.reaches(customersNeeded);
    return {
      id: objective.id,
      kpiId: objective.kpiId,
      target: objective.target,
      baseline: objective.baseline ?? usualStart(company, objective.kpiId),
      customersNeeded,
      probability,
      verdict: probability === null ? null : verdictOf(probability),
      accepted: probability === null || probability >= 0.3,
    };
  });
}

/** Three targets worth proposing: what would come anyway, what the plan most likely brings, what it may bring. */
export function proposedTargets(
  doNothing: Growth,
  plan: Growth,
): { floor: number; realistic: number; ambitious: number } {
  return { floor: doNothing.at(0.3), realistic: plan.p50, ambitious: plan.at(0.3) };
}

function neededCustomers(kpiId: string, target: number, plannedCost: number): number | null {
  if (kpiId === newCustomersKpi) return target;
  return kpiId === blendedCacKpi && target > 0 ? plannedCost / target : null;
}

function usualStart(company: Company, kpiId: string): number | null {
  const kpi = findKpi(kpiId);
  return kpi === undefined ? null : companyStart(kpi, company);
}
