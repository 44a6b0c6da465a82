import type { Company } from '../../framework/company/company.ts';
import type { MetricName } from '../../framework/company/company-parts.ts';
import type { Stage } from '../../framework/stages.ts';
import { siteTraffic } from '../../framework/site-traffic.ts';
import { figureOf } from '../../framework/traffic.ts';

/** Sum of a metric over the channels that know it; null when none does. */
export function totalOf(company: Company, metric: MetricName): number | null {
  const known = company.channels
    .map((one) => one.metrics[metric])
    .filter((value): value is number => typeof value === 'number');
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}

export function ratio(part: number | null | undefined, whole: number | null | undefined): number | null {
  return part === null || part === undefined || whole === null || whole === undefined || whole === 0
    ? null
    : part / whole;
}

/** The rate that sums up each stage: new visits, conversion, customers kept, referred orders, margin. Null when unknown. */
export function funnelRates(company: Company): Record<Stage, number | null> {
  const economics = company.economics;
  const referred = company.channels.find((one) => one.typeId === 'CH-REFERRAL')?.metrics.newCustomers ?? null;
  return {
    ACQ: ratio(company.siteTotals?.newUsers, company.siteTotals?.users),
    ACT: figureOf(siteTraffic(company).figures, 'm.cr'),
    RET: economics.model === 'subscription' ? 1 - economics.monthlyChurn : (economics.repeatRate12m ?? null),
    REF: ratio(referred, totalOf(company, 'newCustomers')),
    REV: economics.marginRate,
  };
}
