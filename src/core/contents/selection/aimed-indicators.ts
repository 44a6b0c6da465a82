import type { Company } from '../../framework/company/company.ts';
import type { Candidate } from './candidate.ts';

/** Whether the others move each indicator of the item that an objective of the company is measured by. */
export const keepsAims = (
  { growthObjectives }: Company,
  { format: { kpis } }: Candidate,
  others: readonly Candidate[],
): boolean =>
  growthObjectives.every(({ kpiId }) => !kpis.includes(kpiId) || others.some((one) => one.format.kpis.includes(kpiId)));
