import { daysBetween } from '../values/day.ts';
import type { Company } from './company/company.ts';

/** Whole months of the cycle: its seasonality says it when given, its dates otherwise. */
export function cycleMonths(company: Company): number {
  const days = daysBetween(company.period.cycleStart, company.period.cycleEnd) + 1;
  return company.simulation?.seasonality.length ?? Math.max(1, Math.round(days / 30.4375));
}
