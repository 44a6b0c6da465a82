import type { Company } from '../../framework/company/company.ts';
import { cycleMonths } from '../../framework/cycle-months.ts';
import { sum } from '../../values/sum.ts';

type Budget = Company['budget'];

/** What is spent to win customers goes on: nobody said what else there is. */
const allForCustomers: Budget['stageCaps'] = { acquisition: 1, activation: 0, retention: 0, referral: 0, steering: 0 };

/** The money of the cycle where nobody gave it: what the months show that is spent to win customers, for as long as the cycle lasts. */
export function spentBudget(company: Company, costs: Company['costs'], months: number): Budget {
  const { budget, hypotheses = [] } = company;
  if (!hypotheses.some(({ about }) => about === 'budget/cashCycle')) return budget;
  const spent = sum(costs.map(({ purpose, cash }) => (purpose === 'acquisition' ? cash : 0)));
  const cashCycle = Math.round((spent / months) * cycleMonths(company) * 100) / 100;
  return cashCycle > budget.cashCycle ? { ...budget, cashCycle, stageCaps: allForCustomers } : budget;
}
