import type { Company, CompanyOffer } from '../company/company.ts';
import { marginWithin } from './unit-economics.ts';

const monthsOfYear = 12;
const monthly = /^(?:month|mois)\b/iu;

/** How many times an offer is paid in the first year of who takes it: each month as long as customers stay, once for all others. */
export function paymentsOfYear({ kind, pricePer = '' }: CompanyOffer, economics: Company['economics']): number {
  if (kind !== 'subscription' || !monthly.test(pricePer)) return 1;
  if (economics.model !== 'subscription') return monthsOfYear;
  const month = economics.arpaMonthly * economics.marginRate;
  return month <= 0 ? monthsOfYear : marginWithin(economics, monthsOfYear) / month;
}
