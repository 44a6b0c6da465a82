import type { Company } from '../../framework/company/company.ts';
import { unitEconomics } from '../../framework/economics/unit-economics.ts';
import { channelDecisions } from '../channel-decisions.ts';
import { reallocation } from '../reallocation.ts';
import type { ReallocationRow } from '../../planning/plan/reallocation.ts';

/** What another acquisition budget would bring in a cycle, currency units. */
export interface BudgetWhatIf {
  readonly rows: readonly ReallocationRow[];
  /** Part of the budget that brings no customer at an acceptable cost. */
  readonly reserve: number;
  /** Expected new customers, with the two ends between which chance alone leaves them four times in five. */
  readonly customers: { readonly low: number; readonly expected: number; readonly high: number };
  /** Per new customer; null without one, or without money: customers who come by themselves have no price. */
  readonly cost: number | null;
}

/** Normal quantile of an interval of 80 %; customers are counted as a Poisson variable. */
const spread = 1.28;

/** The budget of a cycle spread where the next customer is cheapest; null when no channel costs money. */
export function budgetWhatIf(company: Company, budget: number): BudgetWhatIf | null {
  const realloc = {
    beta: {},
    minViable: {},
    supportFloor: {},
    floorShare: {},
    reserveUse: [],
    ...company.realloc,
    budget,
  };
  const other = { ...company, realloc };
  const { rows, reserve, customers, cac } = reallocation(other, channelDecisions(other), unitEconomics(other));
  if (rows.length === 0) return null;
  const margin = spread * Math.sqrt(customers);
  return {
    rows,
    reserve,
    customers: { low: Math.max(0, customers - margin), expected: customers, high: customers + margin },
    cost: budget > 0 ? cac : null,
  };
}
