import { daysBetween } from '../values/day.ts';
import { sum } from '../values/sum.ts';
import type { Company } from './company/company.ts';

/** Whole months of the cycle: the length of its seasonality when given, else from its dates. */
export function cycleMonths(company: Company): number {
  const days = daysBetween(company.period.cycleStart, company.period.cycleEnd) + 1;
  return company.simulation?.seasonality.length ?? Math.max(1, Math.round(days / 30.4375));
}

/** Mean months of activity in the cycle: the sum of its season indexes, else its months. A total of a year is divided by twelve and multiplied by this. */
export const cycleVolume = (company: Company): number =>
  company.simulation === undefined ? cycleMonths(company) : sum(company.simulation.seasonality);
