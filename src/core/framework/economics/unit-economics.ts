import { ratio } from '../../values/ratio.ts';
import { type AcquisitionCosts, acquisitionCosts } from './acquisition-costs.ts';
import type { Company } from '../company/company.ts';
import { yearlyChurn } from './churn-periods.ts';
import { netRevenueRetention } from '../kpis/formulas.ts';
import { recurringRevenue } from './recurring-revenue.ts';

type Economics = Company['economics'];

/**
 * Value of a customer and highest cost to acquire one (docs/domain/formulas.md, Unit economics): currency units, based
 * on margin.
 */
export interface UnitEconomics {
  readonly ltv: number;
  readonly horizonMonths: number;
  /** LTV / minimum LTV:CAC ratio of the policy. */
  readonly byRatio: number;
  /** Margin within the longest payback of the policy. */
  readonly byPayback: number;
  readonly cacMax: number;
  /** The constraint that determines the ceiling. */
  readonly binding: 'ltv_ratio' | 'payback';
  /** Ceiling of one channel, after deduction of the shared cost of a customer. */
  readonly channelCap: number;
  /** Cost at which a channel breaks even within the payback period. */
  readonly channelBreakEven: number;
  readonly ltvCac: number | null;
  /** First month whose cumulative margin covers the blended CAC; null when no month within the horizon does. */
  readonly paybackMonths: number | null;
  /** Subscription only: 1 − (1 − monthly churn)^12. */
  readonly annualChurn: number | null;
  /** Subscription only: net revenue retention of the period. */
  readonly netRevenueRetention: number | null;
  /** 1 / margin rate; null without margin. */
  readonly breakEvenRoas: number | null;
}

export function unitEconomics(company: Company, costs: AcquisitionCosts = acquisitionCosts(company)): UnitEconomics {
  const { economics, policy } = company;
  const ltv = lifetimeMargin(economics);
  const byRatio = ltv / policy.ltvCacMin;
  const byPayback = marginWithin(economics, policy.paybackMonthsMax);
  const cacMax = Math.min(byRatio, byPayback);
  return {
    ltv,
    horizonMonths: economics.horizonMonths,
    byRatio,
    byPayback,
    cacMax,
    binding: byRatio <= byPayback ? 'ltv_ratio' : 'payback',
    channelCap: cacMax - costs.sharedPerCustomer,
    channelBreakEven: Math.min(ltv, byPayback) - costs.sharedPerCustomer,
    ltvCac: ratio(ltv, costs.blendedCac),
    paybackMonths: paybackMonths(economics, costs.blendedCac),
    annualChurn: economics.model === 'subscription' ? yearlyChurn(economics.monthlyChurn) : null,
    netRevenueRetention:
      economics.model === 'subscription' ? netRevenueRetention.compute(recurringRevenue(economics)).value : null,
    breakEvenRoas: ratio(1, economics.marginRate),
  };
}

/** Margin (not revenue) of one customer over the horizon. */
function lifetimeMargin(economics: Economics): number {
  return economics.model === 'subscription'
    ? subscriptionMargin(economics, economics.horizonMonths)
    : economics.aovNet * economics.marginRate * economics.expectedOrders;
}

/** Margin from one customer after so many months. */
export function marginWithin(economics: Economics, months: number): number {
  return economics.model === 'subscription'
    ? subscriptionMargin(economics, months)
    : economics.aovNet * economics.marginRate * ordersWithin(economics, months);
}

function subscriptionMargin(economics: Extract<Economics, { model: 'subscription' }>, months: number): number {
  const monthly = economics.arpaMonthly * economics.marginRate;
  const churn = economics.monthlyChurn;
  return churn === 0 ? monthly * months : (monthly * (1 - (1 - churn) ** months)) / churn;
}

/** Declared orders, interpolated linearly between the declared months; never beyond the last one. */
function ordersWithin(economics: Extract<Economics, { model: 'transactional' }>, months: number): number {
  const declared = Object.entries(economics.expectedOrdersByMonth)
    .map(([month, orders]) => ({ month: Number(month), orders }))
    .sort((a, b) => a.month - b.month);
  let before = { month: 0, orders: Math.min(1, declared[0]?.orders ?? 1) };
  for (const point of declared) {
    if (point.month >= months) {
      const part = (months - before.month) / (point.month - before.month);
      return before.orders + part * (point.orders - before.orders);
    }
    before = point;
  }
  return before.orders;
}

function paybackMonths(economics: Economics, cac: number | null): number | null {
  if (cac === null) return null;
  for (let month = 1; month <= economics.horizonMonths; month += 1) {
    if (marginWithin(economics, month) >= cac) return month;
  }
  return null;
}
