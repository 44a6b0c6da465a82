import { sum } from '../values/sum.ts';
import type { Company } from './company/company.ts';

/** New customers whom the company counts and no channel brought, over the measured period. */
export interface CustomersBeside {
  readonly customers: number;
  /** True when the site counts at least as many requests or orders as the company new customers: they came through it. */
  readonly throughSite: boolean;
}

/** What the totals of a company have beyond its channels; 0 where nobody counted a total, or the channels claim as many. */
export function customersBeside({ channels, siteTotals }: Pick<Company, 'channels' | 'siteTotals'>): CustomersBeside {
  const { newCustomers, leads, orders } = siteTotals ?? {};
  const all = newCustomers ?? 0;
  const claimed = sum(channels.map(({ metrics }) => metrics.newCustomers ?? 0));
  return { customers: Math.max(0, all - claimed), throughSite: Math.max(leads ?? 0, orders ?? 0) >= all && all > 0 };
}
