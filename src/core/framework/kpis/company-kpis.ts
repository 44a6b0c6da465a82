import type { Company } from '../company/company.ts';
import { offersTrials, sellsSubscriptions } from './company-scopes.ts';
import { churnKpi, conversionRateKpi, repeatRateKpi, trialRateKpi } from './kpi-ids.ts';

/** The rate from visit to first commitment. */
export function conversionKpi(company: Company): string {
  return sellsSubscriptions(company) && offersTrials(company) ? trialRateKpi : conversionRateKpi;
}

/** The rate of customers that stay. */
export function retentionKpi({ economics }: Company): string {
  return economics.model === 'subscription' ? churnKpi : repeatRateKpi;
}
