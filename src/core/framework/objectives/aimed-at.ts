import type { Company } from '../company/company.ts';

/**
 * Target of the company's own objective on an indicator, unless it was rejected; the plan then sets no other target.
 */
export function aimedAt(company: Company, kpiId: string): number | null {
  return company.growthObjectives.find((one) => one.kpiId === kpiId && one.expected !== 'rejected')?.target ?? null;
}
