import { daysBetween } from '../values/day.ts';
import type { Company } from './company/company.ts';

/** Whole months of the cycle: the length of its seasonality when given, else from its dates. */
export function cycleMonths(company: Company): number {
  const days = daysBetween(company.period.cycleStart, company.period.cycleEnd) + 1;
  return company.simulation?.seasonality.length ?? Math.max(1, Math.round(days / 30.4375));
}
