import type { Company } from '../../framework/company/company.ts';
import { type Comparison, groupsBeside } from '../../framework/counters/compared-groups.ts';
import { cycleMonths } from '../../framework/cycle-months.ts';
import { sum } from '../../values/sum.ts';

/** Cases to which a better way can be given, as far as they are known. */
export interface WayCases {
  /** Cases of the groups that do worse, over the measured period. */
  readonly counted: number;
  /** Known cases, once; null when the cases are those of the counted group that come again each month. */
  readonly remaining: number | null;
  /** Cases that come each month. */
  readonly monthly: number;
  /** Those of one month of the cycle, the known ones spread over it. */
  readonly perMonth: number;
}

/** The cases that the company says are left and come, else those of the groups that do worse, as they came in the measured period. */
export function wayCases(one: Comparison, company: Company): WayCases {
  const { remaining = null, perMonth = null } = one.stated ?? {};
  const counted = sum(groupsBeside(one, company).map(({ other }) => other.of));
  if (remaining === null && perMonth === null) {
    const monthly = counted / Math.max(1, company.period.baselineMonths);
    return { counted, remaining: null, monthly, perMonth: monthly };
  }
  const monthly = perMonth ?? 0;
  return { counted, remaining: remaining ?? 0, monthly, perMonth: monthly + (remaining ?? 0) / cycleMonths(company) };
}
