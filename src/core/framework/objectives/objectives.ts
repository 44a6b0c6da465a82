import type { Text } from '../../values/text.ts';
import { cycleMonths } from '../cycle-months.ts';
import { sumKnown } from '../../values/sum.ts';
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
  /** Present value; null when unknown. */
  readonly baseline: number | null;
  /** New customers needed for the target; null when the simulation does not cover the indicator. */
  readonly customersNeeded: number | null;
  /** 0–1; null = not simulated. */
  readonly probability: number | null;
  readonly verdict: Verdict | null;
  /** Criterion Cr4: ambitious or better, or not simulated. */
  readonly accepted: boolean;
}

/** Minimum probability of each verdict (working assumption). */
const verdictFloors: readonly (readonly [Verdict, number])[] = [
  ['prudent', 0.8],
  ['realistic', 0.5],
  ['ambitious', 0.3],
  ['risky', 0.1],
];
const refusedVerdicts: readonly Verdict[] = ['risky', 'unrealistic'];

export const verdictTitles: Readonly<Record<Verdict, Text>> = {
  prudent: { fr: 'Prudent', en: 'Safe' },
  realistic: { fr: 'Réaliste', en: 'Realistic' },
  ambitious: { fr: 'Ambitieux', en: 'Ambitious' },
  risky: { fr: 'Risqué', en: 'Risky' },
  unrealistic: { fr: 'Irréaliste', en: 'Unrealistic' },
};

export function verdictOf(probability: number): Verdict {
  return verdictFloors.find(([, floor]) => probability >= floor)?.[0] ?? 'unrealistic';
}

/**
 * Realism of the objectives of a company (docs/domain/formulas.md, Growth simulation). `plannedCost`: acquisition cost
 * of the next cycle, currency units, since an objective on the cost per customer needs enough customers to share it. Without `growth` no objective has odds.
 */
export function objectiveVerdicts(company: Company, growth: Growth | null, plannedCost: number): ObjectiveVerdict[] {
  return company.growthObjectives.map((objective) => {
    const { id, kpiId, target } = objective;
    const customersNeeded = isOfPart(company, objective) ? null : neededCustomers(kpiId, target, plannedCost);
    const probability = customersNeeded === null || growth === null ? null : growth.reaches(customersNeeded);
    const verdict = probability === null ? null : verdictOf(probability);
    return {
      id,
      kpiId,
      target,
      baseline: objective.baseline ?? usualStart(company, kpiId),
      customersNeeded,
      probability,
      verdict,
      accepted: verdict === null || !refusedVerdicts.includes(verdict),
    };
  });
}

/** Part of the new customers of a period under which a stated start counts some of them only (working assumption). */
const partOfAll = 0.8;

/** True for an objective on the new customers of some offers, which those of the whole company do not measure. */
export function isOfPart(
  company: Company,
  { kpiId, baseline, offerIds }: Company['growthObjectives'][number],
): boolean {
  if (kpiId !== newCustomersKpi || baseline == null) return false;
  if (offerIds.length === 0 || offerIds.length >= company.offers.length) return false;
  const all = company.siteTotals?.newCustomers ?? sumKnown(company.channels.map(({ metrics }) => metrics.newCustomers));
  return all !== null && baseline < (partOfAll * all * cycleMonths(company)) / company.period.baselineMonths;
}

/** New customers that reach a target; null when their number does not decide it: another indicator, or a cycle that spends nothing to win them. */
export function neededCustomers(kpiId: string, target: number, plannedCost: number): number | null {
  if (kpiId === newCustomersKpi) return target;
  return kpiId === blendedCacKpi && target > 0 && plannedCost > 0 ? plannedCost / target : null;
}

function usualStart(company: Company, kpiId: string): number | null {
  const kpi = findKpi(kpiId);
  return kpi === undefined ? null : companyStart(kpi, company);
}
