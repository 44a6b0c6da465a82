import type { Company } from '../company/company.ts';
import type { Measures } from '../kpis/measures.ts';

/** Monthly recurring revenue over the measured period; undeclared gains and reductions count as 0. */
export function recurringRevenue({
  startMrr,
  expansionMrr = 0,
  contractionMrr = 0,
  churnedMrr,
}: Extract<Company['economics'], { model: 'subscription' }>): Measures {
  return { startMrr, expansionMrr, contractionMrr, churnedMrr };
}
