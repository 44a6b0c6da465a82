import type { Company } from '../company/company.ts';
import type { Measures } from '../kpis/measures.ts';

/** Monthly recurring revenue over the measured period; gains and reductions nobody declared did not happen. */
export function recurringRevenue({
  startMrr,
  expansionMrr = 0,
  contractionMrr = 0,
  churnedMrr,
}: Extract<Company['economics'], { model: 'subscription' }>): Measures {
  return { startMrr, expansionMrr, contractionMrr, churnedMrr };
}
