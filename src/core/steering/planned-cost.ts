import { type AcquisitionCosts, acquisitionCosts } from '../framework/economics/acquisition-costs.ts';
import type { Company } from '../framework/company/company.ts';
import { cycleMonths } from '../framework/cycle-months.ts';
import type { Reallocation } from '../planning/plan/reallocation.ts';

/** Acquisition cost of the coming cycle, currency units: the new amounts of channels, shared work, and actions outside both. */
export function plannedCost(
  company: Company,
  { spent }: Pick<Reallocation, 'spent'>,
  costs: AcquisitionCosts = acquisitionCosts(company),
): number {
  const shared = (costs.shared * cycleMonths(company)) / company.period.baselineMonths;
  return spent + shared + (company.simulation?.extraAcquisitionCost ?? 0);
}
