import type { Company } from '../../framework/company/company.ts';
import { conversionRateKpi, newVisitorsKpi, referralRateKpi } from '../../framework/kpis/kpi-ids.ts';
import { retentionKpi } from '../../framework/kpis/company-kpis.ts';
import { kpiOf } from '../../framework/kpis/kpi-of.ts';
import { actionStart } from '../../framework/kpis/kpi-start.ts';
import type { Stage } from '../../framework/stages.ts';

/** The rate that sums up each stage: new visits, conversion, customers kept, referred orders, margin. Null when unknown. */
export function funnelRates(company: Company): Record<Stage, number | null> {
  const rateOf = (kpiId: string): number | null => actionStart(kpiOf(kpiId), company);
  return {
    ACQ: rateOf(newVisitorsKpi),
    ACT: rateOf(conversionRateKpi),
    RET: keptShare(company, rateOf(retentionKpi(company))),
    REF: rateOf(referralRateKpi),
    REV: company.economics.marginRate,
  };
}

/** Share of customers kept: the repeat rate, or what churn leaves. */
export function keptShare({ economics }: Company, rate: number | null): number | null {
  return rate !== null && economics.model === 'subscription' ? 1 - rate : rate;
}
