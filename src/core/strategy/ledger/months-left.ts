import type { Company } from '../../framework/company/company.ts';
import { cycleMonths } from '../../framework/cycle-months.ts';
import { type Day, daysBetween } from '../../values/day.ts';

const daysPerMonth = 30.4375;

/** Months from a day to the end of the cycle. */
export function monthsFrom(company: Company, day: Day): number {
  const passed = daysBetween(company.period.cycleStart, day) / daysPerMonth;
  return Math.max(0, cycleMonths(company) - Math.max(0, passed));
}
