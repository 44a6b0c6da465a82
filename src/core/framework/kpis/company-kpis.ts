import type { Company } from '../company/company.ts';
import { churnKpi, conversionRateKpi, repeatRateKpi, trialRateKpi } from './kpi-ids.ts';

/** The rate from visit to first commitment. */
export function conversionKpi({ economics }: Company): string {
  return economics.model === 'subscription' ? trialRateKpi : conversionRateKpi;
}

/** The rate of customers that stay. */
export function retentionKpi({ economics }: Company): string {
  return economics.model === 'subscription' ? churnKpi : repeatRateKpi;
}
